import ArrowLeft from 'lucide-react/icons/arrow-left'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { KINDS, readPath, type ContentKind, type FieldValue } from '@tanquian/model'
import { useRef, useState } from 'react'
import { carriedText, carryText } from '../../app/pasted-text.ts'
import type { Route } from '../../app/routes.ts'
import { TopBar } from '../../app/TopBar.tsx'
import { usePage } from '../../app/use-page.ts'
import { NUEVA } from '../../copy/nueva.ts'
import { Form } from '../../form/Form.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { ChipButton } from '../../ui/Chip.tsx'
import { GrowingArea } from '../../ui/GrowingArea.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { offeredKinds } from '../shared/catalog.ts'
import { LiveGallery } from './LiveGallery.tsx'
import { Marked } from './Marked.tsx'
import './nueva.css'
import { UnderstoodList } from './UnderstoodList.tsx'
import { useLoosePort } from './use-loose-port.ts'
import { usePieceInTheMaking, type PieceInTheMaking } from './use-understanding.ts'

type NewRoute = Extract<Route, { screen: 'nueva' }>

/** The message: typed or pasted, then shown with what was understood underlined; "Pegar otro" opens it again. */
function Message({
  piece,
  lit,
  onLight,
}: {
  readonly piece: PieceInTheMaking
  readonly lit: string | undefined
  readonly onLight: (path: string | undefined) => void
}) {
  const [editing, setEditing] = useState(piece.text.trim() === '')
  const area = useRef<HTMLTextAreaElement | null>(null)
  const { understood, text } = piece
  const reopen = () => {
    setEditing(true)
    requestAnimationFrame(() => document.getElementById('mensaje')?.focus())
  }
  return (
    <div className="campo">
      <span className="et">
        <label htmlFor="mensaje">{NUEVA.text}</label>
        {!editing && (
          <button type="button" className="enlace t13" onClick={reopen}>
            {NUEVA.other}
          </button>
        )}
      </span>
      {editing || !understood ? (
        <GrowingArea
          id="mensaje"
          className="in peg"
          rows={5}
          placeholder={NUEVA.placeholder}
          value={text}
          onChange={(event) => {
            piece.setText(event.target.value)
            carryText(event.target.value)
          }}
          onFocus={(event) => {
            area.current = event.currentTarget
          }}
          onBlur={() => setEditing(text.trim() === '')}
        />
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long message scrolls
        <div className="peg" id="mensaje" role="group" aria-label={NUEVA.text} tabIndex={0}>
          <Marked understood={understood} lit={lit} onLight={onLight} />
        </div>
      )}
    </div>
  )
}

function KindChips({ piece }: { readonly piece: PieceInTheMaking }) {
  const kind = KINDS[piece.kind]
  const now = kind.subtypes.find(({ id }) => id === piece.content.subtipo)
  const items = kind.subtypes.map(({ id, label, description }) => ({
    id,
    label,
    detail: description,
    checked: id === now?.id,
    run: () => piece.setSubtype(id),
  }))
  const kinds = offeredKinds().map((id: ContentKind) => ({
    id,
    label: KINDS[id].label,
    detail: KINDS[id].description,
    checked: id === piece.kind,
    run: () => piece.setKind(id),
  }))
  return (
    <div className="fila tipos">
      <Menu label={NUEVA.kind} items={kinds}>
        {(opener) => (
          <ChipButton {...opener} aria-label={`${NUEVA.kind}: ${kind.label}`}>
            {kind.label}
            <ChevronDown size={14} aria-hidden />
          </ChipButton>
        )}
      </Menu>
      <Menu label={NUEVA.subtype} items={items}>
        {(opener) => (
          <ChipButton {...opener} aria-label={`${NUEVA.subtype}: ${now?.label ?? ''}`}>
            {now?.label}
            <ChevronDown size={14} aria-hidden />
          </ChipButton>
        )}
      </Menu>
    </div>
  )
}

/** A new piece from a message or from questions, in the templates that suit it. */
export function NewPiece({ route }: { readonly route: NewRoute }) {
  const [mode, setMode] = useState<'paste' | 'write'>('paste')
  const [lit, setLit] = useState<string>()
  const piece = usePieceInTheMaking({ kind: route.kind, subtipo: route.subtipo }, route.texto ? carriedText() : '')
  const heading = usePage(NUEVA.titleOf[piece.kind])
  const port = useLoosePort(piece.content, piece.set, (path) => readPath(piece.content, path) as FieldValue | undefined)
  return (
    <>
      <TopBar section="crear" />
      <main className="nv" id="principal" tabIndex={-1}>
        <section className="izq" aria-label={NUEVA.text}>
          <div className="fila">
            <ButtonLink tone="fantasma" className="icono" href="#/" aria-label={NUEVA.back} icon={ArrowLeft} />
            <h1 ref={heading} tabIndex={-1} className="crece">
              {NUEVA.titleOf[piece.kind]}
            </h1>
            <Segmented
              label={NUEVA.mode.label}
              options={[
                { id: 'paste', label: NUEVA.mode.paste },
                { id: 'write', label: NUEVA.mode.write },
              ]}
              value={mode}
              onChange={setMode}
            />
          </div>
          <KindChips piece={piece} />
          {mode === 'paste' ? (
            <>
              <Message piece={piece} lit={lit} onLight={setLit} />
              <div>
                <p className="fila entendido">
                  <b>{NUEVA.understood}</b>
                  <span className="t13 mudo">{NUEVA.understoodNote}</span>
                </p>
                <UnderstoodList
                  content={piece.content}
                  understood={piece.understood}
                  port={port}
                  lit={lit}
                  onLight={setLit}
                />
              </div>
            </>
          ) : (
            <Form port={port} say={() => ({ tone: 'no', text: '' })} />
          )}
        </section>
        <LiveGallery content={piece.content} {...(piece.text.trim() !== '' && { originalText: piece.text })} />
      </main>
    </>
  )
}

import ClipboardPaste from 'lucide-react/icons/clipboard-paste'
import ChevronDown from 'lucide-react/icons/chevron-down'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { KINDS } from '@tanquian/model'
import { EDITOR, EDITOR_DIALOGS } from '../../copy/editor.ts'
import { FORM } from '../../copy/form.ts'
import { readiness } from '../../form/field-model.ts'
import { Form } from '../../form/Form.tsx'
import type { FormPort } from '../../form/port.ts'
import { useFieldMessage } from '../../review/use-field-message.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Meter } from '../../ui/Meter.tsx'

/** Kind and variety of the piece. Another variety asks other questions; what was written stays. */
function KindRow({ port }: { readonly port: FormPort }) {
  const { content, readOnly } = port
  const kind = KINDS[content.kind]
  const now = kind.subtypes.find(({ id }) => id === content.subtipo)
  const items = kind.subtypes.map(({ id, label, description }) => ({
    id,
    label,
    detail: description,
    checked: id === content.subtipo,
    run: () => port.commit('subtipo', id),
  }))
  return (
    <div className="fila tipo">
      <span className="chip sel">{kind.label}</span>
      <Icon of={ChevronRight} size={14} />
      <Menu label={FORM.subtype} items={items}>
        {(opener) => (
          <button
            type="button"
            className="chip borde"
            {...opener}
            disabled={readOnly}
            aria-label={`${FORM.subtype}: ${now?.label ?? FORM.choose}`}
          >
            {now?.label ?? FORM.choose}
            <Icon of={ChevronDown} size={14} />
          </button>
        )}
      </Menu>
    </div>
  )
}

/** How far the piece is: required fields that hold something. */
function Readiness({ port }: { readonly port: FormPort }) {
  const { ready, of, missing } = readiness(port.content)
  const words = FORM.ready(ready, of)
  return (
    <div className="pan-f">
      <div className="crece">
        <p
          className="t12"
          title={missing.length > 0 ? FORM.missing(missing.map(({ label }) => label).join(', ')) : undefined}
        >
          {words}
        </p>
        <Meter label={words} value={ready} max={of} text={words} />
      </div>
    </div>
  )
}

const UNSAID = { tone: 'no', text: '' } as const

/** The form of the piece, with its kind above and how far it is below. */
export function ContentPanel({ port, onPasteText }: { readonly port: FormPort; readonly onPasteText: () => void }) {
  const say = useFieldMessage(port)
  return (
    <>
      <div className="pan-h">
        <h2 className="crece">{EDITOR.panel.contenido}</h2>
        <Button size="chico" tone="suave" icon={ClipboardPaste} disabled={port.readOnly} onClick={onPasteText}>
          {EDITOR_DIALOGS.paste.open}
        </Button>
      </div>
      <div className="pan-c">
        <KindRow port={port} />
        <Form port={say ? port : { ...port, findings: [] }} say={say ?? (() => UNSAID)} />
      </div>
      <Readiness port={port} />
    </>
  )
}

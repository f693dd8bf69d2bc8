import ArrowRight from 'lucide-react/icons/arrow-right'
import Check from 'lucide-react/icons/check'
import ChevronDown from 'lucide-react/icons/chevron-down'
import { createDraft } from '@tanquian/draft'
import { KINDS, type Draft, type LooseContent } from '@tanquian/model'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { navigate } from '../../app/navigation.ts'
import { startPiece } from '../../app/start-piece.ts'
import { toast } from '../../app/toasts.tsx'
import { failureWords } from '../../copy/failures.ts'
import { NUEVA } from '../../copy/nueva.ts'
import { readiness } from '../../form/field-model.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { exampleOf, templatesFor } from '../shared/catalog.ts'
import { Gallery } from '../shared/Gallery.tsx'
import { FormatsWall } from './FormatsWall.tsx'
import { Preview, type PreviewFacts } from '../shared/Preview.tsx'

const W = NUEVA.gallery
type Head = ReturnType<typeof templatesFor>[number]

/** Drafts to look at: the content being written, or each template's example while there is nothing written. */
function useDrafts(heads: readonly Head[], content: LooseContent): Readonly<Record<string, Draft | undefined>> {
  const [examples, setExamples] = useState<Readonly<Record<string, Draft>>>({})
  const calm = useDeferredValue(content)
  const written = readiness(calm).ready > 1
  useEffect(() => {
    for (const { id } of heads)
      void exampleOf(id).then((read) => read.ok && setExamples((last) => ({ ...last, [id]: read.value })))
  }, [heads])
  return useMemo(() => {
    const brand = Object.values(examples)[0]?.brand
    return Object.fromEntries(
      heads.map((head) => {
        const own =
          brand && createDraft({ id: 'vista', template: head, brand, content: calm, at: '2000-01-01T00:00:00Z' })
        return [head.id, written ? own : examples[head.id]]
      }),
    )
  }, [heads, calm, examples, written])
}

/** Most small pictures in the foot: those that a new piece begins with. */
const MOST = 6

const inFoot = ({ formats, start }: Head): Head['formats'] =>
  formats.filter(({ id }) => !start || start.includes(id)).slice(0, MOST)

function Foot({
  head,
  draft,
  content,
  onOpen,
  opening,
  bare,
}: {
  readonly head: Head
  readonly draft: Draft | undefined
  readonly content: LooseContent
  readonly onOpen: () => void
  readonly opening: boolean
  /** All formats are in view already. */
  readonly bare: boolean
}) {
  const { missing } = readiness(content)
  const lack = missing.map(({ label }) => label.toLocaleLowerCase('es'))
  return (
    <div className="pie">
      {!bare && (
        <span className="mini" aria-hidden>
          {inFoot(head).map(({ id, width, height }) => (
            <Preview
              key={id}
              draft={draft}
              format={id}
              width={Math.round((44 * width) / height)}
              ratio={width / height}
            />
          ))}
        </span>
      )}
      <span className="crece">
        <b>{head.title}</b>
        <span className="t13 mudo">
          {W.formats(head.formats.length)} ·{' '}
          {lack.length > 0
            ? NUEVA.foot.missing(lack.slice(0, 3).join(', ') + (lack.length > 3 ? '…' : ''))
            : NUEVA.foot.ready}
        </span>
      </span>
      <Button
        size="grande"
        tone="primario"
        disabled={opening}
        onClick={onOpen}
        after={<ArrowRight size={17} aria-hidden />}
      >
        {opening ? NUEVA.foot.opening : NUEVA.foot.open}
      </Button>
    </div>
  )
}

/** The templates that suit what is being written, painted with it, in one format; below, the chosen one whole. */
export function LiveGallery({
  content,
  originalText,
}: {
  readonly content: LooseContent
  readonly originalText?: string
}) {
  const heads = useMemo(() => templatesFor(content.kind, content.subtipo), [content.kind, content.subtipo])
  const [chosen, setChosen] = useState<string>()
  const [format, setFormat] = useState('post-4x5')
  const [opening, setOpening] = useState(false)
  const [facts, setFacts] = useState<Readonly<Record<string, PreviewFacts>>>({})
  const drafts = useDrafts(heads, content)
  const head = heads.find(({ id }) => id === chosen) ?? heads[0]
  if (!head) return null
  const formatIn = (one: Head) => one.formats.find(({ id }) => id === format) ?? one.formats[0]
  const seen = formatIn(head)
  const open = async (template: string) => {
    setOpening(true)
    const made = await startPiece({ kind: content.kind, subtipo: content.subtipo, content, template, originalText })
    setOpening(false)
    if (made.ok) navigate({ screen: 'pieza', id: made.value })
    else toast({ key: 'nueva', text: await failureWords(made.failure) })
  }
  const over = (id: string) => facts[id]?.overflowing ?? []
  const single = heads.length === 1
  const sorted = [...heads].sort((a, b) => Math.sign(over(a.id).length) - Math.sign(over(b.id).length))
  return (
    <section className="gal" aria-label={W.label(KINDS[content.kind].label)}>
      <div className="fila gal-h">
        <h2 className="crece">
          {single ? W.wall(head.title, head.formats.length) : W.title(heads.length, readiness(content).ready > 1)}
        </h2>
        {!single && (
          <Menu
            label={W.see}
            items={head.formats.map(({ id, title }) => ({
              id,
              label: title,
              checked: id === seen?.id,
              run: () => setFormat(id),
            }))}
          >
            {(opener) => (
              <Button size="chico" tone="fantasma" {...opener} after={<ChevronDown size={15} aria-hidden />}>
                {W.see}: {seen?.title}
              </Button>
            )}
          </Menu>
        )}
      </div>
      <div className="gal-c">
        {single ? (
          <FormatsWall head={head} draft={drafts[head.id]} />
        ) : (
          <Gallery
            label={W.label(KINDS[content.kind].label)}
            width={heads.length < 3 ? 300 : 227}
            items={sorted.map((one) => {
              const its = formatIn(one)
              const names = over(one.id)
              return {
                id: one.id,
                title: one.title,
                detail:
                  names.length > 0
                    ? W.overflow(names.slice(0, 2).join(', '))
                    : `${W.formats(one.formats.length)} · ${one.description}`,
                draft: drafts[one.id],
                format: its?.id ?? '',
                ratio: its ? its.width / its.height : 1,
              }
            })}
            selected={head.id}
            badge={
              <Chip tone="ok" small>
                <Check size={12} aria-hidden />
                {W.chosen}
              </Chip>
            }
            onSelect={setChosen}
            onOpen={(id) => void open(id)}
            onFacts={(id, found) =>
              setFacts((last) =>
                last[id]?.overflowing.join() === found.overflowing.join() ? last : { ...last, [id]: found },
              )
            }
          />
        )}
      </div>
      <Foot
        head={head}
        draft={drafts[head.id]}
        content={content}
        opening={opening}
        bare={single}
        onOpen={() => void open(head.id)}
      />
    </section>
  )
}

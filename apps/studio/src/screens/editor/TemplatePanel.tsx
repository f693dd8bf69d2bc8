import type { BrandHead } from '@tanquian/brand-template'
import Check from 'lucide-react/icons/check'
import { toast } from '../../app/toasts.tsx'
import { EDITOR } from '../../copy/editor.ts'
import type { PieceStore } from '../../store/types.ts'
import { useStore } from '../../store/use-store.ts'
import { Chip } from '../../ui/Chip.tsx'
import { Field } from '../../ui/Field.tsx'
import { allBrands, templatesFor } from '../shared/catalog.ts'
import { draftIn } from '../shared/draft-in.ts'
import { Gallery } from '../shared/Gallery.tsx'

const W = EDITOR.template

/** Whose identity the piece wears: one switch, every format. */
function BrandMenu({ store }: { readonly store: PieceStore }) {
  const id = useStore(store, ({ draft }) => draft.brand.id)
  const readOnly = useStore(store, (state) => state.readOnly)
  const choose = (head: BrandHead) => {
    if (head.id === id) return
    const brand = { kind: 'brand' as const, id: head.id, version: head.version }
    const done = store.dispatch({ do: 'set-brand', brand }, { how: 'commit' })
    if (done.ok)
      toast({ key: 'marca', text: W.brandChanged(head.name), action: { label: EDITOR.undo, run: () => store.undo() } })
  }
  return (
    <Field label={W.brand}>
      {(control) => (
        <select
          {...control}
          value={id}
          disabled={readOnly}
          onChange={(event) =>
            allBrands()
              .filter((head) => head.id === event.target.value)
              .forEach(choose)
          }
        >
          {allBrands().map((head) => (
            <option key={head.id} value={head.id}>
              {head.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** The templates that suit this piece, with its own text. Content and free blocks stay; one undo brings the old one back. */
export function TemplatePanel({ store }: { readonly store: PieceStore }) {
  const draft = useStore(store, (state) => state.draft)
  const active = useStore(store, (state) => state.active)
  const readOnly = useStore(store, (state) => state.readOnly)
  const heads = templatesFor(draft.content.kind, draft.content.subtipo)
  const choose = (id: string) => {
    const head = heads.find((one) => one.id === id)
    if (!head || readOnly || id === draft.template.id) return
    const template = { kind: 'template' as const, id, version: head.version }
    const done = store.dispatch(
      { do: 'set-template', template, formats: head.start ?? head.formats.map((format) => format.id) },
      { how: 'commit' },
    )
    if (done.ok)
      toast({ key: 'plantilla', text: W.changed(head.title), action: { label: EDITOR.undo, run: () => store.undo() } })
  }
  return (
    <>
      <div className="pan-h">
        <h2>{W.title}</h2>
      </div>
      <div className="pan-c">
        <BrandMenu store={store} />
        {heads.length < 2 && <p className="t13 mudo">{W.only}</p>}
        <Gallery
          label={W.label}
          width={140}
          items={heads.map((head) => {
            const format = head.formats.find(({ id }) => id === active) ?? head.formats[0]
            return {
              id: head.id,
              title: head.title,
              detail: W.formats(head.formats.length),
              draft: draftIn(draft, head),
              format: format?.id ?? '',
              ratio: format ? format.width / format.height : 1,
            }
          })}
          selected={draft.template.id}
          badge={
            <Chip tone="ok" small>
              <Check size={12} aria-hidden />
              {W.chosen}
            </Chip>
          }
          onSelect={choose}
        />
      </div>
    </>
  )
}

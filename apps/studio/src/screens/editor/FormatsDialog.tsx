import { formatNamed, type Format } from '@tanquian/model'
import { sizeInWords } from '../../canvas/size-in-words.ts'
import { EDITOR } from '../../copy/editor.ts'
import type { PieceStore } from '../../store/types.ts'
import { useStore } from '../../store/use-store.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { CustomSize } from './CustomSize.tsx'

const W = EDITOR.formats

/** Which formats the piece has, by where they are seen; others of any size. What a format carried comes back with it. */
export function FormatsDialog({ store, onClose }: { readonly store: PieceStore; readonly onClose: () => void }) {
  const on = useStore(store, ({ draft }) => draft.formats)
  const template = useStore(store, (state) => state.template)
  const own = on.flatMap((id) => (id.includes(':') ? (formatNamed(template, id) ?? []) : []))
  const set = (wanted: (id: string) => boolean, more: readonly string[] = []) => {
    const next = [...template.formats, ...own].map(({ id }) => id).filter(wanted)
    const formats = [...next, ...more.filter((id) => !next.includes(id))]
    if (formats.length > 0) store.dispatch({ do: 'set-formats', formats }, { how: 'commit' })
  }
  const option = (format: Format) => {
    const checked = on.includes(format.id)
    const last = checked && on.length === 1
    return (
      <li key={format.id}>
        <label className="opcion">
          <input
            type="checkbox"
            className="casilla"
            checked={checked}
            disabled={last}
            onChange={(event) => set((id) => (id === format.id ? event.target.checked : on.includes(id)))}
          />
          <span>
            {format.title}
            <small>{last ? W.last : sizeInWords(format)}</small>
          </span>
        </label>
      </li>
    )
  }
  const groups = (['screen', 'print'] as const).map((output) => ({
    output,
    formats: [...template.formats, ...own].filter((format) => format.output === output),
  }))
  return (
    <Dialog title={W.on} onClose={onClose} className="formatos-de-pieza">
      <div className="formatos-grupos">
        {groups.map(
          ({ output, formats }) =>
            formats.length > 0 && (
              <section key={output} aria-label={W.outputs[output]}>
                <h3>{W.outputs[output]}</h3>
                <ul className="lista-opciones">{formats.map(option)}</ul>
              </section>
            ),
        )}
      </div>
      <CustomSize template={template} on={on} onAdd={(id) => set((one) => on.includes(one), [id])} />
    </Dialog>
  )
}

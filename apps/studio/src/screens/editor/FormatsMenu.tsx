import ChevronDown from 'lucide-react/icons/chevron-down'
import { EDITOR } from '../../copy/editor.ts'
import type { PieceStore } from '../../store/types.ts'
import { useStore } from '../../store/use-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useState } from 'react'

const W = EDITOR.formats

/** Which formats the piece has. What a format carried comes back with it. */
export function FormatsMenu({ store }: { readonly store: PieceStore }) {
  const [open, setOpen] = useState(false)
  const on = useStore(store, ({ draft }) => draft.formats)
  const readOnly = useStore(store, (state) => state.readOnly)
  const formats = useStore(store, ({ template }) => template.formats)
  const toggle = (id: string, checked: boolean) => {
    const next = formats.map((format) => format.id).filter((one) => (one === id ? checked : on.includes(one)))
    if (next.length > 0) store.dispatch({ do: 'set-formats', formats: next }, { how: 'commit' })
  }
  return (
    <>
      <Button
        size="chico"
        tone="fantasma"
        disabled={readOnly}
        after={<ChevronDown size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {W.choose}
      </Button>
      {open && (
        <Dialog title={W.on} onClose={() => setOpen(false)}>
          <ul className="lista-opciones">
            {formats.map(({ id, title, pixels, width, height, unit }) => {
              const checked = on.includes(id)
              const last = checked && on.length === 1
              const size = pixels
                ? `${pixels.w} × ${pixels.h} px`
                : `${Math.round((width * 25.4) / 72)} × ${Math.round((height * 25.4) / 72)} ${unit === 'px' ? 'px' : 'mm'}`
              return (
                <li key={id}>
                  <label className="opcion">
                    <input
                      type="checkbox"
                      className="casilla"
                      checked={checked}
                      disabled={last}
                      onChange={(event) => toggle(id, event.target.checked)}
                    />
                    <span>
                      {title}
                      <small>{last ? W.last : size}</small>
                    </span>
                  </label>
                </li>
              )
            })}
          </ul>
        </Dialog>
      )}
    </>
  )
}

import { formatNamed } from '@tanquian/model'
import { useEffect, useState } from 'react'
import { Thumb } from '../../canvas/thumb.tsx'
import { EDITOR } from '../../copy/editor.ts'
import type { PieceStore } from '../../store/types.ts'
import { useStore } from '../../store/use-store.ts'

/** Room around the piece, CSS px. */
const AIR = 12

/** Room that the element leaves for a piece of this shape. */
function useHeight(ratio: number): [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const [height, setHeight] = useState(0)
  useEffect(() => {
    if (!element) return undefined
    const watcher = new ResizeObserver(([entry]) => {
      const { width = 0, height: h = 0 } = entry?.contentRect ?? {}
      setHeight(Math.max(0, Math.round(Math.min(h - 2 * AIR, (width - 2 * AIR) / ratio))))
    })
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [element, ratio])
  return [setElement, height]
}

/** The piece above the form of a phone: a picture that lives, with the block of the field one is in outlined. */
export function PhonePiece({ store, onAdjust }: { readonly store: PieceStore; readonly onAdjust: () => void }) {
  const active = useStore(store, (state) => state.active)
  const format = useStore(store, ({ template }) => formatNamed(template, active))
  const field = useStore(store, (state) => state.field)
  const layout = useStore(store, ({ views }) => views[active]?.layout)
  const [holder, height] = useHeight(format ? format.width / format.height : 1)
  if (!format) return null
  const scale = height / format.height
  const outlined = field
    ? (layout?.blocks.filter(
        ({ bind, page }) =>
          page === 0 && (bind === field || bind === `f.${field}` || bind?.startsWith(`f.${field.split('.')[0]}.`)),
      ) ?? [])
    : []
  return (
    <div className="movil-pieza" ref={holder}>
      <button type="button" className="movil-toca" aria-label={EDITOR.adjust} onClick={onAdjust}>
        {height > 0 && <Thumb store={store} format={active} height={height} />}
        {outlined.map(({ id, box }) => (
          <span
            key={id}
            className="movil-aqui"
            style={{ left: box.x * scale, top: box.y * scale, width: box.w * scale, height: box.h * scale }}
          />
        ))}
      </button>
    </div>
  )
}

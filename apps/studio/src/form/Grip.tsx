import GripVertical from 'lucide-react/icons/grip-vertical'
import { type PointerEvent, useRef, useState } from 'react'
import { Icon } from '../ui/Icon.tsx'

interface GripHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
  readonly onPointerUp: () => void
  readonly onPointerCancel: () => void
}

/** Dragging a row by its grip. The keyboard has its own way (Ctrl Mayús and arrows in the row). */
export function useRowDrag(count: number, onMove: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<{ from: number; to: number }>()
  const rows = useRef<HTMLElement[]>([])
  const grip = (at: number): GripHandlers => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      const list = event.currentTarget.closest('.lista')
      rows.current = [...(list?.querySelectorAll<HTMLElement>('[data-renglon]') ?? [])]
      setDrag({ from: at, to: at })
    },
    onPointerMove: (event) => {
      if (!drag) return
      const under = rows.current.findIndex((row) => event.clientY < row.getBoundingClientRect().bottom)
      const to = under < 0 ? count - 1 : under
      if (to !== drag.to) setDrag({ ...drag, to })
    },
    onPointerUp: () => {
      if (drag && drag.from !== drag.to) onMove(drag.from, drag.to)
      setDrag(undefined)
    },
    onPointerCancel: () => setDrag(undefined),
  })
  const row = (at: number) => ({
    'data-renglon': at,
    'data-lleva': drag?.from === at || undefined,
    'data-aqui': drag && drag.to === at && drag.from !== at ? (drag.to < drag.from ? 'antes' : 'despues') : undefined,
  })
  return { grip, row }
}

/** The six dots. Not a stop for the keyboard: its row has keys of its own. */
export function Grip({
  label,
  disabled,
  handlers,
}: {
  readonly label: string
  readonly disabled: boolean
  readonly handlers: GripHandlers
}) {
  return (
    <span className="asa" title={label} aria-hidden {...(disabled ? {} : handlers)}>
      <Icon of={GripVertical} size={15} />
    </span>
  )
}

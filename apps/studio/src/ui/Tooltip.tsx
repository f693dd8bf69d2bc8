import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

const WAIT = 500

interface Spot {
  readonly left: number
  readonly top: number
}

const under = (box: DOMRect): Spot => {
  const below = box.bottom + 8
  return {
    left: Math.max(8, Math.min(innerWidth - 140, box.left + box.width / 2 - 50)),
    top: below + 40 > innerHeight ? box.top - 34 : below,
  }
}

/**
 * Shows a control's name to who sees: after half a second of hovering, at once with the keyboard. Esc hides it.
 * It repeats what the control already says to assistive technology, so it is hidden from it.
 */
export function Tooltip({
  text,
  keys,
  children,
}: {
  readonly text: string
  readonly keys?: string | undefined
  readonly children: ReactNode
}) {
  const holder = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [spot, setSpot] = useState<Spot>()
  const show = () => {
    const control = holder.current?.firstElementChild
    if (control) setSpot(under(control.getBoundingClientRect()))
  }
  const hide = () => {
    clearTimeout(timer.current)
    setSpot(undefined)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <span
      ref={holder}
      role="presentation"
      style={{ display: 'contents' }}
      onPointerOver={(event) => {
        if (event.pointerType !== 'mouse' || spot) return
        clearTimeout(timer.current)
        timer.current = setTimeout(show, WAIT)
      }}
      onPointerOut={hide}
      onPointerDown={hide}
      onFocus={(event) => event.target.matches(':focus-visible') && show()}
      onBlur={hide}
      onKeyDown={(event) => event.key === 'Escape' && hide()}
    >
      {children}
      {spot &&
        createPortal(
          <span className="consejo" style={spot} aria-hidden>
            {text}
            {keys && <kbd>{keys}</kbd>}
          </span>,
          document.body,
        )}
    </span>
  )
}

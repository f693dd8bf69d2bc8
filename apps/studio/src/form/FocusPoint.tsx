import { type PointerEvent, useRef } from 'react'
import { FORM } from '../copy/form.ts'
import { ScreenReaderHelp } from '../ui/ScreenReaderHelp.tsx'

type Point = readonly [x: number, y: number]

const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: [-0.01, 0],
  ArrowRight: [0.01, 0],
  ArrowUp: [0, -0.01],
  ArrowDown: [0, 0.01],
}

const inside = (n: number): number => Math.round(Math.min(1, Math.max(0, n)) * 1000) / 1000

/** The point of a picture that every crop keeps in view: dragged, clicked, or moved with the arrows (Mayús: ten steps). */
export function FocusPoint({
  url,
  focus,
  disabled,
  onChange,
}: {
  readonly url: string
  readonly focus: Point
  readonly disabled: boolean
  readonly onChange: (focus: Point) => void
}) {
  const frame = useRef<HTMLDivElement>(null)
  const [x, y] = focus
  const words = FORM.picture.focusAt(Math.round(x * 100), Math.round(y * 100))
  const at = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect()
    if (box) onChange([inside((event.clientX - box.left) / box.width), inside((event.clientY - box.top) / box.height)])
  }
  return (
    <div
      ref={frame}
      className="foco"
      onPointerDown={(event) => {
        if (disabled) return
        event.currentTarget.setPointerCapture(event.pointerId)
        at(event)
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && at(event)}
    >
      <img src={url} alt="" draggable={false} />
      <ScreenReaderHelp id="foco-ayuda" text={FORM.picture.focusHelp} />
      <span
        role="slider"
        tabIndex={0}
        className="foco-punto"
        aria-label={FORM.picture.focus}
        aria-describedby="foco-ayuda"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(x * 100)}
        aria-valuetext={words}
        aria-disabled={disabled}
        title={FORM.picture.focusHelp}
        style={{ left: `${x * 100}%`, top: `${y * 100}%` }}
        onKeyDown={(event) => {
          const step = STEPS[event.key]
          if (!step || disabled) return
          event.preventDefault()
          const by = event.shiftKey ? 10 : 1
          onChange([inside(x + step[0] * by), inside(y + step[1] * by)])
        }}
      />
    </div>
  )
}

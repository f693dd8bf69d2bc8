import type { TPointerEvent } from 'fabric/es'
import type { PointerAt } from './context.ts'

/** Where a pointer is in the stage's viewport, and which keys are down. */
export function readPointer(frame: HTMLElement, event: TPointerEvent): PointerAt {
  const { left, top } = frame.getBoundingClientRect()
  const { clientX, clientY } = 'touches' in event ? (event.touches[0] ?? { clientX: 0, clientY: 0 }) : event
  return {
    x: clientX - left,
    y: clientY - top,
    shift: event.shiftKey,
    ctrl: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    touch: 'pointerType' in event && event.pointerType === 'touch',
  }
}

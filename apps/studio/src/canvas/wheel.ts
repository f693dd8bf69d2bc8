import type { StageView } from './view.ts'

/** Zoom per unit of wheel, and px per line where a wheel counts lines. */
const BASE = 1.0015
const LINE = 32

/** Wheel: scrolls; Mayús sideways; Ctrl (or a pinch on a trackpad) zooms to the pointer. Returns what stops listening. */
export function listenWheel(frame: HTMLElement, view: StageView): () => void {
  const turn = (event: WheelEvent) => {
    event.preventDefault()
    if (view.getState().mode.is === 'crop') return
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit]
    const { left, top } = frame.getBoundingClientRect()
    if (event.ctrlKey || event.metaKey)
      view.zoomTo(view.getState().zoom * BASE ** -dy, event.clientX - left, event.clientY - top)
    else if (event.shiftKey && dx === 0) view.panBy(-dy, 0)
    else view.panBy(-dx, -dy)
  }
  frame.addEventListener('wheel', turn, { passive: false })
  return () => frame.removeEventListener('wheel', turn)
}

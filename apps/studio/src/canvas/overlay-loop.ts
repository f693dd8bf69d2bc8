import type { StageContext } from './context.ts'
import { paintOverlay, readInks } from './overlay.ts'

/** How long the outline of an undone change fades, ms. */
const FLASH = 400

/** Repaints the overlay at most once per frame, whenever piece, view or theme change. Returns what stops it. */
export function startOverlay(context: StageContext): () => void {
  const { stage, store, view, frame } = context
  let inks = readInks(frame)
  let frameHandle = 0
  let flashAt = store.getState().flash?.at ?? 0
  let flashStart = 0
  const paint = () => {
    frameHandle = 0
    const { flash, active } = store.getState()
    if (flash && flash.at !== flashAt) {
      flashAt = flash.at
      flashStart = performance.now()
    }
    const age = flashStart > 0 && flash?.format === active ? 1 - (performance.now() - flashStart) / FLASH : 0
    paintOverlay(stage.fabric.contextTop, context, inks, age)
    if (age > 0) request()
    else flashStart = 0
  }
  const request = () => {
    frameHandle ||= requestAnimationFrame(paint)
  }
  const retheme = () => {
    inks = readInks(frame)
    view.set({ theme: view.getState().theme + 1 })
  }
  const theme = new MutationObserver(retheme)
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-tema'] })
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', retheme)
  const stops = [store.subscribe(request), view.subscribe(request)]
  request()
  return () => {
    cancelAnimationFrame(frameHandle)
    theme.disconnect()
    dark.removeEventListener('change', retheme)
    for (const stop of stops) stop()
  }
}

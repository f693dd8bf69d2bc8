import { formatNamed } from '@tanquian/model'
import { measure } from '../engine/marks.ts'
import { shownLayout } from '../engine/types.ts'
import type { PieceStore } from '../store/types.ts'
import type { StageContext } from './context.ts'
import type { StageView } from './view.ts'
import { listenWheel } from './wheel.ts'

/** Ties the canvas to the piece and to the view; returns what unties it. */
export function startStage(context: StageContext): () => void {
  const { stage, store, view, frame } = context
  let shown: unknown
  let active = ''
  let pictures = store.engine.pictures.version
  const showPiece = () => {
    const state = store.getState()
    const layout = shownLayout(state.views[state.active])
    if (state.active !== active) {
      active = state.active
      view.set({ page: 0, mode: { is: 'idle' }, hover: undefined, named: undefined, locked: undefined })
      fitPiece(store, view)
    }
    const { version } = store.engine.pictures
    if (layout === shown && version === pictures) return
    const start = performance.now()
    shown = layout
    pictures = version
    stage.show(layout, Math.min(view.getState().page, Math.max(0, (layout?.pages.length ?? 1) - 1)))
    measure('keystroke', start)
  }
  let last = view.getState()
  const look = () => {
    const now = view.getState()
    if (now.page !== last.page) stage.release()
    if (now.zoom !== last.zoom || now.x !== last.x || now.y !== last.y || now.bleed !== last.bleed) stage.look(now)
    last = now
  }
  const resize = () => {
    const { clientWidth: w, clientHeight: h } = frame
    stage.resize(w, h)
    view.set({ w, h })
    if (view.getState().fitted) fitPiece(store, view)
    stage.look(view.getState())
  }
  const observer = new ResizeObserver(resize)
  observer.observe(frame)
  const stops = [store.subscribe(showPiece), view.subscribe(look), listenWheel(frame, view), watchDensity(resize)]
  resize()
  showPiece()
  return () => {
    observer.disconnect()
    for (const stop of stops) stop()
  }
}

/** Calls back when the window moves to a screen of another density, or the browser zooms. */
function watchDensity(changed: () => void): () => void {
  let query: MediaQueryList | undefined
  const hear = () => {
    watch()
    changed()
  }
  const watch = () => {
    query?.removeEventListener('change', hear)
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', hear)
  }
  watch()
  return () => query?.removeEventListener('change', hear)
}

/** Shows the whole piece and keeps it whole while the window changes. */
export function fitPiece(store: PieceStore, view: StageView): void {
  const { template, active, views } = store.getState()
  const page = views[active]?.layout?.pages[view.getState().page] ?? formatNamed(template, active)
  if (!page || view.getState().w === 0) return
  view.fit({ x: 0, y: 0, w: page.width, h: page.height })
  view.set({ fitted: true })
}

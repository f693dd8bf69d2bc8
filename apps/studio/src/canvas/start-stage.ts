import type { PieceStore } from '../store/types.ts'
import type { StageCanvas } from './stage-canvas.ts'
import type { StageView } from './view.ts'

/** Ties the canvas to the piece and to the view; returns what unties it. */
export function startStage(stage: StageCanvas, store: PieceStore, view: StageView, frame: HTMLElement): () => void {
  let shown: unknown
  let active = ''
  const showPiece = () => {
    const state = store.getState()
    const { layout } = state.views[state.active] ?? {}
    if (state.active !== active) {
      active = state.active
      fitPiece(store, view)
    }
    if (layout === shown) return
    shown = layout
    stage.show(layout, 0)
  }
  const look = () => stage.look(view.getState())
  const resize = () => {
    const { clientWidth: w, clientHeight: h } = frame
    stage.resize(w, h)
    view.set({ w, h })
    if (view.getState().fitted) fitPiece(store, view)
    look()
  }
  const observer = new ResizeObserver(resize)
  observer.observe(frame)
  resize()
  showPiece()
  const stops = [store.subscribe(showPiece), view.subscribe(look)]
  return () => {
    observer.disconnect()
    for (const stop of stops) stop()
  }
}

/** Shows the whole piece. */
export function fitPiece(store: PieceStore, view: StageView): void {
  const { template, active, views } = store.getState()
  const page = views[active]?.layout?.pages[0] ?? template.formats.find(({ id }) => id === active)
  if (!page) return
  view.fit({ x: 0, y: 0, w: page.width, h: page.height })
  view.set({ fitted: true })
}

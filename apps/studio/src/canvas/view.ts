import type { Rect } from '@tanquian/model'
import type { PieceStore } from '../store/types.ts'
import type { Guide } from './snap.ts'

/** CSS pixels per point at 100 %: a 1080 px piece is 1080 px wide, a sheet has its size on paper. */
export const PX_PER_PT = 96 / 72
/** Limits of the zoom (1 = 100 %). */
export const ZOOM = { min: 0.05, max: 8 } as const

/** What the stage is doing besides selecting. */
export type StageMode =
  | { readonly is: 'idle' }
  | {
      readonly is: 'text'
      readonly block: string
      /** Viewport point of the click that opened it. */ readonly at?: readonly [number, number]
    }
  | { readonly is: 'crop'; readonly block: string }

/** Blocks under the hand and how far they have been carried, pt. */
export interface Shift {
  readonly ids: readonly string[]
  readonly dx: number
  readonly dy: number
}

/** How the canvas looks at the piece. Lengths in CSS px of the stage's viewport unless said otherwise. */
export interface ViewState {
  readonly zoom: number
  /** Viewport place of the page's top left corner. */
  readonly x: number
  readonly y: number
  /** Size of the viewport. */
  readonly w: number
  readonly h: number
  /** True until somebody zooms or pans: the piece is kept whole in view. */
  readonly fitted: boolean
  /** Page on the canvas; pieces that flow over several sheets have more than one. */
  readonly page: number
  readonly mode: StageMode
  readonly hover?: string | undefined
  /** Set when the pointer has rested on a block: its name is shown. */
  readonly named?: string | undefined
  readonly guides: readonly Guide[]
  /** Ids of the blocks that the moving one is aligned with; '' = the page. */
  readonly aligned: readonly string[]
  readonly marquee?: Rect | undefined
  readonly shift?: Shift | undefined
  readonly copying?: boolean
  /** Angle under the hand, for the outline and the chip. */
  readonly turning?: { readonly block: string; readonly degrees: number } | undefined
  readonly dragging: boolean
  /** Block that just refused a gesture: dashed, with a lock. */
  readonly locked?: string | undefined
  readonly safeZone: boolean
  readonly bleed: boolean
  /** Arrow keys move the block that the outline tree has in focus. */
  readonly nudging: boolean
  readonly menu?: { readonly x: number; readonly y: number } | undefined
  /** Rises when colours change, so that what is painted with them is painted again. */
  readonly theme: number
  /** What the live region says next. */
  readonly spoken: string
}

/** The stage's own state, beside the piece's. One per store; the stage, the inspector and the commands share it. */
export interface StageView {
  getState(): ViewState
  subscribe(listener: () => void): () => void
  set(patch: Partial<ViewState>): void
  /** Zoom keeping a viewport point still; default the centre. */
  zoomTo(zoom: number, x?: number, y?: number): void
  panBy(dx: number, dy: number): void
  /** Shows a rectangle of the page (pt) as large as fits. */
  fit(rect: Rect): void
  /** Moves the view so that a rectangle of the page (pt) can be seen; nothing when it can. */
  reveal(rect: Rect): void
  say(words: string): void
}

const clamp = (zoom: number): number => Math.min(ZOOM.max, Math.max(ZOOM.min, zoom))

/** Space left beside what was brought into view, px. */
const EDGE = 24

/** Space around a piece that is fitted: toolbar above, chips below. */
const MARGIN = { top: 92, side: 40, bottom: 56 } as const

export function createView(): StageView {
  let state: ViewState = {
    zoom: 0.4,
    x: 0,
    y: 0,
    w: 0,
    h: 0,
    fitted: true,
    page: 0,
    mode: { is: 'idle' },
    guides: [],
    aligned: [],
    dragging: false,
    safeZone: false,
    bleed: false,
    nudging: false,
    theme: 0,
    spoken: '',
  }
  const listeners = new Set<() => void>()
  const view: StageView = {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    set(patch) {
      state = { ...state, ...patch }
      for (const listener of listeners) listener()
    },
    zoomTo(wanted, x = state.w / 2, y = state.h / 2) {
      const zoom = clamp(wanted)
      const by = zoom / state.zoom
      view.set({ zoom, x: x - (x - state.x) * by, y: y - (y - state.y) * by, fitted: false })
    },
    panBy(dx, dy) {
      view.set({ x: state.x + dx, y: state.y + dy, fitted: false })
    },
    fit(rect) {
      const [w, h] = [rect.w * PX_PER_PT, rect.h * PX_PER_PT]
      const top = state.h < 420 ? 56 : MARGIN.top
      const zoom = clamp(Math.min((state.w - MARGIN.side * 2) / w, (state.h - top - MARGIN.bottom) / h))
      const x = (state.w - w * zoom) / 2 - rect.x * PX_PER_PT * zoom
      const y = top + (state.h - top - MARGIN.bottom - h * zoom) / 2 - rect.y * PX_PER_PT * zoom
      view.set({ zoom, x, y })
    },
    reveal(rect) {
      const { x, y, w, h } = toViewport(state, rect)
      const by = (at: number, length: number, room: number) =>
        at >= 0 && at + length <= room ? 0 : length > room || at < 0 ? EDGE - at : room - EDGE - at - length
      const [dx, dy] = [by(x, w, state.w), by(y, h, state.h)]
      if (dx !== 0 || dy !== 0) view.panBy(dx, dy)
    },
    say: (spoken) => view.set({ spoken }),
  }
  return view
}

const views = new WeakMap<PieceStore, StageView>()

/** The view that belongs to a store. */
export function viewOf(store: PieceStore): StageView {
  const known = views.get(store)
  if (known) return known
  const view = createView()
  views.set(store, view)
  return view
}

/** Page point (pt) under a viewport point. */
export function toPage({ zoom, x, y }: ViewState, vx: number, vy: number): { readonly x: number; readonly y: number } {
  const scale = zoom * PX_PER_PT
  return { x: (vx - x) / scale, y: (vy - y) / scale }
}

/** Viewport rectangle (CSS px) of a page rectangle (pt). */
export function toViewport({ zoom, x, y }: ViewState, rect: Rect): Rect {
  const scale = zoom * PX_PER_PT
  return { x: x + rect.x * scale, y: y + rect.y * scale, w: rect.w * scale, h: rect.h * scale }
}

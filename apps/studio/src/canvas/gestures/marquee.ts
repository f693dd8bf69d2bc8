import type { Rect } from '@tanquian/model'
import { activeLayout, pagePoint, turnIn, type Gesture, type PointerAt, type StageContext } from '../context.ts'
import { blocksIn } from '../hit.ts'

/** Selects what a rectangle touches: Mayús adds, Ctrl toggles, Esc gives back what was selected. */
export class Marquee implements Gesture {
  private readonly before: readonly string[]
  private readonly context: StageContext
  private readonly start: PointerAt

  constructor(context: StageContext, start: PointerAt) {
    this.context = context
    this.start = start
    this.before = context.store.getState().selection
  }

  move(at: PointerAt): void {
    const { store, view } = this.context
    const a = pagePoint(this.context, this.start)
    const b = pagePoint(this.context, at)
    const area: Rect = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) }
    const { page } = view.getState()
    const touched = blocksIn(activeLayout(store), page, area, turnIn(store)).map(({ id }) => id)
    if (at.ctrl)
      store.select([
        ...this.before.filter((id) => !touched.includes(id)),
        ...touched.filter((id) => !this.before.includes(id)),
      ])
    else if (at.shift) store.select([...new Set([...this.before, ...touched])])
    else store.select(touched)
    view.set({ marquee: area })
  }

  end(): void {
    this.context.view.set({ marquee: undefined })
  }

  cancel(): void {
    this.context.store.select(this.before)
    this.end()
  }
}

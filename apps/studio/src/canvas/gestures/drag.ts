import type { Edit, LaidBlock, Rect } from '@tanquian/model'
import { ancestorsOf, blockOf, unionOf } from '../blocks.ts'
import { surroundingsOf, withGaps } from '../candidates.ts'
import {
  activeLayout,
  allows,
  freeBlockOf,
  pagePoint,
  pxToPt,
  turnIn,
  unitOf,
  type Gesture,
  type PointerAt,
  type StageContext,
} from '../context.ts'
import { duplicateEdits } from '../free-copy.ts'
import { guidesOf } from '../guides.ts'
import { boundsOf } from '../hit.ts'
import { anchorsOf, snapAxis, type Caught } from '../snap.ts'
import { lockedFeedback } from './lock-feedback.ts'

/** Screen distances, px: a guide catches within 6 and lets go beyond 10; an axis is chosen at 8. */
const TAKE = 6
const RELEASE = 10
const AXIS = 8

/** Moves blocks of the active format by (dx, dy) points, as one edit. */
export function moveEdit(store: StageContext['store'], ids: readonly string[], dx: number, dy: number): Edit {
  const { active: format, draft } = store.getState()
  const tidy = (value: number) => Math.round(value * 1000) / 1000
  const edits = ids.map((block): Edit => {
    const free = freeBlockOf(store, block)
    if (free) return { do: 'patch-extra', format, block, patch: { x: tidy(free.x + dx), y: tidy(free.y + dy) } }
    const own = draft.overrides[format]?.[block]
    return { do: 'override', format, block, patch: { dx: tidy((own?.dx ?? 0) + dx), dy: tidy((own?.dy ?? 0) + dy) } }
  })
  const [only] = edits
  return edits.length === 1 && only ? only : { do: 'batch', edits }
}

/** Of several, those that may move and are not carried by another of them. */
export function movableOf(store: StageContext['store'], ids: readonly string[]): readonly LaidBlock[] {
  const layout = activeLayout(store)
  if (!layout) return []
  return ids.flatMap((id) => {
    const block = blockOf(layout, id)
    return block && allows(block, 'move') && !ancestorsOf(layout, id).some((above) => ids.includes(above))
      ? [block]
      : []
  })
}

/** Starts moving the selection; undefined when nothing of it may move (and says so). */
export function startDrag(context: StageContext, ids: readonly string[], start: PointerAt): Gesture | undefined {
  const blocks = movableOf(context.store, ids)
  const turnOf = turnIn(context.store)
  const box = unionOf(blocks.map((block) => boundsOf(block.box, turnOf(block.id))))
  if (blocks.length < ids.length) lockedFeedback(context, ids, 'move')
  return box
    ? new Drag(
        context,
        blocks.map(({ id }) => id),
        box,
        start,
      )
    : undefined
}

class Drag implements Gesture {
  private caught: { x?: Caught; y?: Caught } = {}
  private delta = { x: 0, y: 0 }
  private readonly around
  private readonly context: StageContext
  private readonly ids: readonly string[]
  private readonly box: Rect
  private readonly start: PointerAt

  constructor(context: StageContext, ids: readonly string[], box: Rect, start: PointerAt) {
    this.context = context
    this.ids = ids
    this.box = box
    this.start = start
    const { stage, store, view } = context
    const { w, h, page } = view.getState()
    const [from, to] = [pagePoint(context, { x: 0, y: 0 }), pagePoint(context, { x: w, y: h })]
    this.around = surroundingsOf(store, ids, page, { ...from, w: to.x - from.x, h: to.y - from.y })
    stage.freeze(ids)
    view.set({ dragging: true })
  }

  move(at: PointerAt): void {
    const { stage, store, view } = this.context
    const wanted = this.along(at)
    const names = new Set<string>()
    const free = at.ctrl
    const moved = { ...this.box, x: this.box.x + wanted.x, y: this.box.y + wanted.y }
    const { x: xs, y: ys } = withGaps(this.around, moved)
    const grip = { take: free ? 0 : pxToPt(this.context, TAKE), release: free ? 0 : pxToPt(this.context, RELEASE) }
    const x = snapAxis(anchorsOf(this.box, 'x'), wanted.x, free || wanted.lock === 'x' ? [] : xs, grip, this.caught.x)
    const y = snapAxis(anchorsOf(this.box, 'y'), wanted.y, free || wanted.lock === 'y' ? [] : ys, grip, this.caught.y)
    this.caught = { ...(x.caught ? { x: x.caught } : {}), ...(y.caught ? { y: y.caught } : {}) }
    const unit = unitOf(store)
    this.delta = {
      x: x.caught ? x.shift : Math.round(x.shift / unit) * unit,
      y: y.caught ? y.shift : Math.round(y.shift / unit) * unit,
    }
    const landed = { ...this.box, x: this.box.x + this.delta.x, y: this.box.y + this.delta.y }
    for (const { block } of [...x.hits, ...y.hits]) names.add(block)
    stage.shift(this.delta.x, this.delta.y)
    view.set({
      shift: { ids: this.ids, dx: this.delta.x, dy: this.delta.y },
      guides: [...guidesOf('x', x, landed, this.around), ...guidesOf('y', y, landed, this.around)],
      aligned: [...names],
      copying: at.alt,
    })
  }

  end(at: PointerAt): void {
    const { store } = this.context
    const { x: dx, y: dy } = this.delta
    this.rest()
    if (dx === 0 && dy === 0) return
    if (!at.alt) {
      store.dispatch(moveEdit(store, this.ids, dx, dy))
      return
    }
    const copies = duplicateEdits(store, this.ids, dx, dy)
    if (!copies) lockedFeedback(this.context, this.ids, 'move')
    else if (store.dispatch(copies.edit).ok) store.select(copies.ids)
  }

  cancel(): void {
    this.rest()
  }

  /** Everything live again where the piece says it is; a following edit lays it out anew. */
  private rest(): void {
    const { stage, view } = this.context
    stage.release()
    view.set({ dragging: false, guides: [], aligned: [], shift: undefined, copying: false })
  }

  /** The shift that the hand asks for; with Mayús along the longer way only. */
  private along(at: PointerAt): { x: number; y: number; lock?: 'x' | 'y' } {
    const [px, py] = [at.x - this.start.x, at.y - this.start.y]
    const [x, y] = [pxToPt(this.context, px), pxToPt(this.context, py)]
    if (!at.shift || Math.max(Math.abs(px), Math.abs(py)) < AXIS) return { x, y }
    return Math.abs(px) >= Math.abs(py) ? { x, y: 0, lock: 'y' } : { x: 0, y, lock: 'x' }
  }
}

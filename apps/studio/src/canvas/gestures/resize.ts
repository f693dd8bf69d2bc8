import type { BlockOverride, Edit, LaidBlock, Rect } from '@tanquian/model'
import { shownLayout } from '../../engine/types.ts'
import { surroundingsOf, type Surroundings } from '../candidates.ts'
import {
  freeBlockOf,
  pagePoint,
  pxToPt,
  turnIn,
  unitOf,
  type Gesture,
  type PointerAt,
  type StageContext,
} from '../context.ts'
import { guidesOf } from '../guides.ts'
import { pulled, type Handle } from '../handles.ts'
import { snapAxis, type Caught } from '../snap.ts'

/** Smallest side of a block, CSS px at 100 %. */
const LEAST = 24 * 0.75
const TAKE = 6
const RELEASE = 10

const tidy = (value: number): number => Math.round(value * 1000) / 1000

/** Gives a block another box, as one edit. Words keep their own height, so only their width is written. */
export function boxEdit(store: StageContext['store'], block: LaidBlock, box: Rect): Edit {
  const { active: format, draft } = store.getState()
  const free = freeBlockOf(store, block.id)
  const wordy = block.is === 'text' || block.is === 'list' || block.is === 'table'
  const [w, h] = [tidy(box.w), tidy(box.h)]
  if (free) {
    const patch = { x: tidy(box.x), y: tidy(box.y), w, ...(wordy ? {} : { h }) }
    return { do: 'patch-extra', format, block: block.id, patch }
  }
  const own = draft.overrides[format]?.[block.id]
  const [dx, dy] = [tidy((own?.dx ?? 0) + box.x - block.box.x), tidy((own?.dy ?? 0) + box.y - block.box.y)]
  // The place is written only when it changed: resizing may be free where moving is not.
  const patch: { [K in keyof BlockOverride]?: BlockOverride[K] } = {
    ...(dx === (own?.dx ?? 0) ? {} : { dx }),
    ...(dy === (own?.dy ?? 0) || wordy ? {} : { dy }),
    ...(w === tidy(block.box.w) ? {} : { w }),
    ...(wordy || h === tidy(block.box.h) ? {} : { h }),
  }
  return { do: 'override', format, block: block.id, patch }
}

/** Pulls a side or a corner; the piece is laid out under the hand and written when the hand lets go. */
export class Resize implements Gesture {
  private edit: Edit | undefined
  private caught: { x?: Caught; y?: Caught } = {}
  private readonly around: Surroundings
  private readonly context: StageContext
  private readonly block: LaidBlock
  private readonly handle: Handle
  private readonly start: PointerAt
  private readonly turned: number

  constructor(context: StageContext, block: LaidBlock, handle: Handle, start: PointerAt) {
    this.context = context
    this.block = block
    this.handle = handle
    this.start = start
    const { store, view } = context
    this.turned = turnIn(store)(block.id)
    const { w, h, page } = view.getState()
    const [from, to] = [pagePoint(context, { x: 0, y: 0 }), pagePoint(context, { x: w, y: h })]
    this.around = surroundingsOf(store, [block.id], page, { ...from, w: to.x - from.x, h: to.y - from.y })
    view.set({ dragging: true })
  }

  move(at: PointerAt): void {
    const { stage, store, view } = this.context
    const delta = { x: pxToPt(this.context, at.x - this.start.x), y: pxToPt(this.context, at.y - this.start.y) }
    const picture =
      this.block.is === 'image' || this.block.is === 'qr' || this.block.is === 'icon' || this.block.is === 'logo'
    const keep = picture ? !at.shift : at.shift
    const options = { keep, centred: at.alt, least: LEAST }
    const raw = pulled(this.block.box, this.turned, this.handle, delta, options)
    const snapped = at.ctrl || this.turned !== 0 || at.alt ? { delta, guides: [], names: [] } : this.snap(raw, delta)
    const box = pulled(this.block.box, this.turned, this.handle, snapped.delta, options)
    this.edit = boxEdit(store, this.block, box)
    const preview = store.preview(this.edit)
    if (preview.layout) stage.show(shownLayout(preview), view.getState().page)
    view.set({ guides: snapped.guides, aligned: snapped.names, shift: undefined })
  }

  end(): void {
    const { edit } = this
    this.cancel()
    if (edit) this.context.store.dispatch(edit)
  }

  cancel(): void {
    const { stage, view } = this.context
    stage.release()
    view.set({ dragging: false, guides: [], aligned: [] })
  }

  /** The side that is pulled falls on the nearest candidate, or on a whole unit. */
  private snap(raw: Rect, delta: { x: number; y: number }) {
    const { sx, sy } = this.handle
    const unit = unitOf(this.context.store)
    const grip = { take: pxToPt(this.context, TAKE), release: pxToPt(this.context, RELEASE) }
    const side = (axis: 'x' | 'y', sign: number) => {
      const edge = axis === 'x' ? raw.x + (sign > 0 ? raw.w : 0) : raw.y + (sign > 0 ? raw.h : 0)
      return snapAxis([edge, edge, edge], 0, sign === 0 ? [] : this.around[axis], grip, this.caught[axis])
    }
    const [x, y] = [side('x', sx), side('y', sy)]
    this.caught = { ...(x.caught ? { x: x.caught } : {}), ...(y.caught ? { y: y.caught } : {}) }
    const round = (value: number, caught: unknown, shift: number) =>
      caught ? value + shift : Math.round(value / unit) * unit
    return {
      delta: { x: round(delta.x, x.caught, x.shift), y: round(delta.y, y.caught, y.shift) },
      guides: [...guidesOf('x', x, raw, this.around), ...guidesOf('y', y, raw, this.around)],
      names: [...new Set([...x.hits, ...y.hits].map(({ block }) => block))],
    }
  }
}

import type { Edit, LaidBlock, Rect } from '@tanquian/model'
import { shownLayout } from '../../engine/types.ts'
import { freeBlockOf, pagePoint, type Gesture, type PointerAt, type StageContext } from '../context.ts'
import { centreOf, contains, cornersOf, type Point } from '../hit.ts'

/** Width of the zone outside the corners that turns, px. */
const ZONE = 16
/** Mayús turns in steps; without it the four upright angles hold within this, degrees. */
const STEP = 15
const STICKS = 3

/** Whether a viewport point is in the zone outside a corner of a box (viewport px). */
export function rotateZoneAt(box: Rect, degrees: number, at: Point): boolean {
  if (contains(box, degrees, at, 4)) return false
  return cornersOf(box, degrees).some(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= ZONE + 6)
}

/** The angle for the hand's angle: 0…359, in steps or sticking to the uprights. */
export function settledAngle(degrees: number, steps: boolean): number {
  const whole = ((degrees % 360) + 360) % 360
  if (steps) return (Math.round(whole / STEP) * STEP) % 360
  const upright = Math.round(whole / 90) * 90
  return Math.abs(whole - upright) <= STICKS ? upright % 360 : Math.round(whole)
}

/** Turns a free block around its centre. */
export class Rotate implements Gesture {
  private edit: Edit | undefined
  private from: number | undefined
  private readonly before: number
  private readonly context: StageContext
  private readonly block: LaidBlock

  constructor(context: StageContext, block: LaidBlock) {
    this.context = context
    this.block = block
    this.before = freeBlockOf(context.store, block.id)?.rotate ?? 0
    context.view.set({ dragging: true })
  }

  move(at: PointerAt): void {
    const { stage, store, view } = this.context
    const centre = centreOf(this.block.box)
    const point = pagePoint(this.context, at)
    const angle = (Math.atan2(point.y - centre.y, point.x - centre.x) * 180) / Math.PI
    this.from ??= angle
    const rotate = settledAngle(this.before + angle - this.from, at.shift)
    this.edit = {
      do: 'patch-extra',
      format: store.getState().active,
      block: this.block.id,
      patch: { rotate: rotate === 0 ? null : rotate },
    }
    const preview = store.preview(this.edit)
    if (preview.layout) stage.show(shownLayout(preview), view.getState().page)
    view.set({ turning: { block: this.block.id, degrees: rotate } })
  }

  end(): void {
    const { edit } = this
    this.cancel()
    if (edit) this.context.store.dispatch(edit)
  }

  cancel(): void {
    this.context.stage.release()
    this.context.view.set({ dragging: false, turning: undefined })
  }
}

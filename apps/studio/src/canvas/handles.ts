import type { LaidBlock, Rect } from '@tanquian/model'
import { centreOf, turn, type Point } from './hit.ts'

/** Sides that a handle pulls: −1 left/top, 0 none, 1 right/bottom. */
export interface Handle {
  readonly sx: -1 | 0 | 1
  readonly sy: -1 | 0 | 1
}

const SIDES: readonly Handle[] = [
  { sx: -1, sy: 0 },
  { sx: 1, sy: 0 },
]
const ALL: readonly Handle[] = [
  { sx: -1, sy: -1 },
  { sx: 1, sy: -1 },
  { sx: 1, sy: 1 },
  { sx: -1, sy: 1 },
  { sx: 0, sy: -1 },
  { sx: 1, sy: 0 },
  { sx: 0, sy: 1 },
  { sx: -1, sy: 0 },
]
const LINE: readonly Handle[] = SIDES

/** Radius of the area that answers, CSS px: 24 px across for a mouse, 44 for a finger. */
export const REACH = { mouse: 12, touch: 22 } as const

/** Handles that a block offers: words decide their own height, so text has its two sides only. */
export function handlesOf(block: LaidBlock): readonly Handle[] {
  if (!block.free && !block.allow.includes('resize')) return []
  if (block.is === 'text' || block.is === 'list' || block.is === 'table') return SIDES
  return block.is === 'line' ? LINE : ALL
}

/** Where a handle sits on a box (any unit), turned with it. */
export function placeOf({ sx, sy }: Handle, box: Rect, degrees: number): Point {
  const { x, y, w, h } = box
  return turn({ x: x + (w * (sx + 1)) / 2, y: y + (h * (sy + 1)) / 2 }, centreOf(box), degrees)
}

/** The handle under a viewport point; `box` in viewport px. */
export function handleAt(
  handles: readonly Handle[],
  box: Rect,
  degrees: number,
  point: Point,
  reach: number,
): Handle | undefined {
  const far = (handle: Handle) => {
    const { x, y } = placeOf(handle, box, degrees)
    return Math.hypot(x - point.x, y - point.y)
  }
  const [best] = [...handles].sort((a, b) => far(a) - far(b))
  return best && far(best) <= reach ? best : undefined
}

/** The cursor of a handle, whatever way the block is turned. */
export function cursorOf({ sx, sy }: Handle, degrees: number): string {
  const angle = ((((Math.atan2(sy, sx) * 180) / Math.PI + degrees) % 180) + 180) % 180
  return ['ew-resize', 'nwse-resize', 'ns-resize', 'nesw-resize'][Math.round(angle / 45) % 4] ?? 'ew-resize'
}

/** A box after pulling a handle by (dx, dy) of the page, the opposite side standing still (or the centre, with `centred`). */
export function pulled(
  box: Rect,
  degrees: number,
  { sx, sy }: Handle,
  delta: Point,
  options: { readonly keep?: boolean; readonly centred?: boolean; readonly least: number },
): Rect {
  const local = turn(delta, { x: 0, y: 0 }, -degrees)
  const by = options.centred ? 2 : 1
  let w = Math.max(options.least, box.w + sx * local.x * by)
  let h = Math.max(options.least, box.h + sy * local.y * by)
  if (sx === 0) w = box.w
  if (sy === 0) h = box.h
  if (options.keep && sx !== 0 && sy !== 0) {
    const grow = Math.max(w / box.w, h / box.h)
    w = box.w * grow
    h = box.h * grow
  }
  // The centre moves by half of what was added, along the box's own axes.
  const shift = options.centred
    ? { x: 0, y: 0 }
    : turn({ x: (sx * (w - box.w)) / 2, y: (sy * (h - box.h)) / 2 }, { x: 0, y: 0 }, degrees)
  const centre = centreOf(box)
  return { x: centre.x + shift.x - w / 2, y: centre.y + shift.y - h / 2, w, h }
}

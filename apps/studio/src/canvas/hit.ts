import type { LaidBlock, Layout, Rect } from '@tanquian/model'
import { selectableBlocks } from './blocks.ts'

/** A point of the page, pt. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Degrees that a block is turned around its centre. */
export type TurnOf = (block: string) => number

/** A point turned around another, degrees clockwise. */
export function turn({ x, y }: Point, around: Point, degrees: number): Point {
  if (degrees === 0) return { x, y }
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [dx, dy] = [x - around.x, y - around.y]
  return { x: around.x + dx * cos - dy * sin, y: around.y + dx * sin + dy * cos }
}

export const centreOf = ({ x, y, w, h }: Rect): Point => ({ x: x + w / 2, y: y + h / 2 })

/** The four corners of a box as it lies on the page: top left, top right, bottom right, bottom left. */
export function cornersOf(box: Rect, degrees: number): readonly [Point, Point, Point, Point] {
  const { x, y, w, h } = box
  const centre = centreOf(box)
  const at = (px: number, py: number) => turn({ x: px, y: py }, centre, degrees)
  return [at(x, y), at(x + w, y), at(x + w, y + h), at(x, y + h)]
}

/** The upright rectangle around a turned box. */
export function boundsOf(box: Rect, degrees: number): Rect {
  if (degrees === 0) return box
  const corners = cornersOf(box, degrees)
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}

/** Whether a point falls in a box turned around its centre, or within `slop` of it. */
export function contains(box: Rect, degrees: number, point: Point, slop: number): boolean {
  const { x, y } = turn(point, centreOf(box), -degrees)
  return x >= box.x - slop && x <= box.x + box.w + slop && y >= box.y - slop && y <= box.y + box.h + slop
}

/** Selectable blocks under a point, topmost first. `slop` in pt makes thin things easier to catch; exact hits come first. */
export function blocksAt(
  layout: Layout | undefined,
  page: number,
  point: Point,
  slop: number,
  turnOf: TurnOf,
): readonly LaidBlock[] {
  const top = [...selectableBlocks(layout, page)].reverse()
  const exact = top.filter(({ id, box }) => contains(box, turnOf(id), point, 0))
  const near = top.filter((block) => !exact.includes(block) && contains(block.box, turnOf(block.id), point, slop))
  return [...exact, ...near]
}

/** Selectable blocks that a rectangle touches. */
export function blocksIn(layout: Layout | undefined, page: number, area: Rect, turnOf: TurnOf): readonly LaidBlock[] {
  return selectableBlocks(layout, page).filter(({ id, box }) => {
    const bounds = boundsOf(box, turnOf(id))
    return (
      bounds.x < area.x + area.w &&
      bounds.x + bounds.w > area.x &&
      bounds.y < area.y + area.h &&
      bounds.y + bounds.h > area.y
    )
  })
}

/** Ctrl click: the innermost block under the pointer; clicked again, the next one beneath, and round again. */
export function beneath(under: readonly LaidBlock[], selected: readonly string[]): LaidBlock | undefined {
  const at = under.findIndex(({ id }) => selected.includes(id))
  return under[(at + 1) % Math.max(1, under.length)]
}

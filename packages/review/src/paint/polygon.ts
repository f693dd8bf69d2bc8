import type { PathData, Rect } from '@tanquian/model'

/** A path as straight lines: closed rings of x, y pairs, and the box around them. */
export interface Polygon {
  readonly rings: readonly (readonly number[])[]
  readonly box: Rect
}

/** Steps per curve. A background is sampled at a few points, so a coarse outline is enough. */
const STEPS = 8

const curve = (ring: number[], points: readonly number[]): void => {
  const [x0 = 0, y0 = 0] = ring.slice(-2)
  for (let i = 1; i <= STEPS; i += 1) {
    const t = i / STEPS
    const u = 1 - t
    if (points.length === 4) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points
      ring.push(u * u * x0 + 2 * u * t * x1 + t * t * x2, u * u * y0 + 2 * u * t * y1 + t * t * y2)
    } else {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = points
      const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
      ring.push(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)
    }
  }
}

const boxOf = (rings: readonly (readonly number[])[]): Rect => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      const [x, y] = [ring[i] ?? 0, ring[i + 1] ?? 0]
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  return left > right ? { x: 0, y: 0, w: -1, h: -1 } : { x: left, y: top, w: right - left, h: bottom - top }
}

const NEEDS: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6 }

/** Flattens path data with absolute M L C Q Z. */
export const polygonOf = (path: PathData): Polygon => {
  const rings: number[][] = []
  for (const [, command = '', rest = ''] of path.matchAll(/([MLCQZ])([^MLCQZ]*)/g)) {
    const step = NEEDS[command]
    if (step === undefined) continue
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gi) ?? []).map(Number)
    for (let i = 0; i + step <= numbers.length; i += step) {
      const points = numbers.slice(i, i + step)
      if (command === 'M' && i === 0) rings.push(points)
      else if (step === 2) rings.at(-1)?.push(...points)
      else if (rings.length > 0) curve(rings.at(-1) ?? [], points)
    }
  }
  return { rings, box: boxOf(rings) }
}

const isLeft = (x0: number, y0: number, x1: number, y1: number, x: number, y: number): number =>
  (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0)

/** Whether a point is inside; by winding number, or by parity for 'evenodd'. */
export const isInside = ({ rings, box }: Polygon, x: number, y: number, rule?: 'evenodd'): boolean => {
  if (x < box.x || x > box.x + box.w || y < box.y || y > box.y + box.h) return false
  let winding = 0
  let crossings = 0
  for (const ring of rings) {
    let [x0, y0] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0]
    for (let i = 0; i < ring.length; i += 2) {
      const [x1, y1] = [ring[i] ?? 0, ring[i + 1] ?? 0]
      if (y0 <= y !== y1 <= y) {
        const side = isLeft(x0, y0, x1, y1, x, y)
        if (y1 > y0 ? side > 0 : side < 0) {
          winding += y1 > y0 ? 1 : -1
          crossings += 1
        }
      }
      x0 = x1
      y0 = y1
    }
  }
  return rule === 'evenodd' ? crossings % 2 === 1 : winding !== 0
}

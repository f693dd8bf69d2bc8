import type { Matrix, Pt, Rect } from './units.ts'

/** The transform that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** `inner` first, then `outer`: the order in which display lists nest their 'concat'. */
export const multiply = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix => [
  a * p + c * q,
  b * p + d * q,
  a * r + c * s,
  b * r + d * s,
  a * t + c * u + e,
  b * t + d * u + f,
]

/** The way back. A transform that flattens everything has none; it gives huge figures instead of failing. */
export const invert = ([a, b, c, d, e, f]: Matrix): Matrix => {
  const area = a * d - b * c || 1e-9
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area]
}

/** A point through a transform. */
export const through = ([a, b, c, d, e, f]: Matrix, x: Pt, y: Pt): readonly [x: Pt, y: Pt] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

/** Smallest upright rectangle around a rectangle seen through a transform. */
export const boundsThrough = (matrix: Matrix, { x, y, w, h }: Rect): Rect => {
  const corners = [
    through(matrix, x, y),
    through(matrix, x + w, y),
    through(matrix, x, y + h),
    through(matrix, x + w, y + h),
  ]
  const xs = corners.map(([u]) => u)
  const ys = corners.map(([, v]) => v)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, w: Math.max(...xs) - left, h: Math.max(...ys) - top }
}

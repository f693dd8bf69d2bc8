import type { Format, Rect } from '@tanquian/model'

/** A rectangle with air on every side. */
export const grown = ({ x, y, w, h }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  w: w + 2 * by,
  h: h + 2 * by,
})

/** Whether the first lies wholly in the second. */
export const inside = (one: Rect, two: Rect): boolean =>
  one.x >= two.x && one.y >= two.y && one.x + one.w <= two.x + two.w && one.y + one.h <= two.y + two.h

/** Whether two share some area. */
export const meet = (one: Rect, two: Rect): boolean =>
  one.x < two.x + two.w && two.x < one.x + one.w && one.y < two.y + two.h && two.y < one.y + one.h

/** The page of a format, its trimmed size. */
export const pageOf = ({ width, height }: Format): Rect => ({ x: 0, y: 0, w: width, h: height })

/** Where key content of a format may be. */
export const safeOf = ({ width, height, safe }: Format): Rect => {
  const [left, top] = [safe?.left ?? 0, safe?.top ?? 0]
  return { x: left, y: top, w: width - left - (safe?.right ?? 0), h: height - top - (safe?.bottom ?? 0) }
}

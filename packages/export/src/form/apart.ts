import type { Rect } from '@tanquian/model'
import { overlap } from './room.ts'

/** A field before it is told from its neighbours: where its words stand, and what it grew to. */
interface Grown {
  readonly tight: Rect
  readonly field: { readonly rect: Rect }
}

/** Where two stretches that grew into each other part; undefined when their words overlap too. */
function border(a: readonly [from: number, to: number], b: readonly [from: number, to: number]): number | undefined {
  if (a[1] <= b[0] + 1) return (a[1] + b[0]) / 2
  return b[1] <= a[0] + 1 ? (b[1] + a[0]) / 2 : undefined
}

const alongX = ({ x, w }: Rect): readonly [number, number] => [x, x + w]
const alongY = ({ y, h }: Rect): readonly [number, number] => [y, y + h]

const cutX = (rect: Rect, tight: Rect, at: number): Rect => {
  const [from, to] = alongX(rect)
  return tight.x + tight.w / 2 < at
    ? { ...rect, w: Math.min(to, at) - from }
    : { ...rect, x: Math.max(from, at), w: to - Math.max(from, at) }
}

const cutY = (rect: Rect, tight: Rect, at: number): Rect => {
  const [from, to] = alongY(rect)
  return tight.y + tight.h / 2 < at
    ? { ...rect, h: Math.min(to, at) - from }
    : { ...rect, y: Math.max(from, at), h: to - Math.max(from, at) }
}

/** Fields that grew into the same empty room share it: each stops half way between the words of both. */
export function apart(cuts: readonly Grown[]): readonly Rect[] {
  const rects = cuts.map(({ field }) => field.rect)
  for (let i = 0; i < cuts.length; i += 1)
    for (let k = i + 1; k < cuts.length; k += 1) {
      const [a, b] = [rects[i]!, rects[k]!]
      const [ta, tb] = [cuts[i]!.tight, cuts[k]!.tight]
      if (!overlap(a, b)) continue
      const x = border(alongX(ta), alongX(tb))
      const y = x === undefined ? border(alongY(ta), alongY(tb)) : undefined
      if (x !== undefined) [rects[i], rects[k]] = [cutX(a, ta, x), cutX(b, tb, x)]
      else if (y !== undefined) [rects[i], rects[k]] = [cutY(a, ta, y), cutY(b, tb, y)]
    }
  return rects
}

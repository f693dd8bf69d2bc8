import type { Rect } from '@tanquian/model'
import type { Surroundings } from './candidates.ts'
import type { Guide, Snapped } from './snap.ts'

/** The guides of one axis: one line through everything that is aligned, and the gaps that are equal. */
export function guidesOf(axis: 'x' | 'y', { hits }: Snapped, box: Rect, { siblings }: Surroundings): readonly Guide[] {
  const cross = axis === 'x' ? (['y', 'h'] as const) : (['x', 'w'] as const)
  const [from, to] = [box[cross[0]], box[cross[0]] + box[cross[1]]]
  const lines = new Map<string, { at: number; from: number; to: number }>()
  for (const hit of hits) {
    if (hit.gap !== undefined) continue
    const key = hit.at.toFixed(1)
    const line = lines.get(key) ?? { at: hit.at, from, to }
    lines.set(key, { at: line.at, from: Math.min(line.from, hit.from), to: Math.max(line.to, hit.to) })
  }
  return [...[...lines.values()].map((line) => ({ axis, ...line })), ...gapGuides(axis, hits, box, siblings)]
}

/** An equal gap is drawn on both sides of what moves, with its value. */
function gapGuides(
  axis: 'x' | 'y',
  hits: Snapped['hits'],
  box: Rect,
  siblings: Surroundings['siblings'],
): readonly Guide[] {
  const gap = hits.find((hit) => hit.gap !== undefined)?.gap
  if (gap === undefined) return []
  const [start, size, crossStart, crossSize] =
    axis === 'x' ? (['x', 'w', 'y', 'h'] as const) : (['y', 'h', 'x', 'w'] as const)
  const other = axis === 'x' ? 'y' : 'x'
  const middle = box[crossStart] + box[crossSize] / 2
  const [lo, hi] = [box[start], box[start] + box[size]]
  const touches = siblings
    .filter(
      ({ rect }) =>
        rect[crossStart] < middle + box[crossSize] / 2 &&
        rect[crossStart] + rect[crossSize] > middle - box[crossSize] / 2,
    )
    .flatMap(({ rect }) => {
      const [rlo, rhi] = [rect[start], rect[start] + rect[size]]
      if (Math.abs(lo - rhi - gap) < 0.1) return [[rhi, lo] as const]
      return Math.abs(rlo - hi - gap) < 0.1 ? [[hi, rlo] as const] : []
    })
  return touches.map(([from, to]) => ({ axis: other, at: middle, from, to, gap }))
}

import type { Rect } from '@tanquian/model'

/** Something to align with, in points. `at` is a coordinate on the axis; `from`/`to` its extent across the axis. */
export interface Candidate {
  readonly at: number
  readonly from: number
  readonly to: number
  /** Who stands there; '' = the page. */
  readonly block: string
  /** Where a winner among equals comes from: the page first. */
  readonly rank: 0 | 1
  /** For equal gaps: the edge it holds for, and the gap's length. */
  readonly edge?: 'lo' | 'hi'
  readonly gap?: number
}

/** A line to draw, in points. */
export interface Guide {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
  /** Value of an equal gap, drawn in a chip between `from` and `to`. */
  readonly gap?: number
}

/** What was caught last, so that a guide lets go later than it catches. */
export interface Caught {
  readonly at: number
  readonly anchor: 0 | 1 | 2
}

/** Outcome on one axis: the corrected shift, what caught it, and all that is aligned there. */
export interface Snapped {
  readonly shift: number
  readonly caught?: Caught
  readonly hits: readonly Candidate[]
}

/** Distances in points: catches within `take`, lets go beyond `release`. */
export interface Grip {
  readonly take: number
  readonly release: number
}

/** At most so many candidates per axis are looked at, nearest first. */
const MOST = 12
const SAME = 0.05

type Anchors = readonly [lo: number, mid: number, hi: number]

const nearest = (anchors: Anchors, { at }: Candidate): number =>
  Math.min(...anchors.map((anchor) => Math.abs(at - anchor)))

const holds = (candidate: Candidate, anchor: 0 | 1 | 2): boolean =>
  candidate.edge === undefined || (candidate.edge === 'lo' ? anchor === 0 : anchor === 2)

/**
 * Corrects a shift so that the low edge, middle or high edge of a box falls on the nearest candidate. `before` is what
 * held in the last call: it goes on holding until the hand is further than `release`.
 */
export function snapAxis(
  box: Anchors,
  shift: number,
  candidates: readonly Candidate[],
  grip: Grip,
  before?: Caught,
): Snapped {
  const moved = box.map((edge) => edge + shift) as unknown as Anchors
  const near = [...candidates].sort((a, b) => nearest(moved, a) - nearest(moved, b)).slice(0, MOST)
  let best: { candidate: Candidate; anchor: 0 | 1 | 2; distance: number } | undefined
  for (const candidate of near) {
    for (const anchor of [0, 1, 2] as const) {
      if (!holds(candidate, anchor)) continue
      const distance = Math.abs(candidate.at - moved[anchor])
      const held = before?.anchor === anchor && Math.abs(before.at - candidate.at) < SAME
      if (distance > (held ? grip.release : grip.take)) continue
      // What holds wins over what would catch: crossing a guide never makes the block jump back.
      const weight = held ? -1 : distance
      const beats =
        !best ||
        weight < best.distance - SAME ||
        (Math.abs(weight - best.distance) <= SAME && candidate.rank < best.candidate.rank)
      if (beats) best = { candidate, anchor, distance: weight }
    }
  }
  if (!best) return { shift, hits: [] }
  const { candidate, anchor } = best
  const corrected = candidate.at - box[anchor]
  const landed = box.map((edge) => edge + corrected) as unknown as Anchors
  const hits = candidates.filter((each) =>
    ([0, 1, 2] as const).some((at) => holds(each, at) && Math.abs(each.at - landed[at]) < SAME),
  )
  return { shift: corrected, caught: { at: candidate.at, anchor }, hits }
}

const span = (rect: Rect, axis: 'x' | 'y'): readonly [number, number] =>
  axis === 'x' ? [rect.x, rect.x + rect.w] : [rect.y, rect.y + rect.h]

/** Low edge, middle and high edge of a box on an axis. */
export function anchorsOf(rect: Rect, axis: 'x' | 'y'): Anchors {
  const [lo, hi] = span(rect, axis)
  return [lo, (lo + hi) / 2, hi]
}

/** Edges and centre of a box as candidates of an axis. */
export function edgesOf(rect: Rect, axis: 'x' | 'y', block: string): readonly Candidate[] {
  const [from, to] = span(rect, axis === 'x' ? 'y' : 'x')
  return anchorsOf(rect, axis).map((at) => ({ at, from, to, block, rank: block === '' ? 0 : 1 }))
}

/** Places where the moving box would leave equal gaps between neighbours, or repeat the gap of two of them. */
export function gapsOf(
  moving: Rect,
  others: readonly { readonly rect: Rect; readonly block: string }[],
  axis: 'x' | 'y',
): readonly Candidate[] {
  const cross = axis === 'x' ? 'y' : 'x'
  const [from, to] = span(moving, cross)
  const size = axis === 'x' ? moving.w : moving.h
  const row = others
    .filter(({ rect }) => span(rect, cross)[0] < to && span(rect, cross)[1] > from)
    .map(({ rect, block }) => ({
      lo: span(rect, axis)[0],
      hi: span(rect, axis)[1],
      block,
      from: span(rect, cross)[0],
      to: span(rect, cross)[1],
    }))
    .sort((a, b) => a.lo - b.lo)
  const found: Candidate[] = []
  for (const [at, left] of row.entries()) {
    const right = row[at + 1]
    if (!right || right.lo <= left.hi) continue
    const gap = right.lo - left.hi
    const reach = {
      from: Math.max(left.from, right.from),
      to: Math.min(left.to, right.to),
      block: left.block,
      rank: 1 as const,
    }
    if (gap >= size) found.push({ ...reach, at: (left.hi + right.lo - size) / 2, edge: 'lo', gap: (gap - size) / 2 })
    found.push({ ...reach, block: right.block, at: right.hi + gap, edge: 'lo', gap })
    found.push({ ...reach, at: left.lo - gap, edge: 'hi', gap })
  }
  return found
}

/** A stretch of the message, and the field it was read from, if any. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly path?: string
}

interface Place {
  readonly path: string
  readonly from: number
  readonly to: number
}

/** Cuts a text into runs: where fields lie one inside the other, the innermost (shortest) has the letters. */
export function runsOf(length: number, places: readonly Place[]): readonly Run[] {
  const known = places.filter(({ from, to }) => to > from && from >= 0 && to <= length)
  const cuts = [...new Set([0, length, ...known.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b)
  const runs: Run[] = []
  for (const [at, from] of cuts.entries()) {
    const to = cuts[at + 1]
    if (to === undefined) break
    const [inner] = known
      .filter((place) => place.from <= from && place.to >= to)
      .sort((a, b) => a.to - a.from - (b.to - b.from))
    const last = runs.at(-1)
    if (last && last.path === inner?.path) runs[runs.length - 1] = { ...last, to }
    else runs.push({ from, to, ...(inner && { path: inner.path }) })
  }
  return runs
}

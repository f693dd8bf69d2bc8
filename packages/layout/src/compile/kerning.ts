import type { FontTable } from '@tanquian/model'
import type { Coverage } from './coverage.ts'
import type { Shaper } from './shaper.ts'

type Kern = FontTable['kern']
type Pairs = Map<number, Map<number, number>>

/**
 * Reads the kerning of every pair by shaping it. One text per left character ("LaLbLc…") gives all its pairs at once:
 * the advance of each L, less its own, is the kerning with what follows.
 */
function readPairs(shaper: Shaper, coverage: Coverage, tabular: boolean, into: Pairs): void {
  const points = [...coverage.glyphs.keys()]
  const texts = points.map((point) => String.fromCodePoint(point))
  for (const leftText of texts) {
    const glyphs = shaper.shape(texts.map((right) => leftText + right).join(''), tabular)
    for (let i = 0; i + 1 < glyphs.length; i += 2) {
      const left = glyphs[i]
      const right = glyphs[i + 1]
      if (!left || !right) continue
      const kern = left.advance - shaper.font.glyphHAdvance(left.id)
      if (kern === 0) continue
      const row = into.get(left.id) ?? new Map<number, number>()
      into.set(left.id, row.set(right.id, kern))
    }
  }
}

/** Glyphs with equal lines share a class; class 0 is the empty line. */
function classify(lines: ReadonlyMap<number, string>, count: number): { classes: number[]; first: number[] } {
  const classes = Array.from({ length: count }, () => 0)
  const known = new Map<string, number>()
  const first: number[] = [-1]
  for (const [glyph, line] of [...lines].sort(([a], [b]) => a - b)) {
    const found = known.get(line) ?? first.push(glyph) - 1
    known.set(line, found)
    classes[glyph] = found
  }
  return { classes, first }
}

const lineKey = (line: ReadonlyMap<number, number>): string => [...line].sort(([a], [b]) => a - b).join(';')

/** Kerning reduced to classes: a few thousand small numbers instead of a hundred thousand pairs. */
export function readKerning(shaper: Shaper, coverage: Coverage, glyphCount: number): Kern {
  const rows: Pairs = new Map()
  readPairs(shaper, coverage, false, rows)
  if (coverage.tabular.size > 0) readPairs(shaper, coverage, true, rows)
  const columns: Pairs = new Map()
  for (const [left, row] of rows)
    for (const [right, kern] of row) {
      const column = columns.get(right) ?? new Map<number, number>()
      columns.set(right, column.set(left, kern))
    }
  const lefts = classify(new Map([...rows].map(([id, row]) => [id, lineKey(row)])), glyphCount)
  const rights = classify(new Map([...columns].map(([id, column]) => [id, lineKey(column)])), glyphCount)
  const values = lefts.first.flatMap((left) =>
    rights.first.map((right) => (left < 0 || right < 0 ? 0 : (rows.get(left)?.get(right) ?? 0))),
  )
  return { left: lefts.classes, right: rights.classes, rightCount: rights.first.length, values }
}

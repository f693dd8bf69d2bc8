import type { Op } from '@tanquian/model'
import type { FontUse } from '../font/font-use.ts'
import { num } from './number.ts'
import type { Parted } from './parted.ts'

type GlyphsOp = Extract<Op, { op: 'glyphs' }>

/** Below this distance (in points) a glyph may stay where its neighbour's advance leaves it. */
const TOLERANCE = 0.002

/** Glyphs that share a piece of the text: one for one as a rule; ligatures and built-up accents are the others. */
interface Cluster {
  readonly from: number
  readonly to: number
  readonly text: string
}

function clustersOf({ glyphs, clusters, text }: GlyphsOp): Cluster[] {
  const found: Cluster[] = []
  for (let from = 0, to = 0; from < glyphs.length; from = to) {
    to = from + 1
    while (to < glyphs.length && clusters[to] === clusters[from]) to += 1
    found.push({ from, to, text: text.slice(clusters[from], to < glyphs.length ? clusters[to] : text.length) })
  }
  return found
}

/**
 * Writes runs of codes with the adjustments between them. The pen is followed in thousandths of the size as a viewer
 * follows it, rounding included, so errors never add up: every glyph stands within 0.003 pt of its place.
 */
class Show {
  readonly #out: string[] = []
  readonly #size: number
  readonly #decimals: number
  #parts: string[] = []
  #codes = ''
  #pen = 0

  constructor(size: number) {
    this.#size = size
    this.#decimals = Math.max(0, Math.ceil(Math.log10(size / 2)))
  }

  /** `x` from the start of this stretch, `width` in thousandths as the font states it. */
  glyph(code: number, x: number, width: number): void {
    const gap = this.#pen - (x / this.#size) * 1000
    if (Math.abs(gap) * this.#size > TOLERANCE * 1000) {
      const adjust = num(gap, this.#decimals)
      this.#endCodes()
      this.#parts.push(adjust)
      this.#pen -= Number(adjust)
    }
    this.#codes += code.toString(16).padStart(4, '0')
    this.#pen += width
  }

  end(): string {
    this.#endArray()
    return this.#out.join('\n')
  }

  #endCodes(): void {
    if (this.#codes) this.#parts.push(`<${this.#codes}>`)
    this.#codes = ''
  }

  #endArray(): void {
    this.#endCodes()
    const [only = ''] = this.#parts
    if (this.#parts.length === 1 && only.startsWith('<')) this.#out.push(`${only} Tj`)
    else if (this.#parts.length > 0) this.#out.push(`[${this.#parts.join('')}] TJ`)
    this.#parts = []
  }
}

/** Readers find words by the gap between letters. Past this gap they take every letter for a word ("C O N V O C AT O R I A"). */
const WIDE_EM = 0.09

const isSpace = (text: string): boolean => text === ' ' || text === '\u00a0'

/** Clusters in runs: a word that is set wide is one run and says as a whole what it is; everything else stands alone. */
function runsOf(found: readonly Cluster[], { glyphs, size }: GlyphsOp, use: FontUse): Cluster[][] {
  const gapAfter = ({ to }: Cluster): number => {
    const [left, right] = [glyphs[to - 1], glyphs[to]]
    return left && right ? (right.x - left.x) / size - use.facts.advance(left.id) / 1000 : 0
  }
  const runs: Cluster[][] = []
  for (let i = 0; i < found.length;) {
    let end = i
    while (end < found.length && !isSpace(found[end]!.text)) end += 1
    const word = found.slice(i, end)
    if (word.slice(0, -1).some((cluster) => gapAfter(cluster) > WIDE_EM)) runs.push(word)
    else runs.push(...word.map((cluster) => [cluster]))
    const space = found[end]
    if (space) runs.push([space])
    i = end + 1
  }
  return runs
}

/** A stretch of a line that is shown in one go. */
export interface TextStretch {
  /** What it says, when its codes cannot say it one by one (a ligature, a word set wide). */
  readonly said?: string
  /** Operators between BT and ET: text matrix (y down), then TJ from the glyphs' positions. */
  readonly operators: string
}

function show(op: GlyphsOp, use: FontUse, run: readonly Cluster[]): string {
  const start = op.glyphs[run[0]?.from ?? 0]?.x ?? 0
  const shown = new Show(op.size)
  for (const { from, to, text } of run)
    for (const glyph of op.glyphs.slice(from, to))
      shown.glyph(use.code(glyph.id, to - from === 1 ? text : ''), glyph.x - start, use.facts.advance(glyph.id))
  return `1 0 0 -1 ${num(op.x + start)} ${num(op.y)} Tm\n${shown.end()}`
}

const startOf = ({ clusters }: GlyphsOp, { from }: Cluster): number => clusters[from] ?? 0

/** A line in as few stretches as say the right thing: nearly always one. A parted word is said whole, where it begins. */
export function textStretches(op: GlyphsOp, use: FontUse, { silent = 0, said }: Parted = {}): TextStretch[] {
  const stretches: TextStretch[] = []
  let plain: Cluster[] = []
  const flush = (): void => {
    if (plain.length > 0) stretches.push({ operators: show(op, use, plain) })
    plain = []
  }
  const saying = (words: string, run: readonly Cluster[]): void => {
    if (run.length > 0) stretches.push({ said: words, operators: show(op, use, run) })
  }
  const found = clustersOf(op)
  const end = said === undefined ? Infinity : op.text.lastIndexOf(' ') + 1
  const before = found.filter((cluster) => startOf(op, cluster) < silent)
  const after = found.filter((cluster) => startOf(op, cluster) >= Math.max(silent, end))
  saying('', before)
  for (const run of runsOf(found.slice(before.length, found.length - after.length), op, use)) {
    if (run.every(({ from, to }) => to - from === 1) && run.length === 1) {
      plain.push(...run)
      continue
    }
    flush()
    saying(run.map(({ text }) => text).join(''), run)
  }
  flush()
  if (said !== undefined) saying(said, after)
  return stretches
}

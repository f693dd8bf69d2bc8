import type { Op } from '@tanquian/model'
import type { FontUse } from '../font/font-use.ts'
import { utf16Hex } from '../font/to-unicode.ts'
import { num } from './number.ts'

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
 * Readers find words by the gap between letters, not by the space; poppler asks for 0.15 em. Where kerning leaves less
 * ("CURP y"), the letters on both sides say together what they are.
 */
const TIGHT_EM = 0.19

/** Joins each space that is too narrow to be seen with its neighbours. */
function joinTightSpaces(found: readonly Cluster[], { glyphs, size }: GlyphsOp, use: FontUse): Cluster[] {
  const joined: Cluster[] = []
  for (let i = 0; i < found.length; i += 1) {
    const [before, space, after] = [joined.at(-1), found[i]!, found[i + 1]]
    const left = before && glyphs[before.to - 1]
    const right = after && glyphs[after.from]
    const isSpace = space.text === ' ' || space.text === '\u00a0'
    const gap = left && right ? (right.x - left.x) / size - use.facts.advance(left.id) / 1000 : 1
    if (!isSpace || !before || !after || gap >= TIGHT_EM) {
      joined.push(space)
      continue
    }
    joined[joined.length - 1] = { from: before.from, to: after.to, text: before.text + space.text + after.text }
    i += 1
  }
  return joined
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

  span(text: string): void {
    this.#endArray()
    this.#out.push(`/Span <</ActualText <FEFF${utf16Hex(text)}>>> BDC`)
  }

  endSpan(): void {
    this.#endArray()
    this.#out.push('EMC')
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

/** The operators between BT and ET that show a line: text matrix (y down), then TJ from the glyphs' positions. */
export function textOperators(op: GlyphsOp, use: FontUse): string {
  const show = new Show(op.size)
  for (const { from, to, text } of joinTightSpaces(clustersOf(op), op, use)) {
    const single = to - from === 1
    if (!single) show.span(text)
    for (const glyph of op.glyphs.slice(from, to))
      show.glyph(use.code(glyph.id, single ? text : ''), glyph.x, use.facts.advance(glyph.id))
    if (!single) show.endSpan()
  }
  return `1 0 0 -1 ${num(op.x)} ${num(op.y)} Tm\n${show.end()}`
}

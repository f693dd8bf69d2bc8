import type { FontFacts } from './sfnt.ts'

/**
 * What a document uses of one font: which codes (CIDs), the glyph of each and what it says. A code is the glyph's own
 * id, unless the same glyph says something else elsewhere (space and no-break space are often one drawing): then it
 * gets a code of its own past the last glyph, so that both extract as they were written.
 */
export class FontUse {
  readonly name: string
  readonly font: string
  readonly facts: FontFacts
  readonly #codes = new Map<string, number>()
  readonly #glyphs = new Map<number, number>()
  readonly #texts = new Map<number, string>()

  constructor(name: string, font: string, facts: FontFacts) {
    this.name = name
    this.font = font
    this.facts = facts
  }

  /** Code that draws `glyph` and extracts as `text`. '' = says nothing of its own (the span around it does). */
  code(glyph: number, text: string): number {
    const key = `${glyph}\n${text}`
    const known = this.#codes.get(key)
    if (known !== undefined) return known
    const code = this.#glyphs.has(glyph) ? this.#nextAlias() : glyph
    this.#codes.set(key, code)
    this.#glyphs.set(code, glyph)
    this.#texts.set(code, text)
    return code
  }

  #nextAlias(): number {
    let code = this.facts.glyphs
    while (this.#glyphs.has(code)) code += 1
    return code
  }

  /** Codes in ascending order with their glyph and text. */
  entries(): { code: number; glyph: number; text: string }[] {
    return [...this.#glyphs]
      .map(([code, glyph]) => ({ code, glyph, text: this.#texts.get(code) ?? '' }))
      .sort((a, b) => a.code - b.code)
  }

  /** Whether some glyph has more than one code. */
  get hasAliases(): boolean {
    return [...this.#glyphs].some(([code, glyph]) => code !== glyph)
  }

  /** Glyph ids in ascending order. */
  glyphs(): number[] {
    return [...new Set(this.#glyphs.values())].sort((a, b) => a - b)
  }
}

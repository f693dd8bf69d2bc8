import type { Shaper } from './shaper.ts'

/** Which characters a font sets, and with which glyphs. */
export interface Coverage {
  /** Code point → glyph, ascending by code point. */
  readonly glyphs: ReadonlyMap<number, number>
  /** Default figure glyph → tabular glyph, where they differ. */
  readonly tabular: ReadonlyMap<number, number>
}

/** Characters that shapers synthesise when a font lacks them, and that Spanish text needs. */
const SYNTHETIC = [0xa0, 0x2011]

/**
 * Marks would need attachment and ignorables have no ink: text arrives precomposed (NFC) and clean, so both stay out of
 * the table and name themselves as missing glyphs if they come.
 */
const left = (point: number): boolean => /[\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/u.test(String.fromCodePoint(point))

/** Asks harfbuzz for each code point alone; one that needs several glyphs is not covered. */
export function readCoverage(shaper: Shaper): Coverage {
  const points = [...new Set([...shaper.face.collectUnicodes(), ...SYNTHETIC])].filter((point) => !left(point))
  const glyphs = new Map<number, number>()
  const tabular = new Map<number, number>()
  for (const point of points.sort((a, b) => a - b)) {
    const text = String.fromCodePoint(point)
    const [plain, ...more] = shaper.shape(text)
    if (!plain || more.length > 0 || plain.id === 0) continue
    glyphs.set(point, plain.id)
    const figure = shaper.shape(text, true)[0]
    if (figure && figure.id !== plain.id) tabular.set(plain.id, figure.id)
  }
  return { glyphs, tabular }
}

import type { Shaper } from './shaper.ts'

/** Vertical metrics in font units, y up (descent is negative). */
export interface Metrics {
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
}

/** Highest point of an outline that is already y down. */
const topOf = (outline: string | undefined): number => {
  const numbers = (outline ?? '').match(/-?[\d.]+/g)?.map(Number) ?? []
  return -Math.min(0, ...numbers.filter((_, i) => i % 2 === 1))
}

/** Ascent and descent as browsers take them; heights from OS/2, or from the letters H and x when it is old or empty. */
export function readMetrics(shaper: Shaper, outlineOf: (char: string) => string | undefined): Metrics {
  const { ascender, descender } = shaper.font.hExtents()
  const os2 = shaper.face.referenceTable('OS/2')
  const view = os2 && new DataView(os2.buffer, os2.byteOffset, os2.byteLength)
  const told = view && view.byteLength >= 90 && view.getUint16(0) >= 2 ? view : undefined
  return {
    ascent: ascender,
    descent: descender,
    capHeight: told?.getInt16(88) || topOf(outlineOf('H')),
    xHeight: told?.getInt16(86) || topOf(outlineOf('x')),
  }
}

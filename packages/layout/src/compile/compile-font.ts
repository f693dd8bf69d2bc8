import { fail, ok, type FontTable, type Result } from '@tanquian/model'
import { readCoverage, type Coverage } from './coverage.ts'
import { readKerning } from './kerning.ts'
import { readMetrics } from './metrics.ts'
import { readOutline } from './outlines.ts'
import { openShaper, type Shaper } from './shaper.ts'

/** What a font file does not reliably say about itself. */
export interface FontInfo {
  /** File name without extension, e.g. 'Piazzolla-Black'. */
  readonly id: string
  readonly family: string
  readonly weight: number
  readonly italic: boolean
}

/** First four bytes of what harfbuzz can read. WOFF is refused: it opens without complaint and sets every letter as a box. */
const SIGNATURES = new Set([0x00010000, 0x74727565, 0x4f54544f])

const signature = (bytes: Uint8Array): number =>
  bytes.byteLength < 12 ? 0 : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0)

/** The part of Web Crypto that browsers, workers and Node share; this package is typed for none of the three. */
interface Hashing {
  readonly crypto: { readonly subtle: { digest(name: string, data: Uint8Array): Promise<ArrayBuffer> } }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const { crypto } = globalThis as unknown as Hashing
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function glyphCount(shaper: Shaper): number {
  const maxp = shaper.face.referenceTable('maxp')
  return maxp && maxp.byteLength >= 6 ? new DataView(maxp.buffer, maxp.byteOffset, maxp.byteLength).getUint16(4) : 0
}

function tableOf(shaper: Shaper, coverage: Coverage, count: number, info: FontInfo, source: string): FontTable {
  const used = new Set([0, ...coverage.glyphs.values(), ...coverage.tabular.values()])
  const ids = Array.from({ length: count }, (_, id) => id)
  const outlines = ids.map((id) => (used.has(id) ? readOutline(shaper, id) : ''))
  const outlineOf = (char: string): string | undefined => outlines[coverage.glyphs.get(char.codePointAt(0) ?? 0) ?? -1]
  return {
    schema: 'font/1',
    ...info,
    unitsPerEm: shaper.face.upem,
    ...readMetrics(shaper, outlineOf),
    source,
    cmap: [...coverage.glyphs].flat(),
    advances: ids.map((id) => shaper.font.glyphHAdvance(id)),
    outlines,
    kern: readKerning(shaper, coverage, count),
    tnum: [...coverage.tabular].flat(),
  }
}

/**
 * Compiles a static TTF (or OTF) into the table that layout shapes from and painters draw from.
 * Glyph ids are the file's own, so a PDF may embed a subset of the same file. Runs in Node and in a worker.
 * Fails with 'font/unreadable' (not a font, WOFF, truncated) or 'font/empty' (no glyphs, no characters).
 */
export async function compileFont(bytes: Uint8Array, info: FontInfo): Promise<Result<FontTable>> {
  if (!SIGNATURES.has(signature(bytes))) return fail('font/unreadable', { at: info.id })
  try {
    const shaper = await openShaper(bytes)
    const count = glyphCount(shaper)
    if (count === 0) return fail('font/empty', { at: info.id })
    const coverage = readCoverage(shaper)
    if (![...coverage.glyphs.keys()].some((point) => point > 0x20)) return fail('font/empty', { at: info.id })
    return ok(tableOf(shaper, coverage, count, info, await sha256(bytes)))
  } catch (cause) {
    return fail('font/unreadable', { at: info.id, cause })
  }
}

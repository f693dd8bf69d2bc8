import { FailureError } from '@tanquian/model'

/** What a PDF says about a font, read from its tables. Lengths in thousandths of the em. */
export interface FontFacts {
  readonly postScriptName: string
  readonly glyphs: number
  readonly bbox: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly italicAngle: number
  readonly weight: number
  /** Advance of a glyph id. */
  readonly advance: (glyph: number) => number
}

function tablesOf(view: DataView): Map<string, number> {
  const tables = new Map<string, number>()
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + i * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)))
    tables.set(tag, view.getUint32(at + 8))
  }
  return tables
}

/** Name 6 in the Windows platform; letters that a PDF name may hold. */
function postScriptName(view: DataView, name: number): string {
  const strings = name + view.getUint16(name + 4)
  for (let i = 0; i < view.getUint16(name + 2); i += 1) {
    const at = name + 6 + i * 12
    if (view.getUint16(at) !== 3 || view.getUint16(at + 6) !== 6) continue
    const from = strings + view.getUint16(at + 10)
    const codes = Array.from({ length: view.getUint16(at + 8) / 2 }, (_, k) => view.getUint16(from + k * 2))
    return String.fromCharCode(...codes).replaceAll(/[^\w-]/g, '')
  }
  return 'Font'
}

function readFacts(view: DataView): FontFacts {
  const tables = tablesOf(view)
  const table = (tag: string): number => {
    const at = tables.get(tag)
    if (at === undefined) throw new RangeError(`no ${tag} table`)
    return at
  }
  if (!tables.has('glyf')) throw new RangeError('not TrueType outlines')
  const [head, hhea, hmtx, os2] = [table('head'), table('hhea'), table('hmtx'), table('OS/2')]
  const k = 1000 / view.getUint16(head + 18)
  const metrics = view.getUint16(hhea + 34)
  const bbox = [36, 38, 40, 42].map((at) => Math.round(view.getInt16(head + at) * k))
  return {
    postScriptName: postScriptName(view, table('name')),
    glyphs: view.getUint16(table('maxp') + 4),
    bbox: bbox as [number, number, number, number],
    ascent: view.getInt16(hhea + 4) * k,
    descent: view.getInt16(hhea + 6) * k,
    capHeight: (view.getUint16(os2) >= 2 ? view.getInt16(os2 + 88) : view.getInt16(hhea + 4)) * k,
    italicAngle: view.getInt32(table('post') + 4) / 65536,
    weight: view.getUint16(os2 + 4),
    advance: (glyph) => Math.round(view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4) * k * 1000) / 1000,
  }
}

/** Reads a static TrueType font. Throws FailureError('font/unreadable') for anything else (WOFF, CFF, a picture). */
export function readFontFacts(bytes: Uint8Array, font: string): FontFacts {
  try {
    return readFacts(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (cause) {
    throw new FailureError({ code: 'font/unreadable', at: font, cause })
  }
}

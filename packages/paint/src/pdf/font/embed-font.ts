import { PDFRawStream, PDFString } from 'pdf-lib'
import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Platform } from '../../platform.ts'
import type { FontUse } from './font-use.ts'
import type { SubsetCache } from './subset-cache.ts'
import { toUnicode } from './to-unicode.ts'

const SYMBOLIC = 4
const ITALIC = 64

/** Six letters that differ when the glyphs do: two subsets of one font must not be taken for each other. */
function subsetTag(glyphs: readonly number[]): string {
  let hash = 2166136261
  for (const glyph of glyphs) hash = Math.imul(hash ^ glyph, 16777619) >>> 0
  return Array.from({ length: 6 }, (_, i) => String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26))).join('')
}

/** Runs of neighbouring codes share one list of widths. */
function widths(entries: readonly { readonly code: number; readonly width: number }[]): (number | number[])[] {
  const out: (number | number[])[] = []
  let run: number[] = []
  let next = -1
  for (const { code, width } of entries) {
    if (code !== next) out.push(code, (run = []))
    run.push(width)
    next = code + 1
  }
  return out
}

async function flate(context: PDFContext, bytes: Uint8Array, platform: Platform, dict: Record<string, number> = {}) {
  return context.register(
    PDFRawStream.of(context.obj({ ...dict, Filter: 'FlateDecode' }), await platform.deflate(bytes)),
  )
}

/** Code → glyph, two bytes each, up to the last code. */
function codeToGlyph(use: FontUse): Uint8Array {
  const entries = use.entries()
  const map = new Uint8Array(((entries.at(-1)?.code ?? 0) + 1) * 2)
  for (const { code, glyph } of entries) {
    map[code * 2] = glyph >> 8
    map[code * 2 + 1] = glyph & 255
  }
  return map
}

/** Embeds what a document uses of a font: Type0 over CIDFontType2, two-byte codes, subset, widths and ToUnicode. */
export async function embedFont(
  context: PDFContext,
  use: FontUse,
  ttf: Uint8Array,
  subsets: SubsetCache,
  platform: Platform,
): Promise<PDFRef> {
  const { facts } = use
  const glyphs = use.glyphs()
  const entries = use.entries()
  const name = `${subsetTag(glyphs)}+${facts.postScriptName}`
  const file = await subsets.file(use.font, ttf, glyphs)
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC | (facts.italicAngle === 0 ? 0 : ITALIC),
    FontBBox: [...facts.bbox],
    ItalicAngle: facts.italicAngle,
    Ascent: facts.ascent,
    Descent: facts.descent,
    CapHeight: facts.capHeight,
    StemV: Math.round(50 + (facts.weight / 65) ** 2),
    FontFile2: context.register(
      PDFRawStream.of(context.obj({ Length1: file.length, Filter: 'FlateDecode' }), file.deflated),
    ),
  })
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    FontDescriptor: context.register(descriptor),
    DW: 0,
    W: widths(entries.map(({ code, glyph }) => ({ code, width: facts.advance(glyph) }))),
    CIDToGIDMap: use.hasAliases ? await flate(context, codeToGlyph(use), platform) : 'Identity',
  })
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: await flate(context, new TextEncoder().encode(toUnicode(entries)), platform),
    }),
  )
}

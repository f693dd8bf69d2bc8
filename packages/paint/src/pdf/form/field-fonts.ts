import { PDFRawStream } from 'pdf-lib'
import type { PDFContext, PDFRef } from 'pdf-lib'
import type { Platform } from '../../platform.ts'
import { readFontFacts } from '../font/sfnt.ts'
import type { FontFacts } from '../font/sfnt.ts'
import { utf16Hex } from '../font/to-unicode.ts'
import { readCharMap } from './char-map.ts'
import type { FormField } from './form-field.ts'
import { Repertoire } from './repertoire.ts'

/** A face that is typed with, at one spacing of lines. */
interface Face {
  readonly name: string
  readonly font: string
  readonly ascent: number
  readonly descent: number
}

/** A font file with what may be typed in it. */
interface File {
  readonly bytes: Uint8Array
  readonly facts: FontFacts
  readonly repertoire: Repertoire
}

const NONSYMBOLIC = 32
const ITALIC = 64
const FIRST = 32
const LAST = 255

/**
 * Viewers space typed lines by a font's own height, and ours are set closer or wider than that: the height a face states is the
 * one its texts are set with, shared above and below the baseline as the face shares it.
 */
function heights(facts: FontFacts, leading: number): { readonly ascent: number; readonly descent: number } {
  const ascent = Math.round((leading * 1000 * facts.ascent) / (facts.ascent - facts.descent))
  return { ascent, descent: ascent - Math.round(leading * 1000) }
}

const toUnicode = (repertoire: Repertoire): string => {
  const rows = repertoire.entries().map(({ code, letter }) => `<${code.toString(16)}> <${utf16Hex(letter)}>`)
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, n) => rows.slice(n * 100, n * 100 + 100))
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<00> <FF>\nendcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n')
}

/**
 * The fonts of a document's fields. One byte per letter and the whole font file: what is typed must be drawn by a viewer that knows
 * nothing of shaping, and whichever letter comes must be there.
 */
export class FieldFonts {
  readonly #files = new Map<string, File>()
  readonly #faces = new Map<string, Face>()

  constructor(fields: readonly FormField[], fontBytes: (font: string) => Uint8Array) {
    for (const field of fields) {
      const file = this.#file(field.font, fontBytes)
      file.repertoire.need(field.value, field.name, field.font)
      for (const { text } of field.lines) file.repertoire.need(text, field.name, field.font)
      const key = this.#key(field)
      if (!this.#faces.has(key)) {
        const name = `Letra${this.#faces.size + 1}`
        this.#faces.set(key, { name, font: field.font, ...heights(file.facts, field.leading) })
      }
    }
  }

  #key({ font, leading }: Pick<FormField, 'font' | 'leading'>): string {
    return `${font} ${Math.round(leading * 100)}`
  }

  #file(font: string, fontBytes: (font: string) => Uint8Array): File {
    let file = this.#files.get(font)
    if (!file) {
      const bytes = fontBytes(font)
      this.#files.set(font, (file = { bytes, facts: readFontFacts(bytes, font), repertoire: new Repertoire() }))
    }
    return file
  }

  /** Its name among the document's resources. */
  name(field: Pick<FormField, 'font' | 'leading'>): string {
    return this.#faces.get(this.#key(field))!.name
  }

  /** A line as codes of the field's font. */
  hex(field: Pick<FormField, 'font'>, text: string): string {
    return this.#files.get(field.font)!.repertoire.hex(text)
  }

  /** How long a line is when its letters simply follow each other, as viewers set them. */
  width({ font, size }: Pick<FormField, 'font' | 'size'>, text: string): number {
    const { bytes, facts } = this.#files.get(font)!
    const glyphOf = readCharMap(bytes)
    return ([...text].reduce((sum, letter) => sum + facts.advance(glyphOf(letter.codePointAt(0)!)), 0) * size) / 1000
  }

  /** Embeds every face; the font files are shared by the faces that differ only in their spacing. */
  async embed(context: PDFContext, platform: Platform): Promise<Readonly<Record<string, PDFRef>>> {
    const shared = new Map<string, { readonly file: PDFRef; readonly unicode: PDFRef; readonly widths: PDFRef }>()
    for (const [font, { bytes, facts, repertoire }] of this.#files) {
      const stream = async (data: Uint8Array, dict: Record<string, number> = {}) =>
        context.register(PDFRawStream.of(context.obj({ ...dict, Filter: 'FlateDecode' }), await platform.deflate(data)))
      const glyphOf = readCharMap(bytes)
      const letters = new Map(repertoire.entries().map(({ code, letter }) => [code, letter.codePointAt(0)!]))
      const widths = Array.from({ length: LAST - FIRST + 1 }, (_, n) => {
        const letter = letters.get(FIRST + n)
        return letter === undefined ? 0 : facts.advance(glyphOf(letter))
      })
      shared.set(font, {
        file: await stream(bytes, { Length1: bytes.length }),
        unicode: await stream(new TextEncoder().encode(toUnicode(repertoire))),
        widths: context.register(context.obj(widths)),
      })
    }
    return Object.fromEntries(
      [...this.#faces.values()].map((face) => [face.name, this.#write(context, face, shared.get(face.font)!)]),
    )
  }

  #write(context: PDFContext, face: Face, parts: { file: PDFRef; unicode: PDFRef; widths: PDFRef }): PDFRef {
    const { facts, repertoire } = this.#files.get(face.font)!
    const descriptor = context.obj({
      Type: 'FontDescriptor',
      FontName: facts.postScriptName,
      Flags: NONSYMBOLIC | (facts.italicAngle === 0 ? 0 : ITALIC),
      FontBBox: [...facts.bbox],
      ItalicAngle: facts.italicAngle,
      Ascent: face.ascent,
      Descent: face.descent,
      CapHeight: facts.capHeight,
      StemV: Math.round(50 + (facts.weight / 65) ** 2),
      FontFile2: parts.file,
    })
    return context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'TrueType',
        BaseFont: facts.postScriptName,
        FirstChar: FIRST,
        LastChar: LAST,
        Widths: parts.widths,
        FontDescriptor: context.register(descriptor),
        Encoding: { Type: 'Encoding', BaseEncoding: 'WinAnsiEncoding', Differences: [...repertoire.differences()] },
        ToUnicode: parts.unicode,
      }),
    )
  }
}

import type { Layout } from '@tanquian/model'
import { PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import type { PDFContext, PDFDocument, PDFObject, PDFRef } from 'pdf-lib'
import type { Platform } from '../../platform.ts'
import { colorOperator } from '../content/color.ts'
import { num, nums } from '../content/number.ts'
import type { PdfDeps } from '../pdf-deps.ts'
import { pressDocument } from '../press-document.ts'
import type { Overlay, OverlayPage } from '../press-document.ts'
import { FieldFonts } from './field-fonts.ts'
import type { FieldLine, FormField } from './form-field.ts'

/** Bits of a text field's flags. */
const REQUIRED = 1 << 1
const MULTILINE = 1 << 12
/** Nothing can be typed that would not be seen: what does not fit on the sheet is not on it. */
const DO_NOT_SCROLL = 1 << 23

/** A field is printed with its page. */
const PRINT = 4

const QUADDING = { start: 0, center: 1, end: 2 } as const

/** Where a field stands on its sheet, y up, bleed included. */
const rectOf = ({ rect }: FormField, { height, bleed }: OverlayPage): [number, number, number, number] => [
  rect.x + bleed,
  height - rect.y - rect.h + bleed,
  rect.x + rect.w + bleed,
  height - rect.y + bleed,
]

/** Spaces wider or narrower than this share of the size are not the piece's but another font's (bold words within). */
const WIDEST_SPACE = 0.12

/** Word spaces that make a line as long as the piece sets it: its kerning and its air are in its length. */
function spacing(field: FormField, { text, w }: FieldLine, fonts: FieldFonts): string {
  const spaces = text.split(' ').length - 1
  const wide = spaces === 0 ? 0 : (w - fonts.width(field, text)) / spaces
  return `${num(Math.abs(wide) > WIDEST_SPACE * field.size ? 0 : wide)} Tw `
}

/** What is seen until somebody types: the value's lines where the piece has them. */
function appearance(field: FormField, fonts: FieldFonts): string {
  const { rect, lines, size, color } = field
  if (lines.length === 0) return '/Tx BMC\nEMC'
  const shown = lines.map((line) => {
    const place = nums(line.x - rect.x, rect.y + rect.h - line.y)
    return `${spacing(field, line, fonts)}1 0 0 1 ${place} Tm <${fonts.hex(field, line.text)}> Tj`
  })
  const clip = `0 0 ${nums(rect.w, rect.h)} re W n`
  const set = `/${fonts.name(field)} ${num(size)} Tf ${colorOperator(color, 'fill')}`
  return `/Tx BMC\nq ${clip}\nBT ${set}\n${shown.join('\n')}\nET Q\nEMC`
}

async function appearanceStream(
  context: PDFContext,
  field: FormField,
  fonts: FieldFonts,
  more: { readonly refs: Readonly<Record<string, PDFRef>>; readonly platform: Platform },
): Promise<PDFRef> {
  const name = fonts.name(field)
  const dict = context.obj({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, field.rect.w, field.rect.h].map((value) => Number(num(value))),
    Resources: { Font: { [name]: more.refs[name]! } },
    Filter: 'FlateDecode',
  })
  const bytes = new TextEncoder().encode(appearance(field, fonts))
  return context.register(PDFRawStream.of(dict, await more.platform.deflate(bytes)))
}

/** What the fields of one name have in common: what is typed, and what is said of it. */
function answer(field: FormField, fonts: FieldFonts) {
  const flags = DO_NOT_SCROLL | (field.required ? REQUIRED : 0) | (field.multiline ? MULTILINE : 0)
  return {
    FT: 'Tx',
    T: PDFString.of(field.name),
    TU: PDFHexString.fromText(field.label),
    V: PDFHexString.fromText(field.value),
    DV: PDFHexString.fromText(field.value),
    Ff: flags,
    ...look(field, fonts),
    ...(field.max === undefined ? {} : { MaxLen: field.max }),
  }
}

const look = (field: FormField, fonts: FieldFonts) => ({
  DA: PDFString.of(
    `/${fonts.name(field)} ${field.shrinks ? 0 : num(field.size)} Tf ${colorOperator(field.color, 'fill')}`,
  ),
  Q: QUADDING[field.align],
})

/** Where a field stands on a page. */
function widget(field: FormField, page: OverlayPage, ref: PDFRef, appearance: PDFRef) {
  const key = page.key(ref)
  return {
    Type: 'Annot',
    Subtype: 'Widget',
    F: PRINT,
    P: page.ref,
    Rect: rectOf(field, page).map((value) => Number(num(value))),
    BS: { Type: 'Border', W: 0 },
    MK: {},
    AP: { N: appearance },
    ...(key === undefined ? {} : { StructParent: key }),
  }
}

/** Fields as an overlay of the pages that they stand on. */
class Fields implements Overlay {
  readonly id: string
  readonly #fields: readonly FormField[]
  readonly #fonts: FieldFonts
  readonly #refs = new Map<FormField, PDFRef>()

  constructor(fields: readonly FormField[], deps: PdfDeps) {
    for (const { name, value } of fields) {
      if (!/^\w+$/.test(name)) throw new RangeError(`a field cannot be called '${name}'`)
      if (fields.some((other) => other.name === name && other.value !== value))
        throw new RangeError(`two fields are called '${name}' and hold different texts`)
    }
    this.id = `formulario ${JSON.stringify(fields)}`
    this.#fields = fields
    this.#fonts = new FieldFonts(fields, deps.fontBytes)
  }

  #byName(): readonly (readonly [FormField, ...FormField[]])[] {
    const names = new Map<string, [FormField, ...FormField[]]>()
    for (const field of this.#fields) {
      const known = names.get(field.name)
      if (known) known.push(field)
      else names.set(field.name, [field])
    }
    return [...names.values()]
  }

  readonly before: Overlay['before'] = (page, op, marks) => {
    for (const field of this.#fields)
      if (field.page === page && field.at === op) this.#refs.set(field, marks.widget(field.label))
  }

  readonly annotations: Overlay['annotations'] = (page) =>
    this.#fields.filter((field) => field.page === page).map((field) => this.#refs.get(field)!)

  readonly finish: Overlay['finish'] = async (document: PDFDocument, platform, pages) => {
    const { context, catalog } = document
    const refs = await this.#fonts.embed(context, platform)
    const place = async (field: FormField, more: Readonly<Record<string, PDFObject | string | number>>) => {
      const ref = this.#refs.get(field)
      const page = pages[field.page]
      if (!ref || !page) throw new RangeError(`the field ${field.name} stands on no page`)
      const seen = await appearanceStream(context, field, this.#fonts, { refs, platform })
      context.assign(ref, context.obj({ ...widget(field, page, ref, seen), ...more }))
      return ref
    }
    const all: PDFRef[] = []
    for (const places of this.#byName()) {
      const [first] = places
      if (places.length === 1) {
        all.push(await place(first, answer(first, this.#fonts)))
        continue
      }
      const parent = context.nextRef()
      const kids: PDFRef[] = []
      for (const field of places) kids.push(await place(field, { Parent: parent, ...look(field, this.#fonts) }))
      context.assign(parent, context.obj({ ...answer(first, this.#fonts), Kids: kids }))
      all.push(parent)
    }
    const form = context.obj({
      Fields: all,
      NeedAppearances: false,
      DR: { Font: refs },
      ...(this.#fields[0] ? { DA: PDFString.of(`/${this.#fonts.name(this.#fields[0])} 0 Tf 0 g`) } : {}),
    })
    catalog.set(PDFName.of('AcroForm'), context.register(form))
  }
}

/**
 * A layout as a PDF that can be filled in: its pages as {@link layoutsToPdf} paints them, with text fields where `fields` say. Take what
 * the fields replace out of the layout first. Every field has a label, its place in the tab order and in the structure, the piece's own
 * font whole, and an appearance, so that no viewer has to make one up. The same input gives the same bytes.
 * Throws what {@link layoutsToPdf} throws, and FailureError('layout/missing-glyph') for a value that one byte a letter cannot say.
 */
export async function formToPdf(layout: Layout, fields: readonly FormField[], deps: PdfDeps): Promise<Uint8Array> {
  return pressDocument([layout], deps, new Fields(fields, deps))
}

import { formToPdf } from '@tanquian/paint/form'
import type { FormField } from '@tanquian/paint/form'
import type { Layout, Op } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import {
  fillWithPdftk,
  fillWithQpdf,
  fixedFontBook,
  hasPdftk,
  line,
  pdfFields,
  pdfFonts,
  pdfInfo,
  pdfObjects,
  pdfStructure,
  pdfText,
  qpdfCheck,
  readFontBytes,
} from '../index.ts'

const fonts = fixedFontBook()

const label: Op = line(fonts, 'CUÁNDO', { font: 'Archivo-ExtraBold', size: 10, x: 20, y: 90 })

const layout: Layout = {
  format: 'carta',
  pages: [
    {
      width: 400,
      height: 300,
      bleed: 9,
      ops: [{ op: 'tag', role: 'H1' }, { op: 'end-tag' }, { op: 'tag', role: 'P' }, label, { op: 'end-tag' }],
    },
  ],
  blocks: [],
  digest: '0123456789abcdef',
}

const field = (name: string, more: Partial<FormField> = {}): FormField => ({
  name,
  page: 0,
  at: 5,
  rect: { x: 18, y: 100, w: 360, h: 30 },
  label: `${name}. Escríbelo aquí.`,
  value: '',
  lines: [],
  multiline: false,
  required: false,
  font: 'Archivo-Regular',
  size: 16,
  shrinks: false,
  leading: 1.2,
  color: '#c2186b',
  align: 'start',
  ...more,
})

const TITLE = field('titular', {
  at: 1,
  rect: { x: 18, y: 20, w: 360, h: 50 },
  value: 'Corte de agua',
  lines: [{ text: 'Corte de agua', x: 20, y: 60, w: 200 }],
  font: 'Piazzolla-Black',
  size: 30,
  required: true,
  max: 70,
  shrinks: true,
})
const PLACES = field('zonas', { multiline: true, rect: { x: 18, y: 140, w: 360, h: 100 }, leading: 1.4 })

const press = (...fields: FormField[]): Promise<Uint8Array> =>
  formToPdf(layout, fields, {
    fontBytes: readFontBytes,
    picture: () => undefined,
    title: 'Formulario',
    date: '2026-11-23',
  })

describe('a PDF that can be filled in', () => {
  it('is sound, tagged, titled, and a form', async () => {
    const pdf = await press(TITLE, field('dia'), PLACES)
    await qpdfCheck(pdf)
    const info = await pdfInfo(pdf)
    expect(info).toMatchObject({ Form: 'AcroForm', Tagged: 'yes', Title: 'Formulario', JavaScript: 'no' })
  })

  it('asks each field in Spanish, says which must be filled in and how long it may be', async () => {
    const pdf = await press(TITLE, field('dia'), PLACES)
    const fields = await pdfFields(pdf)
    expect(fields.map(({ name, label: asked, value }) => [name, asked, value])).toEqual([
      ['titular', 'titular. Escríbelo aquí.', 'Corte de agua'],
      ['dia', 'dia. Escríbelo aquí.', ''],
      ['zonas', 'zonas. Escríbelo aquí.', ''],
    ])
    const [first, , last] = fields
    expect((first?.flags ?? 0) & 2).toBe(2)
    expect((last?.flags ?? 0) & (1 << 12)).toBe(1 << 12)
    const objects = await pdfObjects(pdf)
    expect(objects[`obj:${first?.object}`]?.value?.['/MaxLen']).toBe(70)
    const form = Object.values(objects).find(({ value }) => value && '/NeedAppearances' in value)?.value
    expect(form?.['/NeedAppearances']).toBe(false)
  })

  it('stands in the structure where the words stood, and Tab follows it', async () => {
    const pdf = await press(TITLE, field('dia'), PLACES)
    expect((await pdfStructure(pdf)).replaceAll(/Object \d+ 0/g, 'field')).toMatch(
      /H1 \(block\)\s+Form\s+field\s+P \(block\)\s+"CUÁNDO"\s+Form\s+field\s+Form\s+field/,
    )
    const objects = await pdfObjects(pdf)
    const page = Object.values(objects).find(({ value }) => value?.['/Type'] === '/Page')?.value
    expect(page?.['/Tabs']).toBe('/S')
    expect(page?.['/Annots']).toEqual((await pdfFields(pdf)).map(({ object }) => object))
  })

  it('carries the whole of our fonts, once each', async () => {
    const pdf = await press(TITLE, field('dia'), PLACES)
    const used = (await pdfFonts(pdf)).filter(({ subset }) => !subset)
    expect(new Set(used.map(({ name }) => name))).toEqual(new Set(['Piazzolla-Black', 'Archivo-Regular']))
    expect(used.every(({ embedded, unicode }) => embedded && unicode)).toBe(true)
    const files = Object.values(await pdfObjects(pdf)).flatMap(({ value }) => value?.['/FontFile2'] ?? [])
    // Two spacings of one face are two descriptors over one file; the fourth is the page's own subset.
    expect([files.length, new Set(files).size]).toEqual([4, 3])
  })

  it('shows what it holds from the start', async () => {
    expect(await pdfText(await press(TITLE, field('dia'), PLACES))).toContain('Corte de agua')
  })

  it('gives the same bytes again, and others when a field differs', async () => {
    const first = await press(TITLE, PLACES)
    expect(Buffer.from(await press(TITLE, PLACES)).equals(first)).toBe(true)
    expect(Buffer.from(await press({ ...TITLE, required: false }, PLACES)).equals(first)).toBe(false)
  })

  it('keeps fields of one name as one field in several places', async () => {
    const again = field('dia', { rect: { x: 18, y: 250, w: 100, h: 20 } })
    const pdf = await press(field('dia'), again)
    expect(await pdfFields(pdf)).toHaveLength(2)
    const filled = await fillWithQpdf(pdf, { dia: '28' })
    await qpdfCheck(filled)
    await expect(press(field('dia'), { ...again, value: '3' })).rejects.toThrow("two fields are called 'dia'")
    await expect(press(field('año'))).rejects.toThrow('cannot be called')
  })

  it('says which letter cannot be typed', async () => {
    const value = 'Sí: ꞌ ʼ Ꞌ ~ €'
    const said = field('lengua', { value, lines: [{ text: value, x: 20, y: 120, w: 100 }] })
    expect(await pdfText(await press(said))).toContain(value)
    await expect(press({ ...said, value: 'αβγδε' })).rejects.toMatchObject({
      failure: { code: 'layout/missing-glyph', at: 'lengua', params: { char: 'γ' } },
    })
  })
})

describe('filled in by others', () => {
  const values = { titular: 'Suspensión de labores', dia: '28', zonas: 'Zona Centro\nEjido El Ñandú' }

  it('qpdf', async () => {
    const filled = await fillWithQpdf(await press(TITLE, field('dia'), PLACES), { titular: 'Cierre vial', dia: '28' })
    await qpdfCheck(filled)
    const text = await pdfText(filled)
    expect(text).toContain('Cierre vial')
    expect(text).toContain('28')
    expect(text).not.toContain('Corte de agua')
  })

  it('pdftk', async (context) => {
    if (!hasPdftk()) return context.skip('pdftk is not installed (apt-get install pdftk-java)')
    const filled = await fillWithPdftk(await press(TITLE, field('dia'), PLACES), values)
    await qpdfCheck(filled)
    const text = await pdfText(filled)
    for (const words of ['Suspensión de labores', '28', 'Zona Centro', 'Ejido El Ñandú']) expect(text).toContain(words)
    expect((await pdfFonts(filled)).every(({ embedded }) => embedded)).toBe(true)
  })
})

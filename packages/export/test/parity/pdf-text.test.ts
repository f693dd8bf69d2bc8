// Every example of every template (in formats that change from one to the next; `npm run test:all`: in all of them): the text of
// the PDF, as poppler reads it.
import { readPath, type Layout, type Op } from '@tanquian/model'
import { pdfFonts, pdfText, qpdfCheck } from '@tanquian/testkit'
import { describe, expect, it } from 'vitest'
import { makePdf } from '../../src/node/make-pdf.ts'
import type { LaidFormat } from '../../src/press.ts'
import { layExample, sampleOf } from './every-example.ts'

type Line = Extract<Op, { op: 'glyphs' }>

const linesOf = (layout: Layout): readonly Line[] =>
  layout.pages.flatMap((page) => page.ops.filter((op): op is Line => op.op === 'glyphs'))

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** Text leaves of a value. */
function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.trim() ? [value] : []
  if (Array.isArray(value)) return value.flatMap(leaves)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : []
}

/** What the content says in the fields that a layout shows, without the marks of bold and italic. */
function fieldsOf(content: object, one: LaidFormat): readonly string[] {
  const binds = new Set(
    one.layout.blocks.flatMap(({ bind, text }) => (bind && text && !/^(f|brand|pagina)\./.test(bind) ? [bind] : [])),
  )
  return [...binds].flatMap((bind) => leaves(readPath(content, bind))).map((text) => plain(text.replaceAll(/\*+/g, '')))
}

const SAMPLE = sampleOf({ tipico: 2, largo: 1, others: 1 }, ({ output }) => output === 'print')

describe.each(SAMPLE)('$template, $example, $formats', (sample) => {
  it('gives every line and every field back from its PDF exactly, with its fonts cut and embedded', async () => {
    const { job, laid, piece } = await layExample(sample)
    for (const one of laid) {
      const { bytes } = await makePdf(job, one)
      // As a person reads the sheet, and as it was written: two texts side by side are told apart by one of the two.
      const [read, written] = [await pdfText(bytes), await pdfText(bytes, '-raw')].map(plain)
      const text = `${read} ${written}`
      for (const line of linesOf(one.layout)) expect(text, one.format.id).toContain(plain(line.text))
      const folded = text.toLocaleLowerCase('es')
      // An address may break after a slash, which reads as a space.
      const solid = folded.replaceAll(' ', '')
      for (const field of fieldsOf(piece.draft.content, one)) {
        const wanted = field.toLocaleLowerCase('es')
        expect(wanted.includes('://') ? solid : folded, one.format.id).toContain(wanted)
      }
      for (const font of await pdfFonts(bytes))
        expect(font).toMatchObject({ embedded: true, subset: true, unicode: true })
      expect(await qpdfCheck(bytes)).toContain('No syntax or stream encoding errors')
    }
  }, 300_000)
})

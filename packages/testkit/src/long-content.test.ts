import fc from 'fast-check'
import { loadBrand, loadExamples, loadTemplate } from '@tanquian/brand-template'
import { composeScene } from '@tanquian/compose'
import { createFontBook, layoutScene } from '@tanquian/layout'
import { hyphenateEs } from '@tanquian/layout/hyphen'
import type { FontBook, Layout, LooseContent, LooseConvocatoria, Result, Template } from '@tanquian/model'
import { layoutsToPdf } from '@tanquian/paint/pdf'
import { describe, expect, it } from 'vitest'
import { longContent, longTemplate } from '../../layout/bench/long-piece.mjs'
import { FONT_IDS, fixedFontBook, readFontBytes, readFontTable } from './fonts.ts'
import { pdfStructure, pdfText, qpdfCheck } from './pdf/tools.ts'

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const TEMPLATE = 'convocatoria-quechquemitl'
const brand = valueOf(await loadBrand('tanquian'))
const template = longTemplate(valueOf(await loadTemplate(TEMPLATE)))
const [example] = await loadExamples(TEMPLATE)
if (!example) throw new Error(`no example of ${TEMPLATE}`)

const lay = (content: LooseContent, kit: { readonly template: Template; readonly fonts: FontBook }): Layout =>
  valueOf(
    layoutScene(valueOf(composeScene({ ...example.draft, content }, kit.template, brand, 'carta')), kit.fonts, {
      size: () => undefined,
    }),
  )
const warm = { template, fonts: fixedFontBook() }
/** Nothing remembered: a template and a font book that nobody has seen. */
const cold = () => ({
  template: structuredClone(template),
  fonts: createFontBook(FONT_IDS.map(readFontTable), { hyphenate: hyphenateEs }),
})

type Base = { readonly titulo?: string; readonly cuerpo?: string }
type Edit = (bases: readonly Base[]) => readonly Base[]

const WORDS = [
  'constancia',
  '\n1. Uno',
  '\na) ',
  '\n\n',
  ' ',
  'Tének kꞌij',
  '**fuerte**',
  'extraordinariamente',
  '- ',
  '5 km',
]
const place = fc.nat({ max: 10_000 })
const typed = fc.tuple(place, place, fc.constantFrom(...WORDS)).map(
  ([base, at, words]): Edit =>
    (bases) =>
      bases.map((one, n) => {
        if (n !== base % bases.length) return one
        const { cuerpo = '' } = one
        const here = at % (cuerpo.length + 1)
        return { ...one, cuerpo: cuerpo.slice(0, here) + words + cuerpo.slice(here) }
      }),
)
const erased = fc.tuple(place, place, fc.integer({ min: 1, max: 400 })).map(
  ([base, at, count]): Edit =>
    (bases) =>
      bases.map((one, n) => {
        if (n !== base % bases.length) return one
        const { cuerpo = '' } = one
        const here = at % (cuerpo.length + 1)
        return { ...one, cuerpo: cuerpo.slice(0, here) + cuerpo.slice(here + count) }
      }),
)
const dropped = place.map(
  (at): Edit =>
    (bases) =>
      bases.length > 2 ? bases.filter((_, n) => n !== at % bases.length) : bases,
)
const added = place.map((at): Edit => (bases) => {
  const here = at % (bases.length + 1)
  return [...bases.slice(0, here), { titulo: 'Nueva', cuerpo: 'Uno:\n1. Dos tres' }, ...bases.slice(here)]
})
const edit = fc.oneof({ weight: 5, arbitrary: typed }, { weight: 2, arbitrary: erased }, dropped, added)

describe('what is remembered', () => {
  it('gives the same layout as if nothing were, whatever is edited', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.array(edit, { minLength: 1, maxLength: 8 }), (seed, edits) => {
        let content = longContent(3_000, seed) as LooseConvocatoria
        lay(content, warm)
        for (const change of edits) {
          content = { ...content, bases: change((content.bases ?? []) as readonly Base[]) } as LooseConvocatoria
          const [again, anew] = [lay(content, warm), lay(content, cold())]
          expect(again.digest).toBe(anew.digest)
          expect(again.blocks).toEqual(anew.blocks)
        }
      }),
      { numRuns: 8 },
    )
    // Every second layout starts from nothing, fonts included.
  }, 60_000)

  it('does not spill from one piece into another', () => {
    const [one, two] = [longContent(4_000, 1), longContent(4_000, 2)]
    const first = [lay(one, warm).digest, lay(two, warm).digest]
    expect([lay(one, warm).digest, lay(two, warm).digest]).toEqual(first)
    expect([lay(one, cold()).digest, lay(two, cold()).digest]).toEqual(first)
  })
})

describe('a convocatoria of 23,000 characters', () => {
  it('fits its pages, ends none with a lone line and says every word once', () => {
    const content = longContent(23_000, 3) as LooseConvocatoria
    const layout = lay(content, warm)
    expect(layout.blocks.filter(({ overflow }) => overflow > 0.5)).toEqual([])
    const said = layout.pages
      .map(({ ops }) => ops.flatMap((op) => (op.op === 'glyphs' ? [op.text] : [])).join(' '))
      .join(' ')
      .replaceAll('\u00ad ', '')
    const bare = (text: string) => text.replaceAll(/[\s\u00a0*]/gu, '')
    for (const { cuerpo = '' } of content.bases ?? [])
      for (const line of cuerpo.split('\n').filter((text) => text.length > 30 && text.length < 100))
        expect([line, bare(said).includes(bare(line))]).toEqual([line, true])
    const pages = layout.pages.length
    expect(pages).toBeGreaterThan(5)
    expect(bare(said).includes(bare(`Página ${pages} de ${pages}`))).toBe(true)
  })

  it('is read whole from its PDF: no hyphen in a word, items in lists inside lists', async () => {
    const content = longContent(6_000, 5) as LooseConvocatoria
    const layout = lay(content, warm)
    const pdf = await layoutsToPdf([layout], {
      fontBytes: readFontBytes,
      picture: () => undefined,
      title: 'Bases',
      date: '2026-11-23',
    })
    await qpdfCheck(pdf)
    const parted = layout.pages.flatMap(({ ops }) =>
      ops.flatMap((op) => (op.op === 'glyphs' && op.text.endsWith('\u00ad') ? [op.text] : [])),
    )
    expect(parted.length).toBeGreaterThan(0)
    for (const mode of [[], ['-raw'], ['-layout']]) {
      const text = await pdfText(pdf, ...mode)
      expect(text).not.toContain('\u00ad')
      expect(text).not.toMatch(/\p{L}-\n/u)
      for (const { cuerpo = '' } of content.bases ?? [])
        for (const word of cuerpo.match(/\p{L}{9,}/gu) ?? []) expect([word, text.includes(word)]).toEqual([word, true])
    }
    expect(await pdfStructure(pdf)).toMatch(/LI \(block\)\s+LBody[^]*?"1\.-"?[^]*?\n\s+L \(block\)/)
  })
})

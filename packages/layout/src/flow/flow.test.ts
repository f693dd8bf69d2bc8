import fc from 'fast-check'
import type { Layout, Scene, SceneBlock, SceneTable } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { lay } from '../../test/lay.ts'
import { blockOf, list, runOf, scene, stack, text, typeOf } from '../../test/scenes.ts'

const foot = text('folio', 'body', 'Página {pagina.n} de {pagina.m}', 10, { box: { left: 50, bottom: 20 } })
/** A letter page whose body goes on under a lower head. */
const letter = (children: readonly SceneBlock[]): Scene =>
  scene(
    [
      stack('cuerpo', 'down', children, { box: { left: 50, top: 200, right: 50, bottom: 60 }, gap: 10 }),
      text('titulo', 'headline', 'Convocatoria', 46, { box: { left: 50, top: 60 } }),
      foot,
    ],
    {
      output: 'print',
      width: 612,
      height: 792,
      flow: {
        body: 'cuerpo',
        next: [stack('cuerpo', 'down', [], { box: { left: 50, top: 60, right: 50, bottom: 60 }, gap: 10 }), foot],
      },
    },
  )
const SENTENCE = 'Podrán inscribirse equipos de diez a catorce integrantes que hayan cumplido quince años. '
const body = (id: string, sentences: number, more = {}) => text(id, 'body', SENTENCE.repeat(sentences).trim(), 11, more)
const said = (layout: Layout): string =>
  layout.pages
    .flatMap((page) => page.ops.flatMap((op) => (op.op === 'glyphs' ? [op.text] : [])))
    .filter((words) => !/^(Página|Convocatoria)/.test(words))
    .join(' ')
const pagesOf = (layout: Layout, id: string): number[] => layout.blocks.flatMap((b) => (b.id === id ? [b.page] : []))

describe('page flow', () => {
  it('keeps a short text on one page', () => {
    const layout = lay(letter([body('a', 3)]))
    expect(layout.pages).toHaveLength(1)
    expect(layout.pages[0]?.ops.some((op) => op.op === 'glyphs' && op.text === 'Página 1 de 1')).toBe(true)
  })

  it('goes on where the next page has its body, and numbers the pages', () => {
    const layout = lay(letter(Array.from({ length: 12 }, (_, i) => body(`p${i}`, 6))))
    expect(layout.pages.length).toBeGreaterThan(1)
    expect(blockOf(layout, 'cuerpo', 1).box.y).toBe(60)
    expect(
      layout.pages
        .at(-1)
        ?.ops.some((op) => op.op === 'glyphs' && op.text === `Página ${layout.pages.length} de ${layout.pages.length}`),
    ).toBe(true)
    expect(layout.blocks.every((block) => block.overflow === 0)).toBe(true)
  })

  it('loses no word and no order', () => {
    const layout = lay(letter(Array.from({ length: 9 }, (_, i) => body(`p${i}`, 5))))
    expect(said(layout)).toBe(SENTENCE.repeat(45).trim())
  })

  it('leaves at least two lines of a paragraph on either side', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 30 }), (lengths) => {
        const layout = lay(letter(lengths.map((n, i) => body(`p${i}`, n))))
        for (const [i] of lengths.entries()) {
          const parts = layout.blocks.filter((block) => block.id === `p${i}`)
          if (parts.length > 1) for (const part of parts) expect(part.text?.lines).toBeGreaterThanOrEqual(2)
        }
        expect(said(layout).split(' ').length).toBe(lengths.reduce((sum, n) => sum + n, 0) * 13)
        expect(layout.blocks.every((block) => block.overflow === 0)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('never ends a page with a heading', () => {
    for (let filler = 20; filler < 60; filler += 1) {
      const heads = Array.from({ length: 5 }, (_, i) => [
        text(`h${i}`, 'subhead', 'Bases', 20, { keep: 'with-next' }),
        body(`p${i}`, filler / 4),
      ]).flat()
      const layout = lay(letter(heads))
      for (let i = 0; i < 5; i += 1) expect(pagesOf(layout, `h${i}`)[0]).toBe(pagesOf(layout, `p${i}`)[0])
    }
  })

  it('does not cut what keeps together', () => {
    const layout = lay(letter([body('a', 30), body('b', 12, { keep: 'together' }), body('c', 12)]))
    expect(pagesOf(layout, 'b')).toHaveLength(1)
  })

  it('cuts a row between the lines of its column and keeps the columns in place', () => {
    const base = stack(
      'base',
      'right',
      [text('ordinal', 'label', 'PRIMERA.', 11, { size: { w: 80 } }), body('texto', 60, { size: { grow: 1 } })],
      { gap: 14 },
    )
    const layout = lay(letter([body('a', 10), base]))
    expect(layout.pages.length).toBeGreaterThan(1)
    const [first, second] = [blockOf(layout, 'texto', 0), blockOf(layout, 'texto', 1)]
    expect([second.box.x, second.box.w]).toEqual([first.box.x, first.box.w])
    expect(layout.pages[1]?.ops.some((op) => op.op === 'glyphs' && op.text === 'PRIMERA.')).toBe(false)
  })

  it('cuts a list between items and goes on counting', () => {
    const items = Array.from({ length: 60 }, (_, i) => `Requisito número ${i + 1}`)
    const marker = { is: 'numero', fill: '#c2186b', font: 'Archivo-SemiBold', gap: 0.5 } as const
    const layout = lay(letter([list('l', items, [12, 12], { marker })]))
    const labels = layout.pages.flatMap((page) =>
      page.ops.flatMap((op) => (op.op === 'glyphs' && /^\d+\.$/.test(op.text) ? [op.text] : [])),
    )
    expect(labels).toEqual(items.map((_, i) => `${i + 1}.`))
    expect(layout.pages.length).toBeGreaterThan(1)
  })

  it('cuts a table between rows, repeats its head and goes on striping', () => {
    const cell = (words: string) => [runOf('body', words)]
    const table: SceneTable = {
      is: 'table',
      id: 't',
      name: 'Premios',
      allow: [],
      columns: [{ align: 'start' }, { align: 'end' }],
      head: ['Lugar', 'Premio'].map(cell),
      rows: Array.from({ length: 40 }, (_, i) => [`${i + 1}.º lugar`, '$500'].map(cell)),
      type: typeOf('body'),
      fit: { min: 11, max: 11 },
      pad: 6,
      headFill: '#0a6a6b',
      zebra: '#f2e8d2',
      floor: 10,
    }
    const layout = lay(letter([table]))
    expect(layout.pages.length).toBe(2)
    for (const page of layout.pages) expect(page.ops.some((op) => op.op === 'glyphs' && op.text === 'Lugar')).toBe(true)
    const second = layout.pages[1]?.ops ?? []
    const headings = second.filter((op) => op.op === 'tag' && op.role === 'TH')
    expect(headings).toHaveLength(0)
    const rows = layout.pages.map(
      (page) => page.ops.filter((op) => op.op === 'glyphs' && op.text.endsWith('lugar')).length,
    )
    const striped = layout.pages.map(
      (page) => page.ops.filter((op) => op.op === 'fill' && op.paint === '#f2e8d2').length,
    )
    expect((striped[0] ?? 0) + (striped[1] ?? 0)).toBe(20)
    expect((rows[0] ?? 0) + (rows[1] ?? 0)).toBe(40)
  })

  it('shrinks a little rather than open another page, with one size on all pages', () => {
    const sizes = (sentences: number) => {
      const layout = lay(letter([text('a', 'body', SENTENCE.repeat(sentences).trim(), [10, 12])]))
      return {
        pages: layout.pages.length,
        sizes: [...new Set(layout.blocks.flatMap((b) => (b.id === 'a' ? [b.text?.size] : [])))],
      }
    }
    let [tight, previous] = [0, 1]
    for (let sentences = 30; sentences < 110; sentences += 2) {
      const { pages, sizes: found } = sizes(sentences)
      expect(found).toHaveLength(1)
      expect(pages).toBeGreaterThanOrEqual(previous)
      if ((found[0] ?? 12) < 12) tight += 1
      previous = pages
    }
    expect(tight).toBeGreaterThan(0)
  })

  it('lets a block that no page can hold overflow, and says so', () => {
    const tall = stack('alto', 'down', [], { size: { h: 900 } })
    const layout = lay(letter([body('a', 2), tall, body('b', 2)]))
    expect(layout.blocks.some((block) => block.id === 'cuerpo' && block.overflow > 0)).toBe(true)
    expect(pagesOf(layout, 'b')).toHaveLength(1)
  })
})

import fc from 'fast-check'
import type { Layout, SceneBlock, SceneParagraph } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { lay } from '../../test/lay.ts'
import { letter, pagesOf, saidBy, tableOf } from '../../test/letter.ts'
import { blockOf, list, runOf, stack, text } from '../../test/scenes.ts'

const SENTENCE = 'Podrán inscribirse equipos de diez a catorce integrantes que hayan cumplido quince años. '
const said = (sentences: number) => SENTENCE.repeat(sentences).trim()
const body = (id: string, words: string, more = {}) => text(id, 'body', words, 11, { hyphenate: true, ...more })

/** How many lines of a paragraph of its own stand in each part of a block, page by page. */
const linesPerPage = (layout: Layout, id: string): number[] =>
  layout.blocks.flatMap((block) => (block.id === id ? [block.text?.lines ?? 0] : []))

/** Sizes of the groups of lines, one per paragraph and page: glyph ops of a block by the paragraph that they belong to. */
const groups = (layout: Layout, id: string): number[] =>
  layout.blocks
    .filter((block) => block.id === id)
    .flatMap((block) => {
      const ops = layout.pages[block.page]?.ops.slice(...block.ops) ?? []
      const ys = new Map<string, Set<number>>()
      for (const op of ops)
        if (op.op === 'glyphs') {
          const paragraph = /p(\d+)/.exec(op.text)?.[1] ?? ''
          ys.set(paragraph, (ys.get(paragraph) ?? new Set()).add(op.y))
        }
      return [...ys.values()].map((set) => set.size)
    })

describe('lines alone', () => {
  it('are never left at the end or the start of a page, whatever was typed', () => {
    const paragraph = fc.integer({ min: 1, max: 90 })
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 4, maxLength: 40 }), fc.boolean(), (lengths, asNested) => {
        // Every word says which paragraph it is of, so that lines can be told apart.
        const paragraphs = lengths.map((count, n) => Array(count).fill(`palabra p${n}`).join(' '))
        const nested: SceneParagraph[] = paragraphs.map((words, n) => ({
          level: n % 3,
          ...(n % 3 > 0 ? { mark: [runOf('body', `p${n}.`)] } : {}),
          runs: [runOf('body', words)],
        }))
        const block = asNested ? text('n', 'body', [], 11, { nested }) : body('n', paragraphs.join('\n'))
        const whole = lay([{ ...block, box: { left: 0, top: 0, w: 512 } }])
        const cut = lay(letter([block]))
        const alone = (sizes: readonly number[]) => sizes.filter((size) => size === 1).length
        // Paragraphs of one line there are; no cut makes another.
        expect(alone(groups(cut, 'n'))).toBe(alone(groups(whole, 'n')))
        expect(groups(cut, 'n').reduce((a, b) => a + b)).toBe(groups(whole, 'n').reduce((a, b) => a + b))
        expect(cut.blocks.every(({ overflow }) => overflow === 0)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('and no page ends inside a word', () => {
    for (let sentences = 30; sentences < 60; sentences += 1) {
      const layout = lay(letter([stack('c', 'right', [body('t', said(sentences), { size: { w: 190 } })])]))
      for (const page of saidBy(layout)) expect(page).not.toMatch(/\u00ad$/)
      expect(layout.pages.length).toBeGreaterThan(1)
      expect(saidBy(layout).join(' ').replaceAll('\u00ad ', '')).toBe(said(sentences))
    }
  })
})

/** Blocks of a document as the office writes it: headings, paragraphs, lists, tables, signatures. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }).map((n) => ({ is: 'p' as const, n })) },
  { weight: 2, arbitrary: fc.constantFrom(1, 2).map((n) => ({ is: 'h' as const, n })) },
  fc.integer({ min: 2, max: 30 }).map((n) => ({ is: 'l' as const, n })),
  fc.integer({ min: 2, max: 30 }).map((n) => ({ is: 't' as const, n })),
  fc.integer({ min: 1, max: 6 }).map((n) => ({ is: 'f' as const, n })),
)
type Piece = { readonly is: 'p' | 'h' | 'l' | 't' | 'f'; readonly n: number }

const blocksOf = ({ is, n }: Piece, at: number): SceneBlock[] => {
  const id = `${is}${at}`
  if (is === 'p') return [body(id, said(n))]
  if (is === 'h')
    return Array.from({ length: n }, (_, i) =>
      text(`${id}.${i}`, 'subhead', `Apartado ${at}`, 18, { keep: 'with-next' }),
    )
  if (is === 'l')
    return [
      list(
        id,
        Array.from({ length: n }, (_, i) => `Requisito ${i}`),
        [11, 11],
      ),
    ]
  if (is === 't')
    return [
      tableOf(
        id,
        Array.from({ length: n }, (_, i) => [`Renglón ${i}`, said(1)]),
      ),
    ]
  const people = Array.from({ length: n }, (_, i) => body(`${id}.${i}`, `Nombre ${i}\nCargo`))
  return [stack(id, 'down', people, { gap: 40, keep: 'together' })]
}

describe('a document of any kind', () => {
  it('ends no page with a heading, cuts nothing that keeps together, loses nothing', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 3, maxLength: 16 }), fc.boolean(), (pieces, inside) => {
        const closed: Piece[] = [...pieces, { is: 'p', n: 2 }]
        const blocks = closed.flatMap(blocksOf)
        const children = inside ? [stack('dentro', 'down', blocks, { gap: 10 })] : blocks
        const layout = lay(letter(children))
        for (const [n, block] of blocks.entries()) {
          const pages = pagesOf(layout, block.id)
          const next = blocks[n + 1]
          if (block.keep === 'with-next' && next) expect(pages).toEqual([pagesOf(layout, next.id)[0]])
          if (block.keep === 'together') expect(pages).toHaveLength(1)
          if (block.is === 'text' && pages.length > 1)
            for (const lines of linesPerPage(layout, block.id)) expect(lines).toBeGreaterThanOrEqual(2)
        }
        expect(layout.blocks.every(({ overflow }) => overflow === 0)).toBe(true)
        const words = saidBy(layout).join(' ')
        for (const { is, n } of closed)
          if (is === 'l' || is === 't') expect(words).toContain(is === 'l' ? `Requisito ${n - 1}` : `Renglón ${n - 1}`)
      }),
      { numRuns: 60 },
    )
  })

  it('runs its head from the second page on and counts its pages', () => {
    const layout = lay(letter(Array.from({ length: 14 }, (_, n) => body(`p${n}`, said(6)))))
    const all = layout.pages.map((page) => page.ops.flatMap((op) => (op.op === 'glyphs' ? [op.text] : [])))
    expect(all.length).toBeGreaterThan(1)
    for (const [n, texts] of all.entries()) expect(texts).toContain(`Página ${n + 1} de ${all.length}`)
    expect(pagesOf(layout, 'corrida')).toEqual(all.map((_, n) => n).slice(1))
  })
})

describe('a nested text on several pages', () => {
  const item = (level: number, mark: string, sentences: number): SceneParagraph => ({
    level,
    mark: [runOf('body', mark)],
    runs: [runOf('body', said(sentences))],
  })

  it('keeps its indents, though the widest mark stayed behind', () => {
    const nested = [
      ...Array.from({ length: 12 }, (_, n) => item(1, `${n + 1}.`, 2)),
      ...Array.from({ length: 9 }, (_, n) => item(1, `${n + 1}.`, 4)),
    ]
    const layout = lay(letter([text('n', 'body', [], 11, { nested })]))
    expect(layout.pages.length).toBeGreaterThan(1)
    const starts = layout.blocks
      .filter(({ id }) => id === 'n')
      .map(({ page, ops }) => {
        const xs = layout.pages[page]?.ops.slice(...ops).flatMap((op) => (op.op === 'glyphs' ? [op.x] : [])) ?? []
        return Math.max(...xs)
      })
    expect(new Set(starts).size).toBe(1)
  })

  it('goes on inside an item without its mark, in a row beside its ordinal', () => {
    const nested = Array.from({ length: 6 }, (_, n) => item(1, `${n + 1}.`, 14))
    const row = stack('fila', 'right', [
      text('ordinal', 'label', 'PRIMERA.', 11, { size: { w: 80 } }),
      text('n', 'body', [], 11, { nested, size: { grow: 1 } }),
    ])
    const layout = lay(letter([body('a', said(3)), stack('lista', 'down', [row], { gap: 8 })]))
    const words = saidBy(layout).join(' ')
    expect(layout.pages.length).toBeGreaterThan(1)
    expect(words.match(/\d\./g)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.'])
    expect(words.match(/Podrán/g)).toHaveLength(3 + 6 * 14)
    for (const lines of linesPerPage(layout, 'n')) expect(lines).toBeGreaterThanOrEqual(2)
  })
})

describe('a table of records', () => {
  it('sets line breaks and emphasis, and cuts between rows only', () => {
    const rows = Array.from({ length: 50 }, (_, n) => [`${n}`, 'Renglón'])
    const table = tableOf('t', rows)
    const [first, ...others] = table.rows
    const cell = [runOf('body', 'Primera\n'), runOf('body', 'Segunda', { font: 'Archivo-SemiBold' })]
    const layout = lay(letter([{ ...table, rows: [[first?.[0] ?? [], cell], ...others] }]))
    const op = (words: string) =>
      layout.pages[0]?.ops.find((one) => one.op === 'glyphs' && one.text === words) as { y: number; font: string }
    expect(op('Segunda').y).toBeGreaterThan(op('Primera').y)
    expect(op('Segunda').font).toBe('Archivo-SemiBold')
    expect(pagesOf(layout, 't').length).toBeGreaterThan(1)
    for (const page of layout.pages)
      expect(page.ops.filter((one) => one.op === 'glyphs' && one.text === 'Columna 1')).toHaveLength(1)
  })

  it('keeps its columns in line from page to page, though the longest cell stayed behind', () => {
    const rows = Array.from({ length: 80 }, (_, n) => [
      n === 0 ? 'Un renglón mucho más largo que los otros' : `${n}`,
      'a',
      'b',
    ])
    const layout = lay(letter([tableOf('t', rows)]))
    const starts = layout.pages.map((page) =>
      page.ops.flatMap((op) => (op.op === 'glyphs' && op.text === 'a' ? [op.x] : [])),
    )
    expect(starts.length).toBeGreaterThan(1)
    expect(new Set(starts.flat()).size).toBe(1)
  })

  it('puts a row that no page can hold on a page of its own, says so, and goes on', () => {
    const rows = [
      ['0', 'corto'],
      ['1', 'corto'],
      ['2', said(120)],
      ['3', 'corto'],
      ['4', 'corto'],
    ]
    const layout = lay(letter([body('antes', said(2)), tableOf('t', rows), body('despues', said(2))]))
    const over = layout.blocks.filter(({ id, overflow }) => id === 't' && overflow > 0)
    expect(over).toHaveLength(1)
    const words = saidBy(layout)
    expect(words.findIndex((page) => page.includes('3 corto'))).toBe((over[0]?.page ?? 0) + 1)
    expect(blockOf(layout, 'despues').overflow).toBe(0)
  })
})

describe('signatures', () => {
  it('stay together, two a row of one width', () => {
    const person = (n: number) => body(`f${n}`, `Nombre ${n}\nCargo ${n}`, { size: { grow: 1 } })
    const rows = [0, 2].map((n) =>
      stack(`fila${n}`, 'right', [person(n), person(n + 1)], { gap: 24, align: 'stretch' }),
    )
    for (let sentences = 20; sentences < 50; sentences += 1) {
      const layout = lay(
        letter([body('a', said(sentences)), stack('firmas', 'down', rows, { keep: 'together', gap: 50 })]),
      )
      expect(pagesOf(layout, 'firmas')).toHaveLength(1)
      const [left, right] = [blockOf(layout, 'f0').box, blockOf(layout, 'f1').box]
      expect(left.w).toBeCloseTo(right.w, 6)
      expect(left.y).toBe(right.y)
    }
  })
})

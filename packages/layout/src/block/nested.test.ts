import fc from 'fast-check'
import type { Layout, Op, SceneParagraph } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { lay } from '../../test/lay.ts'
import { blockOf, runOf, stack, text } from '../../test/scenes.ts'

const item = (level: number, mark: string | undefined, words: string, more: Partial<SceneParagraph> = {}) => ({
  level,
  ...(mark === undefined ? {} : { mark: [runOf('body', mark)] }),
  runs: [runOf('body', words)],
  ...more,
})
const nested = (paragraphs: readonly SceneParagraph[], w = 300) =>
  text('n', 'body', [], 12, { nested: paragraphs, box: { left: 50, top: 20, w } })
const LONG = 'Podrán inscribirse equipos de diez a catorce integrantes que hayan cumplido quince años. '
const glyphs = (layout: Layout) => (layout.pages[0]?.ops ?? []).flatMap((op) => (op.op === 'glyphs' ? [op] : []))
/** Tags as brackets: '(L (LI ) )'. */
const tags = (ops: readonly Op[] = []) =>
  ops.flatMap((op) => (op.op === 'tag' ? [`(${op.role}`] : op.op === 'end-tag' ? [')'] : [])).join('')

describe('a text with nested items', () => {
  it('hangs the lines of an item under its first word, each level under the words of the one above', () => {
    const layout = lay([
      nested([item(0, undefined, LONG), item(1, '1.-', LONG), item(2, 'a)', LONG), item(1, '10.-', LONG)]),
    ])
    const lines = glyphs(layout)
    const starts = (from: string) => {
      const at = lines.findIndex(({ text: said }) => said === from)
      return { mark: lines[at]?.x ?? 0, words: lines[at + 1]?.x ?? 0, next: lines[at + 2]?.x ?? 0 }
    }
    expect(lines[0]?.x).toBe(50)
    const [one, letter, ten] = [starts('1.-'), starts('a)'), starts('10.-')]
    expect(one.mark).toBe(50)
    expect(one.next).toBe(one.words)
    // One column for all marks of a level, as wide as the widest.
    expect(ten.words).toBe(one.words)
    expect(letter.mark).toBe(one.words)
    expect(letter.words).toBeGreaterThan(letter.mark)
    expect(letter.next).toBe(letter.words)
  })

  it('keeps a mark on the baseline of its first line, and what is apart a little apart', () => {
    const layout = lay([
      nested([item(1, '1.', 'Uno'), item(1, '2.', 'Dos', { apart: true }), item(1, undefined, 'Sigue')]),
    ])
    const ys = new Map(glyphs(layout).map((op) => [op.text, op.y]))
    expect(ys.get('1.')).toBe(ys.get('Uno'))
    expect((ys.get('Dos') ?? 0) - (ys.get('Uno') ?? 0)).toBeGreaterThan((ys.get('Sigue') ?? 0) - (ys.get('Dos') ?? 0))
  })

  it('is read as paragraphs and lists inside lists', () => {
    const paragraphs = [
      item(0, undefined, 'Entrada'),
      item(1, '1.', 'Uno'),
      item(1, undefined, 'sigue'),
      item(2, 'a)', 'Inciso'),
      item(2, 'b)', 'Otro'),
      item(1, '2.', 'Dos'),
      item(0, undefined, 'Cierre'),
    ]
    const layout = lay([nested(paragraphs)])
    const own = layout.pages[0]?.ops.slice(...blockOf(layout, 'n').ops)
    expect(tags(own)).toBe('(P)(L(LI(L(LI)(LI)))(LI))(P)')
    expect(own?.flatMap((op) => (op.op === 'tag' && op.lang ? [`${op.role} ${op.lang}`] : []))).toEqual([
      'P es-MX',
      'L es-MX',
      'P es-MX',
    ])
    expect(blockOf(layout, 'n').text?.text).toBe('Entrada\n1. Uno\nsigue\na) Inciso\nb) Otro\n2. Dos\nCierre')
  })

  it('balances its tags and keeps its words inside its box, whatever the levels', () => {
    const paragraph = fc.record({
      level: fc.integer({ min: 0, max: 3 }),
      marked: fc.boolean(),
      words: fc.integer({ min: 1, max: 20 }),
    })
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), (all) => {
        const paragraphs = all.map(({ level, marked, words }) =>
          item(level, level > 0 && marked ? '1.' : undefined, Array(words).fill('palabra').join(' ')),
        )
        const layout = lay([nested(paragraphs)])
        let depth = 0
        for (const op of layout.pages[0]?.ops ?? []) {
          if (op.op === 'tag') depth += 1
          if (op.op === 'end-tag') depth -= 1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
        const { box, overflow } = blockOf(layout, 'n')
        expect(overflow).toBe(0)
        for (const op of glyphs(layout)) {
          const last = op.glyphs.at(-1)
          expect(op.x + (last?.x ?? 0) + (last?.advance ?? 0)).toBeLessThanOrEqual(box.x + box.w + 0.01)
          expect(op.y).toBeLessThanOrEqual(box.y + box.h)
        }
      }),
    )
  })

  it('shrinks with its scope, and says when a word is wider than its room', () => {
    const many = Array.from({ length: 12 }, (_, n) => item(1, `${n + 1}.`, LONG))
    const small = lay([
      stack('s', 'down', [text('n', 'body', [], [8, 14], { nested: many })], {
        box: { left: 0, top: 0, w: 300, h: 330 },
      }),
    ])
    expect(blockOf(small, 'n').text?.size).toBeLessThan(14)
    expect(blockOf(small, 'n').overflow).toBe(0)
    expect(blockOf(lay([nested([item(1, '1.', 'Extraordinariamente')], 60)]), 'n').overflow).toBeGreaterThan(0)
  })
})

import type { Rect } from '@tanquian/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, box, lay, LONG } from '../../test/lay.ts'
import { blockOf, list, stack, text } from '../../test/scenes.ts'

describe('a scope', () => {
  const column = (words: string, h = 300) =>
    lay([
      stack('s', 'down', [text('a', 'headline', 'Corte de agua', [30, 80]), text('b', 'lead', words, [12, 36])], {
        ...at(0, 0, 400, h),
        gap: 10,
      }),
    ])

  it('shrinks all its texts together, and they grow back', () => {
    const size = (words: string, id: string) => blockOf(column(words), id).text?.size ?? 0
    expect([size('Corto.', 'a'), size('Corto.', 'b')]).toEqual([80, 36])
    expect(size(LONG.repeat(3), 'a')).toBeLessThan(80)
    expect(size(LONG.repeat(3), 'b')).toBeLessThan(36)
    expect(blockOf(column(LONG.repeat(3)), 'b').text?.overflows).toBe(false)
  })

  it('says who overflows when nothing helps, clips nothing and keeps the order', () => {
    const layout = column(LONG.repeat(20))
    expect(blockOf(layout, 's').overflow).toBeGreaterThan(0)
    expect(blockOf(layout, 'b').text).toMatchObject({ size: 12, overflows: true })
    expect(blockOf(layout, 'a').text).toMatchObject({ size: 30, overflows: false })
  })

  it('is its own when a child has a largest height', () => {
    const layout = lay([
      stack(
        's',
        'down',
        [
          stack(
            'campo',
            'down',
            [text('a', 'headline', 'Suspensión temporal del suministro de agua potable', [30, 80])],
            {
              size: { minH: 100, maxH: 200 },
            },
          ),
          text('b', 'lead', 'Sigue igual.', [12, 36]),
        ],
        at(0, 0, 400, 500),
      ),
    ])
    expect(box(layout, 'campo')[3]).toBe(200)
    expect(blockOf(layout, 'a').text?.size).toBeLessThan(80)
    expect(blockOf(layout, 'b').text?.size).toBe(36)
  })

  it('gives height back when a growing neighbour would not fit even at its smallest', () => {
    const page = (items: number) =>
      lay([
        stack(
          's',
          'down',
          [
            stack('campo', 'down', [text('a', 'headline', 'Suspensión temporal del suministro de agua', [30, 80])], {
              size: { minH: 100, maxH: 400 },
            }),
            stack(
              'datos',
              'down',
              [
                list(
                  'zonas',
                  Array.from({ length: items }, (_, i) => `Colonia ${i}`),
                  [14, 24],
                ),
              ],
              {
                size: { grow: 1 },
              },
            ),
          ],
          at(0, 0, 400, 500),
        ),
      ])
    const [few, many] = [page(3), page(14)]
    expect(box(many, 'campo')[3]).toBeLessThan(box(few, 'campo')[3] ?? 0)
    expect(blockOf(many, 'campo').overflow).toBe(0)
    expect(blockOf(many, 'zonas').text?.overflows).toBe(false)
    expect(blockOf(many, 'zonas').box.y).toBeCloseTo(box(many, 'campo')[3] ?? 0, 1)
  })

  it('never lets a text without a height leave its parent while it can still shrink', () => {
    const layout = lay([
      stack(
        's',
        'layer',
        [text('t', 'body', LONG.repeat(3), [10, 40], { box: { left: 0, top: 20, right: 0 } })],
        at(0, 0, 300, 120),
      ),
    ])
    const {
      box: { y, h },
    } = blockOf(layout, 't')
    expect(y + h).toBeLessThanOrEqual(120.01)
    expect(blockOf(layout, 't').text?.overflows).toBe(false)
  })

  it('keeps any column inside its height unless it says so, whatever the words', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-zñáé]{1,12}$/), { minLength: 1, maxLength: 40 })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(
        words,
        words,
        fc.array(words, { maxLength: 9 }),
        fc.integer({ min: 80, max: 700 }),
        (a, b, items, h) => {
          const layout = lay([
            stack(
              's',
              'down',
              [text('a', 'headline', a, [14, 80, 4]), text('b', 'lead', b, [10, 36]), list('c', items, [10, 26])],
              {
                ...at(0, 0, 400, h),
                gap: 8,
              },
            ),
          ])
          const boxes = ['a', 'b', 'c'].map((id) => blockOf(layout, id).box)
          for (const [i, { y }] of boxes.entries()) expect(y).toBeGreaterThanOrEqual(boxes[i - 1]?.y ?? 0)
          const last = boxes.at(-1) as Rect
          if (blockOf(layout, 's').overflow === 0) expect(last.y + last.h).toBeLessThanOrEqual(h + 0.05)
          else expect(blockOf(layout, 'b').text?.size).toBe(10)
        },
      ),
      { numRuns: 100 },
    )
  })
})

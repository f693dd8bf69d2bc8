import { describe, expect, it } from 'vitest'
import { at, box, lay, LONG, rect } from '../../test/lay.ts'
import { blockOf, stack, text } from '../../test/scenes.ts'

describe('a stack', () => {
  it('puts children one under another with gap and padding, stretched across', () => {
    const layout = lay([
      stack('s', 'down', [rect('a', { h: 10 }), rect('b', { h: 20 })], {
        ...at(0, 0, 200, 100),
        gap: 5,
        pad: [1, 2, 3, 4],
      }),
    ])
    expect(box(layout, 'a')).toEqual([4, 1, 194, 10])
    expect(box(layout, 'b')).toEqual([4, 16, 194, 20])
  })

  it('puts children side by side, centred across', () => {
    const layout = lay([
      stack('s', 'right', [rect('a', { w: 10, h: 10 }), rect('b', { w: 20, h: 30 })], {
        ...at(0, 0, 200, 50),
        gap: 5,
        align: 'center',
      }),
    ])
    expect(box(layout, 'a')).toEqual([0, 20, 10, 10])
    expect(box(layout, 'b')).toEqual([15, 10, 20, 30])
  })

  it.each([
    ['end', 160, 175],
    ['center', 80, 95],
    ['between', 0, 175],
  ] as const)('justifies to %s', (justify, first, second) => {
    const layout = lay([
      stack('s', 'right', [rect('a', { w: 10, h: 9 }), rect('b', { w: 25, h: 9 })], {
        ...at(0, 0, 200, 9),
        gap: 5,
        justify,
      }),
    ])
    expect([box(layout, 'a')[0], box(layout, 'b')[0]]).toEqual([first, second])
  })

  it('shares what is left between the children that grow, by weight', () => {
    const layout = lay([
      stack('s', 'down', [rect('a', { grow: 1 }), rect('b', { h: 40 }), rect('c', { grow: 3 })], at(0, 0, 50, 240)),
    ])
    expect([box(layout, 'a')[3], box(layout, 'b')[3], box(layout, 'c')[3]]).toEqual([50, 40, 150])
  })

  it('gives a growing child no less than its content needs', () => {
    const layout = lay([
      stack(
        's',
        'down',
        [rect('a', { grow: 9 }), stack('b', 'down', [rect('c', { h: 60 })], { size: { grow: 1 } })],
        at(0, 0, 50, 100),
      ),
    ])
    expect([box(layout, 'a')[3], box(layout, 'b')[3]]).toEqual([40, 60])
  })

  it('lets a text hug its words beside an icon, and wrap in what is left', () => {
    const row = (words: string) =>
      lay([
        stack('s', 'right', [rect('icono', { w: 40, h: 40 }), text('t', 'body', words, 20)], {
          ...at(0, 0, 300, 90),
          gap: 10,
        }),
      ])
    expect(box(row('Corto'), 't')[2]).toBeLessThan(60)
    expect(blockOf(row('Corto'), 't').text?.lines).toBe(1)
    expect(box(row(LONG), 't')[2]).toBeLessThanOrEqual(250)
    expect(blockOf(row(LONG), 't').text?.lines).toBeGreaterThan(1)
  })

  it('cuts down the long text of a row and leaves the short one whole', () => {
    const layout = lay([
      stack('s', 'right', [text('corto', 'label', 'Fecha límite', 12), text('largo', 'body', LONG, 20)], {
        ...at(0, 0, 300, 200),
        gap: 10,
      }),
    ])
    expect(blockOf(layout, 'corto').text?.lines).toBe(1)
    expect(blockOf(layout, 'largo').box.x + blockOf(layout, 'largo').box.w).toBeLessThanOrEqual(300.01)
  })

  it('places children with a box from the sides of its whole box, out of the flow', () => {
    const layout = lay([
      stack(
        's',
        'down',
        [rect('a', { h: 10 }), rect('b', {}, { box: { right: 5, bottom: 6, w: 7, h: 8 } }), rect('c', { h: 10 })],
        {
          ...at(10, 20, 100, 90),
          pad: [9, 9, 9, 9],
        },
      ),
    ])
    expect(box(layout, 'b')).toEqual([98, 96, 7, 8])
    expect(box(layout, 'c')).toEqual([19, 39, 82, 10])
  })

  it('paints its ground, its children in order and its dividers inside its own slice', () => {
    const layout = lay([
      stack('s', 'right', [rect('a', { w: 10, h: 10 }), rect('b', { w: 10, h: 10 })], {
        ...at(0, 0, 100, 20),
        gap: 10,
        clip: true,
        ground: { fill: '#f2e8d2', shape: 'punta', depth: 8 },
        divider: { color: '#d9cbac', width: 2, dash: [6, 4] },
      }),
    ])
    const [from, to] = blockOf(layout, 's').ops
    for (const id of ['a', 'b']) {
      expect(blockOf(layout, id).parent).toBe('s')
      expect(blockOf(layout, id).ops[0]).toBeGreaterThan(from)
      expect(blockOf(layout, id).ops[1]).toBeLessThan(to)
    }
    const ops = layout.pages[0]?.ops.slice(from, to) ?? []
    expect(ops.find((op) => op.op === 'fill')).toMatchObject({ path: 'M0 0L92 0L100 10L92 20L0 20Z' })
    expect(ops.find((op) => op.op === 'stroke')).toMatchObject({ path: 'M15 0L15 20', dash: [6, 4] })
    expect(ops.filter((op) => op.op === 'save').length).toBe(ops.filter((op) => op.op === 'restore').length)
  })

  it('fades everything inside it', () => {
    const layout = lay([
      stack('s', 'down', [rect('a', { h: 9 }, { opacity: 0.5 })], { ...at(0, 0, 9, 9), opacity: 0.5 }),
    ])
    expect(layout.pages[0]?.ops.find((op) => op.op === 'fill' && op.opacity === 0.25)).toBeDefined()
  })
})

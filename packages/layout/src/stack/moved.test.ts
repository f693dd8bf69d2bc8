import type { SceneBlock } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { at, box, lay, LONG, rect } from '../../test/lay.ts'
import { blockOf, stack, text } from '../../test/scenes.ts'

describe("a designer's own change", () => {
  const two = (moved?: SceneBlock['moved']) =>
    lay([
      stack(
        's',
        'down',
        [text('a', 'body', LONG, 20, moved ? { moved } : {}), text('b', 'body', 'Quieto.', 20)],
        at(0, 0, 400, 300),
      ),
    ])

  it('moves that block and nobody else', () => {
    const [before, after] = [two(), two({ dx: 30, dy: -8 })]
    expect(box(after, 'a')).toEqual([30, -8, ...box(before, 'a').slice(2)])
    expect(box(after, 'b')).toEqual(box(before, 'b'))
  })

  it('wraps a text anew in its new width', () => {
    const after = two({ dx: 0, dy: 0, w: 200 })
    expect(blockOf(after, 'a').text?.lines).toBeGreaterThan(blockOf(two(), 'a').text?.lines ?? 0)
    expect(box(after, 'a')[3]).toBeCloseTo(24 * (blockOf(after, 'a').text?.lines ?? 0), 1)
    expect(box(after, 'b')).toEqual(box(two(), 'b'))
  })

  it('turns a block around its centre, in its own slice', () => {
    const layout = two({ dx: 0, dy: 0, rotate: 90 })
    const { ops, box: own } = blockOf(layout, 'a')
    const slice = layout.pages[0]?.ops.slice(...ops) ?? []
    expect(slice[0]).toEqual({ op: 'save' })
    const m = slice[1]?.op === 'concat' ? slice[1].m : []
    const [cx, cy] = [own.x + own.w / 2, own.y + own.h / 2]
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = m
    expect([a * cx + c * cy + e, b * cx + d * cy + f]).toEqual([expect.closeTo(cx, 6), expect.closeTo(cy, 6)])
    expect(slice.at(-1)).toEqual({ op: 'restore' })
  })

  it('takes children along', () => {
    const inner = stack('dentro', 'down', [rect('r', { h: 5 })], { moved: { dx: 11, dy: 7, w: 60 } })
    const layout = lay([stack('s', 'down', [inner], at(0, 0, 400, 300))])
    expect(box(layout, 'r')).toEqual([11, 7, 60, 5])
  })
})

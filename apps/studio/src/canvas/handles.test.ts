import { describe, expect, it } from 'vitest'
import { cursorOf, handleAt, handlesOf, placeOf, pulled } from './handles.ts'
import type { LaidBlock } from '@tanquian/model'

const box = { x: 10, y: 20, w: 100, h: 50 }
const block = (is: string, more: Partial<LaidBlock> = {}): LaidBlock => ({
  id: 'a',
  name: 'A',
  is,
  page: 0,
  box,
  ink: box,
  ops: [0, 0],
  allow: ['resize'],
  overflow: 0,
  ...more,
})

describe('handles', () => {
  it('are the two sides for words, all eight for pictures, none where size is fixed', () => {
    expect(handlesOf(block('text')).map(({ sx, sy }) => [sx, sy])).toEqual([
      [-1, 0],
      [1, 0],
    ])
    expect(handlesOf(block('image'))).toHaveLength(8)
    expect(handlesOf(block('image', { allow: [] }))).toEqual([])
    expect(handlesOf(block('image', { allow: [], free: true }))).toHaveLength(8)
  })

  it('answer within their reach, the nearest first', () => {
    expect(handleAt(handlesOf(block('image')), box, 0, { x: 112, y: 72 }, 12)).toEqual({ sx: 1, sy: 1 })
    expect(handleAt(handlesOf(block('image')), box, 0, { x: 60, y: 45 }, 12)).toBeUndefined()
  })

  it('turn with the block', () => {
    const { x, y } = placeOf({ sx: 1, sy: 0 }, box, 90)
    expect([Math.round(x), Math.round(y)]).toEqual([60, 95])
    expect(cursorOf({ sx: 1, sy: 0 }, 90)).toBe('ns-resize')
  })
})

describe('pulling', () => {
  const least = 24

  it('keeps the opposite side where it is', () => {
    expect(pulled(box, 0, { sx: 1, sy: 0 }, { x: 30, y: 9 }, { least })).toEqual({ x: 10, y: 20, w: 130, h: 50 })
    expect(pulled(box, 0, { sx: -1, sy: 0 }, { x: 30, y: 0 }, { least })).toEqual({ x: 40, y: 20, w: 70, h: 50 })
  })

  it('never gets smaller than the least', () => {
    expect(pulled(box, 0, { sx: 1, sy: 1 }, { x: -500, y: -500 }, { least })).toEqual({ x: 10, y: 20, w: 24, h: 24 })
  })

  it('keeps the proportion when asked, from the corner that stands', () => {
    const { w, h, x, y } = pulled(box, 0, { sx: -1, sy: -1 }, { x: -100, y: 0 }, { least, keep: true })
    expect([w, h, x, y]).toEqual([200, 100, -90, -30])
  })

  it('grows on both sides from the centre', () => {
    expect(pulled(box, 0, { sx: 1, sy: 0 }, { x: 10, y: 0 }, { least, centred: true })).toEqual({
      x: 0,
      y: 20,
      w: 120,
      h: 50,
    })
  })

  it('of a turned block moves along its own axes', () => {
    const turned = pulled(box, 90, { sx: 1, sy: 0 }, { x: 0, y: 20 }, { least })
    // The left side (now on top) stands still: its middle stays at the same place.
    const before = placeOf({ sx: -1, sy: 0 }, box, 90)
    const after = placeOf({ sx: -1, sy: 0 }, turned, 90)
    expect(turned.w).toBeCloseTo(120)
    expect(after.x).toBeCloseTo(before.x)
    expect(after.y).toBeCloseTo(before.y)
  })
})

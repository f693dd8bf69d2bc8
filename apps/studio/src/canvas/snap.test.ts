import { describe, expect, it } from 'vitest'
import { anchorsOf, edgesOf, gapsOf, snapAxis, type Candidate } from './snap.ts'

const grip = { take: 6, release: 10 }
const box = { x: 100, y: 50, w: 40, h: 20 }
const at = (value: number, block = 'otro'): Candidate => ({
  at: value,
  from: 0,
  to: 10,
  block,
  rank: block === '' ? 0 : 1,
})

describe('snapping on an axis', () => {
  it('leaves the hand alone when nothing is near', () => {
    expect(snapAxis(anchorsOf(box, 'x'), 3, [at(300)], grip)).toEqual({ shift: 3, hits: [] })
  })

  it('catches with the nearest of low edge, middle and high edge', () => {
    expect(snapAxis(anchorsOf(box, 'x'), 5, [at(108)], grip).shift).toBe(8)
    expect(snapAxis(anchorsOf(box, 'x'), 5, [at(127)], grip).shift).toBe(7)
    expect(snapAxis(anchorsOf(box, 'x'), 5, [at(141)], grip).shift).toBe(1)
  })

  it('names everything that is aligned there', () => {
    const found = snapAxis(anchorsOf(box, 'x'), 1, [at(100, 'etiqueta'), at(100, 'fecha'), at(120, 'firma')], grip)
    expect(found.hits.map(({ block }) => block)).toEqual(['etiqueta', 'fecha', 'firma'])
  })

  it('lets go only beyond the longer distance', () => {
    const first = snapAxis(anchorsOf(box, 'x'), 5, [at(108)], grip)
    expect(first.caught).toEqual({ at: 108, anchor: 0 })
    expect(snapAxis(anchorsOf(box, 'x'), 17, [at(108)], grip, first.caught).shift).toBe(8)
    expect(snapAxis(anchorsOf(box, 'x'), 18.5, [at(108)], grip, first.caught).shift).toBe(18.5)
    expect(snapAxis(anchorsOf(box, 'x'), 17, [at(108)], grip).shift).toBe(17)
  })

  it('goes on holding while another line comes nearer, so the block never jumps back', () => {
    const held = snapAxis(anchorsOf(box, 'x'), 8, [at(108), at(114)], grip)
    expect(snapAxis(anchorsOf(box, 'x'), 13, [at(108), at(114)], grip, held.caught).shift).toBe(8)
  })

  it('gives ties to the page', () => {
    const found = snapAxis(anchorsOf(box, 'x'), 0, [at(103), at(97, '')], grip)
    expect(found.shift).toBe(-3)
  })

  it('looks at the twelve nearest only', () => {
    const many = Array.from({ length: 40 }, (_, n) => at(200 + n))
    expect(snapAxis(anchorsOf(box, 'x'), 0, [...many, at(102)], grip).shift).toBe(2)
  })
})

describe('equal gaps', () => {
  const others = [
    { rect: { x: 0, y: 40, w: 50, h: 40 }, block: 'a' },
    { rect: { x: 200, y: 40, w: 50, h: 40 }, block: 'b' },
    { rect: { x: 300, y: 500, w: 50, h: 40 }, block: 'lejos' },
  ]

  it('centres between two neighbours, repeats their gap outside, and ignores who is not beside', () => {
    const gaps = gapsOf(box, others, 'x')
    expect(gaps.map(({ at: place, edge, gap }) => [place, edge, gap])).toEqual([
      [105, 'lo', 55],
      [400, 'lo', 150],
      [-150, 'hi', 150],
    ])
  })

  it('holds for its own edge only', () => {
    const [middle] = gapsOf(box, others, 'x')
    expect(middle && snapAxis(anchorsOf(box, 'x'), 3, [middle], grip).shift).toBe(5)
    expect(middle && snapAxis(anchorsOf(box, 'x'), -35, [middle], grip).shift).toBe(-35)
  })
})

it('a box offers its edges and its middle, with its extent across', () => {
  expect(edgesOf(box, 'y', 'a').map(({ at: place, from, to }) => [place, from, to])).toEqual([
    [50, 100, 140],
    [60, 100, 140],
    [70, 100, 140],
  ])
})

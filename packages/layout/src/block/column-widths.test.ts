import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnWidths } from './column-widths.ts'

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

it('gives short columns their whole text and cuts the long ones to one width', () => {
  const wishes = [
    { least: 40, natural: 60 },
    { least: 50, natural: 400 },
    { least: 50, natural: 420 },
  ]
  expect(columnWidths(wishes, 480)).toEqual([60, 210, 210])
})

it('keeps given widths, and shares what is left over evenly', () => {
  const wishes = [
    { fixed: 100, least: 10, natural: 10 },
    { least: 20, natural: 50 },
    { least: 20, natural: 70 },
  ]
  expect(columnWidths(wishes, 300)).toEqual([100, 90, 110])
})

it('fills the room whenever words allow, and never goes under a word', () => {
  const wish = fc
    .tuple(fc.integer({ min: 5, max: 90 }), fc.integer({ min: 0, max: 500 }))
    .map(([least, more]) => ({ least, natural: least + more }))
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 6 }), fc.integer({ min: 10, max: 900 }), (wishes, room) => {
      const widths = columnWidths(wishes, room)
      for (const [n, width] of widths.entries()) expect(width).toBeGreaterThanOrEqual((wishes[n]?.least ?? 0) - 1e-9)
      const least = wishes.reduce((total, one) => total + one.least, 0)
      expect(sum(widths)).toBeCloseTo(Math.max(least, room), 6)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathOperators } from './path.ts'

describe('path operators', () => {
  it('writes moves, lines, cubics and closes', () => {
    expect(pathOperators('M0 0L10.5 0C1 2 3 4 5 6Z')).toBe('0 0 m\n10.5 0 l\n1 2 3 4 5 6 c\nh')
  })

  it('raises quadratics to cubics', () => {
    expect(pathOperators('M0 0Q3 3 6 0')).toBe('0 0 m\n2 2 4 2 6 0 c')
  })

  it('writes upright rectangles as re, keeping what stands around them', () => {
    expect(pathOperators('M1 2L5 2L5 8L1 8ZM0 0L1 1M-4 -3L-1 -3L-1 0L-4 0L-4 -3Z')).toBe(
      '1 2 4 6 re\n0 0 m\n1 1 l\n-4 -3 3 3 re',
    )
  })

  it('reads numbers however they are parted: signs, commas, exponents, pairs after a move', () => {
    expect(pathOperators('M1-2 3,4L5e-1,6')).toBe('1 -2 m\n3 4 l\n0.5 6 l')
  })

  it('goes on from the start of the figure after a close', () => {
    expect(pathOperators('M3 0L3 3ZQ6 0 9 0')).toBe('3 0 m\n3 3 l\nh\n5 0 7 0 9 0 c')
  })

  it('refuses commands that compiled art never has', () => {
    expect(() => pathOperators('M0 0h5')).toThrow(RangeError)
  })

  it('never writes an exponent', () => {
    const number = fc.double({ min: -1e5, max: 1e5, noNaN: true })
    fc.assert(fc.property(number, number, (x, y) => !/[e]/.test(pathOperators(`M${x} ${y}`))))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsThrough, IDENTITY, invert, multiply, through } from './matrix.ts'
import type { Matrix } from './units.ts'

const length = fc.double({ min: -500, max: 500, noNaN: true })
/** A turn, a size and a shift: what display lists are made of. */
const matrix: fc.Arbitrary<Matrix> = fc
  .tuple(fc.double({ min: 0, max: 6.28, noNaN: true }), fc.double({ min: 0.1, max: 10, noNaN: true }), length, length)
  .map(([angle, k, e, f]) => [
    k * Math.cos(angle),
    k * Math.sin(angle),
    -k * Math.sin(angle),
    k * Math.cos(angle),
    e,
    f,
  ])

describe('transforms', () => {
  it('one inside another are the inner first, then the outer', () => {
    fc.assert(
      fc.property(matrix, matrix, length, length, (outer, inner, x, y) => {
        const [u, v] = through(multiply(outer, inner), x, y)
        const [p, q] = through(outer, ...through(inner, x, y))
        expect(Math.hypot(u - p, v - q)).toBeLessThan(1e-6)
      }),
    )
  })

  it('and back give the same point', () => {
    fc.assert(
      fc.property(matrix, length, length, (m, x, y) => {
        const [u, v] = through(invert(m), ...through(m, x, y))
        expect(Math.hypot(u - x, v - y)).toBeLessThan(1e-6)
      }),
    )
    expect(multiply(IDENTITY, [2, 0, 0, 3, 4, 5])).toEqual([2, 0, 0, 3, 4, 5])
  })

  it('keep every corner inside the upright box around them', () => {
    expect(boundsThrough([0, 2, -2, 0, 10, 20], { x: 1, y: 1, w: 3, h: 2 })).toEqual({ x: 4, y: 22, w: 4, h: 6 })
  })

  it('that flatten everything do not give NaN', () => {
    expect(invert([0, 0, 0, 0, 5, 5]).every(Number.isFinite)).toBe(true)
  })
})

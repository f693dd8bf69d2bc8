import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
// @ts-expect-error: a plain script without types
import { ellipse, pathData, segments } from '../scripts/svg-path.mjs'

const normal = (data: string): string => pathData(segments(data), undefined, 3)

describe('paths of drawings', () => {
  it('become absolute M L C Q Z whatever they were', () => {
    expect(normal('m1 1h4v4H1z')).toBe('M1 1L5 1L5 5L1 5Z')
    expect(normal('M0 0 10 0l0 5')).toBe('M0 0L10 0L10 5')
    expect(normal('M0 0c0 1 1 2 2 2s2-1 2-2')).toBe('M0 0C0 1 1 2 2 2C3 2 4 1 4 0')
    expect(normal('M0 0q1 1 2 0t2 0')).toBe('M0 0Q1 1 2 0Q3 -1 4 0')
    expect(normal('M5 5zl1 1')).toBe('M5 5ZL6 6')
    expect(() => normal('M0 0X1')).toThrow("'X'")
  })

  it('keep the ends of an arc, and its circle', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 6, noNaN: true }), fc.boolean(), (angle, sweep) => {
        const [x, y] = [10 * Math.cos(angle), 10 * Math.sin(angle)]
        const list: [string, ...number[]][] = segments(`M10 0A10 10 0 0 ${sweep ? 1 : 0} ${x} ${y}`)
        const [endX = NaN, endY = NaN] = (list.at(-1) ?? []).slice(-2) as number[]
        expect(Math.hypot(endX - x, endY - y)).toBeLessThan(1e-9)
        // The short arc: around the origin one way, around its mirror behind the chord the other way.
        const [cx, cy] = angle < Math.PI === sweep ? [0, 0] : [10 + x, y]
        let [px, py] = [10, 0]
        for (const [, ax = NaN, ay = NaN, bx = NaN, by = NaN, qx = NaN, qy = NaN] of list.slice(1)) {
          for (const t of [0.25, 0.5, 0.75, 1]) {
            const u = 1 - t
            const at = (p: number, a: number, b: number, q: number): number =>
              u ** 3 * p + 3 * u * u * t * a + 3 * u * t * t * b + t ** 3 * q
            const radius = Math.hypot(at(px, ax, bx, qx) - cx, at(py, ay, by, qy) - cy)
            // A quarter-turn cubic leaves its circle by less than 0.03 %.
            expect(Math.abs(radius - 10)).toBeLessThan(0.003)
          }
          ;[px, py] = [qx, qy]
        }
      }),
    )
  })

  it('turn a circle into four cubics', () => {
    expect(pathData(ellipse(12, 12, 10, 10), undefined, 1)).toBe(
      'M22 12C22 17.5 17.5 22 12 22C6.5 22 2 17.5 2 12C2 6.5 6.5 2 12 2C17.5 2 22 6.5 22 12Z',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { colorOperator, constantAlpha, rgbaOf } from './color.ts'

describe('colours of a PDF', () => {
  it('prints greys with black ink alone, the rest as RGB', () => {
    expect(colorOperator('#000000', 'fill')).toBe('0 g')
    expect(colorOperator('#ffffff', 'stroke')).toBe('1 G')
    expect(colorOperator('#ff0000', 'fill')).toBe('1 0 0 rg')
    expect(colorOperator('#8a153880', 'stroke')).toBe('0.5412 0.0824 0.2196 RG')
  })

  it('tells the alpha that a paint shares from alphas that change along it', () => {
    const from = [0, 0] as const
    const gradient = (...colors: `#${string}`[]) => ({
      from,
      to: from,
      stops: colors.map((color, at) => ({ at, color })),
    })
    expect(constantAlpha('#00000033')).toBeCloseTo(0.2)
    expect(constantAlpha(gradient('#000000', '#ffffff'))).toBe(1)
    expect(constantAlpha(gradient('#00000000', '#ffffff'))).toBeUndefined()
  })

  it('refuses what is not a colour', () => {
    expect(() => rgbaOf('#12')).toThrow(RangeError)
  })
})

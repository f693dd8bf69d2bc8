import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPath, writePath } from './path.ts'

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(freeze)
    Object.freeze(value)
  }
  return value
}

const step = fc.constantFrom('a', 'b', 'c', '0', '1')
const path = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('.'))

describe('paths', () => {
  it('reads records and lists, own properties only', () => {
    const content = { cuando: { desde: '2026-11-26' }, zonas: ['Centro', 'El Mirador'] }
    expect(readPath(content, 'cuando.desde')).toBe('2026-11-26')
    expect(readPath(content, 'zonas.1')).toBe('El Mirador')
    expect(readPath(content, 'zonas.length')).toBe(2)
    for (const nothing of [
      '',
      'cuando.hasta',
      'zonas.7',
      'toString',
      '__proto__',
      'cuando.__proto__',
      'constructor',
      'zonas.1.0.x',
    ]) {
      expect(readPath(content, nothing)).toBeUndefined()
    }
  })

  it('writes a copy and shares what it did not touch', () => {
    const content = freeze({ cuando: { desde: '2026-11-26' }, zonas: ['Centro'] })
    const next = writePath(content, 'zonas.1', 'El Mirador')
    expect(next.zonas).toEqual(['Centro', 'El Mirador'])
    expect(next.cuando).toBe(content.cuando)
    expect(content.zonas).toEqual(['Centro'])
  })

  it('removes with undefined: a field, or an item of a list', () => {
    const content = freeze({ cuando: { desde: '2026-11-26' }, zonas: ['a', 'b', 'c'] })
    expect(writePath(content, 'zonas.1', undefined).zonas).toEqual(['a', 'c'])
    expect(writePath(content, 'cuando.desde', undefined)).toEqual({ cuando: {}, zonas: ['a', 'b', 'c'] })
    expect(writePath(content, 'nada', undefined)).toEqual(content)
  })

  it('makes missing parents, lists where the step is a number', () => {
    expect(writePath<object>({}, 'cuando.desde', 'x')).toEqual({ cuando: { desde: 'x' } })
    expect(writePath<object>({}, 'firmas.0.cargo', 'x')).toEqual({ firmas: [{ cargo: 'x' }] })
  })

  it('refuses prototypes, empty steps and holes', () => {
    for (const wrong of ['', 'a..b', '__proto__.x', 'a.constructor.b', 'zonas.5']) {
      expect(() => writePath({ zonas: ['a'] }, wrong, 1)).toThrow(RangeError)
    }
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  it('never changes what it was given, and reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.jsonValue(), path, fc.string(), (json, where, value) => {
        const original = freeze(JSON.parse(JSON.stringify({ a: json })) as unknown)
        const before = JSON.stringify(original)
        let next: unknown
        try {
          next = writePath(original, where, value)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
          return
        }
        expect(JSON.stringify(original)).toBe(before)
        expect(readPath(next, where)).toBe(value)
      }),
    )
  })
})

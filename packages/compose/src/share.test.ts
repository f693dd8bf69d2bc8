import fc from 'fast-check'
import type { Block } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { brand, draft, template, valueOf } from '../test/fixtures.ts'
import { composeScene } from './index.ts'
import { shared } from './share.ts'

describe('what did not change', () => {
  it('is the same object, and what did change is not', () => {
    const before = { a: { b: [1, 2] }, c: [{ d: 1 }, { d: 2 }] }
    const now = shared(before, { a: { b: [1, 2] }, c: [{ d: 1 }, { d: 3 }] })
    expect(now).toEqual({ a: { b: [1, 2] }, c: [{ d: 1 }, { d: 3 }] })
    expect(now.a).toBe(before.a)
    expect(now.c[0]).toBe(before.c[0])
    expect(now.c).not.toBe(before.c)
    expect(shared(before, structuredClone(before))).toBe(before)
  })

  it('says exactly the same, and touches neither side', () => {
    const value = fc.jsonValue({ maxDepth: 4 })
    fc.assert(
      fc.property(value, value, (before, now) => {
        const [one, two] = [JSON.stringify(before), JSON.stringify(now)]
        expect(JSON.stringify(shared(before, now))).toBe(two)
        expect([JSON.stringify(before), JSON.stringify(now)]).toEqual([one, two])
        expect(shared(now, structuredClone(now))).toBe(now)
      }),
    )
  })

  it('holds for a scene: only the block that was typed into is new', () => {
    const text = (id: string, bind: string): Block => ({
      is: 'text',
      id,
      name: id,
      role: 'body',
      color: 'on-surface',
      fit: { min: 1, max: 2 },
      bind,
      nested: true,
    })
    const pieces = template([text('a', 'titular'), text('b', 'causa')])
    const of = (titular: string) =>
      valueOf(composeScene(draft({ titular, causa: '1. Uno\n2. Dos' }), pieces, brand, 'pieza'))
    const [first, second, third] = [of('Hola'), of('Adiós'), of('Adiós')]
    expect(second.blocks[0]).not.toBe(first.blocks[0])
    expect(second.blocks[1]).toBe(first.blocks[1])
    expect(third).toBe(second)
  })
})

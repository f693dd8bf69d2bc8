import { describe, expect, it } from 'vitest'
import { refsBehind, refsMoved } from './index.ts'
import type { Draft } from './index.ts'

const draft = {
  brand: { kind: 'brand', id: 'tanquian', version: 1 },
  template: { kind: 'template', id: 'aviso-campo', version: 2 },
} as Draft
const heads = (brand: number, template: number) => ({
  brands: [{ id: 'tanquian', version: brand }],
  templates: [{ id: 'aviso-campo', version: template }],
})

describe('a draft and the versions of a catalogue', () => {
  it('is behind what is later, not what is the same, earlier, or unknown', () => {
    expect(refsBehind(draft, heads(3, 2))).toEqual([{ kind: 'brand', id: 'tanquian', version: 1, current: 3 }])
    expect(refsBehind(draft, heads(2, 3)).map(({ kind }) => kind)).toEqual(['brand', 'template'])
    expect(refsBehind(draft, heads(1, 1))).toEqual([])
    expect(refsBehind(draft, { brands: [], templates: [] })).toEqual([])
  })

  it('moves only when asked, and only what is asked', () => {
    const behind = refsBehind(draft, heads(2, 3))
    expect(refsMoved(draft, [])).toBe(draft)
    const [brand] = behind
    expect(refsMoved(draft, brand ? [brand] : [])).toEqual({ ...draft, brand: { ...draft.brand, version: 2 } })
    expect(refsMoved(draft, behind).template.version).toBe(3)
    expect(refsBehind(refsMoved(draft, behind), heads(2, 3))).toEqual([])
  })
})

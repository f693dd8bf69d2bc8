// A shelf with an earlier version: what a draft that nobody moved is dressed with.
import { describe, expect, it, vi } from 'vitest'
import { loadBrand, loadTemplate } from '../src/catalog.ts'
import type * as catalog from '../src/generated/catalog.ts'

vi.mock('../src/generated/catalog.ts', async (original) => {
  const { BRANDS, TEMPLATES, EXAMPLES } = await original<typeof catalog>()
  const was = (load: (() => Promise<{ readonly default: unknown }>) | undefined, more: object) => async () => ({
    default: { ...((await load?.())?.default as object), ...more },
  })
  return {
    EXAMPLES,
    BRANDS: { ...BRANDS, 'tanquian@7': was(BRANDS['tanquian'], { version: 7, name: 'Como era' }) },
    TEMPLATES: { ...TEMPLATES, 'aviso-campo@7': was(TEMPLATES['aviso-campo'], { version: 7, title: 'Como era' }) },
  }
})

describe('an earlier version', () => {
  it('is what a draft that names it gets', async () => {
    expect(await loadBrand('tanquian', 7)).toMatchObject({ ok: true, value: { version: 7, name: 'Como era' } })
    expect(await loadTemplate('aviso-campo', 7)).toMatchObject({ ok: true, value: { version: 7, title: 'Como era' } })
  })

  it("gives way to today's when it was not kept, or when none is named", async () => {
    const today = await loadBrand('tanquian')
    expect(today).toMatchObject({ ok: true, value: { name: 'Tanquián de Escobedo' } })
    expect(await loadBrand('tanquian', 99)).toEqual(today)
    expect(await loadTemplate('aviso-campo', 99)).toEqual(await loadTemplate('aviso-campo'))
  })

  it('does not make an unknown id known', async () => {
    expect((await loadBrand('nada', 7)).ok).toBe(false)
    expect((await loadTemplate('constructor', 7)).ok).toBe(false)
  })
})

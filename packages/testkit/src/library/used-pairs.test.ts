// `checkBrand` asks contrast of a list of pairs; here the list is held against what templates really paint.
import { loadBrand } from '@tanquian/brand-template'
import { PAIRS, TONES, checkTemplate } from '@tanquian/brand-template/check'
import type { Brand, ColorRole } from '@tanquian/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { picturesOf } from './pictures.ts'
import { readTemplateFolder, templateIds } from './read-library.ts'
import { traced, usedPairs, type UsedPair } from './used-pairs.ts'

const ALL = process.env['LIBRARY'] === 'all'

let brand: Brand
beforeAll(async () => {
  const loaded = await loadBrand('tanquian')
  if (!loaded.ok) throw new Error(loaded.failure.code)
  brand = loaded.value
})

/** A tone is its ground as far as reading goes; `checkTones` keeps both alike. */
const groundOf = (role: ColorRole): ColorRole => TONES.find(([tone]) => tone === role)?.[1] ?? role

const isAsked = ({ role, ground, large }: UsedPair): boolean =>
  PAIRS.some(
    (pair) => pair.role === role && [ground, groundOf(ground)].includes(pair.ground) && (large || pair.want === 4.5),
  )

describe('the pairs that a brand is asked for', () => {
  for (const id of templateIds())
    it(`are all that ${id} paints`, { timeout: 120_000 }, async () => {
      const folder = readTemplateFolder(id)
      const { template } = checkTemplate(folder.raw)
      if (!template) return expect.unreachable(`${id} cannot be read`)
      const pictures = await picturesOf(folder)
      const examples = folder.examples.filter((example) => ALL || example.id === 'largo')
      const used = examples.flatMap((one) => ('draft' in one ? usedPairs(one.draft, template, brand, pictures) : []))
      expect(used.length).toBeGreaterThan(0)
      const unasked = used.filter((pair) => !isAsked(pair))
      expect(
        unasked.map(({ role, ground, at, large }) => `${role} / ${ground}${large ? ' (large)' : ''}: ${at}`),
      ).toEqual([])
    })

  it('are told by colours of which each role has its own', () => {
    const { palette, colors } = traced(brand)
    const hexes = Object.values(colors).map((name) => palette[name])
    expect(new Set(hexes).size).toBe(hexes.length)
    for (const hex of hexes) expect(hex).toMatch(/^#[0-9a-f]{6}$/)
  })
})

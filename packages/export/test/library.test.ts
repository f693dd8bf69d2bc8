// Every template × example × format × brand. Laid out: nothing cut, small, off the page, past the safe zone, nor text over
// text. Painted: contrast on the pixels behind each text, codes read back. Painting takes a while, so that an everyday run
// paints a sample that the digests of the layouts choose (what changes is looked at again); LIBRARY=all paints everything.
import { brandHeads, loadBrand, loadOffice } from '@tanquian/brand-template'
import { namesOfOfficial, vedaBrand } from '@tanquian/model'
import type { Brand } from '@tanquian/model'
import { judgeTemplate, templateIds, type LibraryPiece } from '@tanquian/testkit/library'
import { beforeAll, describe, expect, it } from 'vitest'

const ALL = process.env['LIBRARY'] === 'all'
/** One of so many pieces is painted in an everyday run. */
const SAMPLE = 24

const paints = ({ digest }: LibraryPiece): boolean => ALL || Number.parseInt(digest.slice(0, 8), 16) % SAMPLE === 0

const brands: Brand[] = []
let officials: readonly string[]
beforeAll(async () => {
  const office = await loadOffice()
  if (!office.ok) throw new Error(office.failure.code)
  officials = office.value.officials.flatMap(namesOfOfficial)
  for (const { id } of brandHeads) {
    const brand = await loadBrand(id)
    if (!brand.ok) throw new Error(`${id}: ${brand.failure.code}`)
    brands.push(brand.value)
  }
  // And the municipality's as it signs in the electoral blackout.
  brands.push(...brands.slice(0, 1).map(vedaBrand))
})

const codes: (number | 'sin zbarimg')[] = []

describe('the library', () => {
  for (const id of templateIds())
    it(
      `${id}: every example, in every format, under every brand`,
      async () => {
        const judged = await judgeTemplate(id, { brands, officials, paints })
        codes.push(judged.codes)
        expect(judged.problems).toEqual([])
        expect(judged.pieces).toBeGreaterThanOrEqual(3 * brands.length)
        if (ALL) expect(judged.painted).toBe(judged.pieces)
      },
      ALL ? 900_000 : 120_000,
    )

  it('has templates, and says so when codes could not be read back', () => {
    expect(templateIds().length).toBeGreaterThan(2)
    if (codes.includes('sin zbarimg'))
      console.warn('zbarimg is not installed (Debian: zbar-tools): no code was read back')
  })
})

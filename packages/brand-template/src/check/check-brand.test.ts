import { readFileSync } from 'node:fs'
import { blocksOf } from '@tanquian/model'
import type { Brand, FontTable } from '@tanquian/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { brandHeads, fontUrls, loadBrand, loadTemplate, templateHeads } from '../index.ts'
import { checkBrand } from './check-brand.ts'
import { BRAND_CODES, type BrandCode } from './finding.ts'
import { ART, ICONS, LOGOS, LOGO_GROUNDS, PATTERNS } from './needs.ts'
import { PAIRS, TONES } from './pairs.ts'
import { roleAndSwaps } from './template-uses.ts'
import { BRAND_WORDS, sayBrandFinding } from './words.ts'

const brandOf = async (id: string): Promise<Brand> => {
  const loaded = await loadBrand(id)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure))
  return loaded.value
}
const tablesOf = ({ fonts }: Brand): readonly FontTable[] =>
  fonts.map(({ id }) => JSON.parse(readFileSync(fontUrls(id).table, 'utf8')) as FontTable)

describe('every brand of the catalogue', () => {
  for (const { id } of brandHeads)
    it(`${id} has nothing wrong, not even a likeness`, async () => {
      const brand = await brandOf(id)
      expect(checkBrand(brand, tablesOf(brand)).map(sayBrandFinding)).toEqual([])
    })
})

type Loose<T> = { -readonly [K in keyof T]: T[K] extends object ? Loose<T[K]> : T[K] }

let tanquian: Brand
let tables: readonly FontTable[]
beforeAll(async () => {
  tanquian = await brandOf('tanquian')
  tables = tablesOf(tanquian)
})

/** What is found in the first brand after spoiling a copy of it. */
const after = (spoil: (brand: Loose<Brand>, fonts: Loose<FontTable>[]) => void) => {
  const brand = structuredClone(tanquian) as Loose<Brand>
  const fonts = structuredClone(tables) as Loose<FontTable>[]
  spoil(brand, fonts)
  return checkBrand(brand as Brand, fonts as FontTable[])
}
const without = <T extends object>(record: T, key: keyof T): void => {
  delete record[key]
}
const codesOf = (findings: readonly { readonly code: BrandCode }[]): readonly BrandCode[] => [
  ...new Set(findings.map(({ code }) => code)),
]

/** One mistake per code that a brand can have; each is found once, under its own code and no other. */
const MISTAKES: Readonly<Partial<Record<BrandCode, (brand: Loose<Brand>, fonts: Loose<FontTable>[]) => void>>> = {
  'brand/missing-role': ({ colors }) => without(colors, 'on-deep-accent'),
  'brand/missing-text-role': ({ text }) => without(text, 'legend'),
  'brand/unknown-font': ({ text }) => (text.lead.strong = 'Comic-Sans'),
  'brand/contrast': ({ colors }) => (colors['on-caution'] = 'manta'),
  'brand/tone': ({ palette, colors }) => (palette[colors['accent-tone']] = '#054444'),
  'brand/missing-legend': ({ legends }) => without(legends, 'lgds28'),
  'brand/missing-art': ({ icons }) => without(icons, 'agua'),
  'brand/missing-slot': ({ patterns }) => without(patterns['orilla']?.slots ?? {}, 'acento'),
  'brand/missing-logo': (brand) => (brand.logos = brand.logos.filter(({ on }) => !on.includes('deep'))),
  'brand/logo-contrast': ({ logos }) => {
    for (const logo of logos) if (logo.id === 'firma-veda' && logo.colors) logo.colors = { 'tinta-1': 'line' }
  },
  'brand/logo-size': ({ logos }) => logos.forEach((logo) => (logo.minWidth = { px: 20, mm: 6 })),
  'brand/logo-clear': ({ logos }) => logos.forEach((logo) => (logo.clear = 0.1)),
  'brand/missing-letters': (_brand, [table]) => {
    if (table) table.cmap = table.cmap.map((code, at) => (at % 2 === 0 && code === 0xa78c ? 0xe000 : code))
  },
  'brand/uneven-figures': (_brand, fonts) => fonts.forEach((table) => (table.tnum = [])),
  'brand/missing-table': (_brand, fonts) => fonts.pop(),
  'brand/party-color': ({ palette, colors }) => {
    palette['rio'] = '#8a2035'
    palette[colors['accent-tone']] = '#92293e'
  },
  'brand/veda-missing': (brand) => delete brand.veda,
  'brand/veda-mark': (brand) => {
    if (brand.veda) brand.veda = { ...brand.veda, logos: { ...brand.veda.logos, 'firma-horizontal': 'marca' } }
  },
  'brand/veda-unsigned': ({ veda }) => {
    if (veda) without(veda.logos, 'firma-vertical')
  },
  'brand/veda-words': ({ logos }) => {
    for (const logo of logos) if (logo.id === 'firma-veda') logo.alt = 'H. Ayuntamiento 2024–2027'
  },
  'brand/veda-color': (brand) => {
    if (brand.veda) brand.veda = { ...brand.veda, colors: {} }
  },
}

describe('a brand with a mistake', () => {
  for (const [code, spoil] of Object.entries(MISTAKES))
    it(`is caught: ${code}`, () => {
      const found = after(spoil)
      expect(codesOf(found)).toEqual([code])
      for (const finding of found) expect(sayBrandFinding(finding)).not.toMatch(/[{}]|undefined/)
    })

  it('says which pair, how much it has and how much it needs', () => {
    const [finding] = after(({ palette }) => (palette['manta'] = '#b0a58a')).filter(
      ({ at }) => at === 'on-accent / accent',
    )
    expect(finding && sayBrandFinding(finding)).toBe(
      '«on-accent» sobre «accent» no se lee bien (color): contraste 2.62 y hace falta 4.5. Aclara uno u oscurece el otro.',
    )
  })

  it('is only warned about a likeness to a party, and not for meanings that all share', () => {
    expect(after(({ palette }) => (palette['rio'] = '#8a2035')).find(({ at }) => at === 'accent')?.severity).toBe(
      'warning',
    )
    expect(codesOf(after(({ palette }) => (palette['achiote'] = '#c01c1c')))).not.toContain('brand/party-color')
  })

  it('is looked at without fonts when there are none', () => {
    expect(checkBrand(tanquian)).toEqual([])
  })
})

describe('the words', () => {
  it('are there for every code, and for nothing else', () => {
    expect(Object.keys(BRAND_WORDS).sort()).toEqual([...BRAND_CODES].sort())
    expect(Object.keys(MISTAKES).sort()).toEqual(BRAND_CODES.filter((code) => code.startsWith('brand/')).sort())
  })
})

describe('what is asked of a brand', () => {
  it('is all that the templates use: drawings, slots, icons, lockups and grounds', async () => {
    for (const { id } of templateHeads) {
      const template = await loadTemplate(id)
      if (!template.ok) throw new Error(id)
      for (const format of template.value.formats)
        for (const block of blocksOf(format)) {
          const at = `${id} ${format.id} ${block.id}`
          if (block.is === 'art')
            expect(ART[block.art], at).toEqual(expect.arrayContaining(Object.keys(block.colors ?? {})))
          if (block.is === 'pattern')
            expect(PATTERNS[block.pattern], at).toEqual(expect.arrayContaining(Object.keys(block.colors ?? {})))
          if (block.is === 'icon' && block.icon) expect(ICONS, at).toContain(block.icon)
          if (block.is === 'logo') {
            expect(LOGOS, at).toContain(block.logo)
            for (const ground of roleAndSwaps(template.value, block.on)) expect(LOGO_GROUNDS, at).toContain(ground)
          }
        }
    }
  })

  it('is every icon of the municipality', () => {
    expect(Object.keys(tanquian.icons).sort()).toEqual([...ICONS].sort())
  })

  it('names each pair once', () => {
    const names = [...PAIRS.map(({ role, ground }) => `${role}/${ground}`), ...TONES.map((pair) => pair.join('/'))]
    expect(new Set(names).size).toBe(names.length)
  })
})

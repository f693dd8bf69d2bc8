import { describe, expect, it } from 'vitest'
import { LAW } from '../test/law.ts'
import { brandFor, parseBrand, vedaBrand, withRules } from './index.ts'
import type { Art, Brand, Logo, VedaKit } from './index.ts'

const art = (id: string, ...slots: readonly string[]): Art => ({
  id,
  w: 10,
  h: 10,
  slots: Object.fromEntries(slots.map((slot) => [slot, 'accent-2'])),
  layers: slots.map((slot) => ({ path: `M0 0L${id.length} 1Z`, fill: slot })),
})
const logo = (id: string, alt: string, more: Partial<Logo> = {}): Logo => ({
  id,
  on: ['surface'],
  art: id,
  alt,
  minWidth: { px: 40, mm: 6 },
  clear: 0.5,
  ...more,
})

const KIT: VedaKit = {
  logos: { 'firma-horizontal': 'firma-veda', 'firma-veda': 'firma-veda' },
  without: ['estrella'],
  art: {},
  patterns: { banda: { art: 'banda-tinta', slots: { tinta: 'serie-2' } } },
  colors: { 'accent-2': 'accent' },
}

const BRAND = {
  id: 'prueba',
  palette: {},
  institution: { municipality: 'T', place: 'T', administration: '2024–2027', office: 'CS' },
  colors: { accent: 'rio', 'accent-2': 'puntada', alert: 'achiote' },
  logos: [
    logo('firma-horizontal', 'Gobierno 2024–2027'),
    logo('firma-veda', 'H. Ayuntamiento'),
    logo('firma-veda', 'H. Ayuntamiento', { on: ['night'], colors: { texto: 'on-night' } }),
    logo('marca', 'Marca'),
  ],
  art: Object.fromEntries(
    [art('firma-horizontal', 'a', 'b'), art('firma-veda', 'texto'), art('marca', 'a'), art('estrella', 'p1', 'p2')].map(
      (one) => [one.id, one],
    ),
  ),
  patterns: {
    banda: { ...art('banda', 'serie-1', 'serie-2'), repeat: 'x' },
    'banda-tinta': { ...art('banda-tinta', 'tinta'), repeat: 'x' },
  },
  veda: KIT,
} as unknown as Brand

describe('the dress for the blackout', () => {
  const veda = vedaBrand(BRAND)

  it('signs with the institution’s name under every lockup’s own id, on each of its grounds', () => {
    const firma = veda.logos.filter(({ id }) => id === 'firma-horizontal')
    expect(firma.map(({ art: drawn, alt, on }) => [drawn, alt, on])).toEqual([
      ['firma-veda', 'H. Ayuntamiento', ['surface']],
      ['firma-veda', 'H. Ayuntamiento', ['night']],
    ])
  })

  it('draws no mark, and leaves its place and its parts', () => {
    const [marca] = veda.logos.filter(({ id }) => id === 'marca')
    expect(marca?.alt).toBe('')
    expect(veda.art[marca?.art ?? '']).toMatchObject({ w: 10, h: 10, layers: [] })
    expect(veda.art['estrella']).toEqual({ ...BRAND.art['estrella'], layers: [] })
  })

  it('puts a pattern in another’s place with the parts that templates colour', () => {
    expect(veda.patterns['banda']).toMatchObject({
      id: 'banda',
      repeat: 'x',
      slots: { 'serie-1': 'accent-2', 'serie-2': 'accent-2' },
      layers: [{ path: 'M0 0L11 1Z', fill: 'serie-2' }],
    })
  })

  it('takes colours away and leaves those that mean something', () => {
    expect(veda.colors).toMatchObject({ accent: 'rio', 'accent-2': 'rio', alert: 'achiote' })
    expect(veda.institution).toMatchObject({ administration: '', municipality: 'T' })
  })

  it('is the same object for the same brand, and worn once', () => {
    expect(vedaBrand(BRAND)).toBe(veda)
    expect(vedaBrand(veda)).toBe(veda)
    expect(BRAND.logos[0]?.art).toBe('firma-horizontal')
  })

  it('of a brand that brings none signs with nothing', () => {
    const { veda: _kit, ...bare } = BRAND
    expect(vedaBrand(bare).logos.every(({ alt, art: id }) => alt === '' && id.endsWith('-veda'))).toBe(true)
  })
})

describe('the brand that a piece wears', () => {
  const law = { ...LAW, rules: [...LAW.rules, { ...LAW.rules[0], id: 'L07' } as (typeof LAW.rules)[number]] }
  const on = (fechaPublicacion?: string) => (fechaPublicacion === undefined ? {} : { fechaPublicacion })

  it('is that of the blackout by its day of publication, both edges counted', () => {
    const days = ['2027-03-04', '2027-03-05', '2027-06-06', '2027-06-07', undefined]
    expect(days.map((day) => brandFor(BRAND, on(day), { law }).mode)).toEqual([
      undefined,
      'veda',
      'veda',
      undefined,
      undefined,
    ])
  })

  it('is its own with either rule off, or without a book', () => {
    expect(brandFor(BRAND, on('2027-05-01'), { law: withRules(law, { L07: false }) })).toBe(BRAND)
    expect(brandFor(BRAND, on('2027-05-01'), { law: withRules(law, { L06: false }) })).toBe(BRAND)
    expect(brandFor(BRAND, on('2027-05-01'))).toBe(BRAND)
  })

  it('is what somebody asks for: the piece itself, or whoever makes it', () => {
    expect(brandFor(BRAND, { veda: true }).mode).toBe('veda')
    expect(brandFor(BRAND, {}, { veda: true }).mode).toBe('veda')
    expect(brandFor(BRAND, { veda: true }, { veda: false })).toBe(BRAND)
    expect(brandFor(BRAND, on('2027-05-01'), { law, veda: false })).toBe(BRAND)
  })
})

it('a dress that names what the brand does not have is refused by its place', async () => {
  const { readFileSync } = await import('node:fs')
  const folder = new URL('../../brand-template/brands/tanquian/', import.meta.url)
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>
  const brand = { ...read('brand.json'), ...read('art.json') }
  const kit = { logos: {}, without: [], art: {}, patterns: {}, colors: {} }
  const bad: readonly (readonly [object, string])[] = [
    [{ logos: { 'firma-horizontal': 'firma-nada' } }, 'veda.logos.firma-horizontal'],
    [{ logos: { nada: 'firma-veda' } }, 'veda.logos'],
    [{ without: ['nada'] }, 'veda.without.0'],
    [{ patterns: { orilla: { art: 'nada', slots: {} } } }, 'veda.patterns.orilla.art'],
    [{ patterns: { orilla: { art: 'pespunte', slots: { tinta: 'nada' } } } }, 'veda.patterns.orilla.slots.tinta'],
    [{ art: { nada: { art: 'palma', slots: {} } } }, 'veda.art'],
    [{ colors: { 'accent-2': 'magenta' } }, 'veda.colors.accent-2'],
  ]
  for (const [change, at] of bad)
    expect(parseBrand({ ...brand, veda: { ...kit, ...change } })).toMatchObject({ ok: false, failure: { at } })
  expect(parseBrand({ ...brand, veda: kit }).ok).toBe(true)
})

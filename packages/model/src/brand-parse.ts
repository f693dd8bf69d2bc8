import type { Brand } from './brand.ts'
import { check } from './parse/check.ts'
import { openAs } from './parse/open.ts'
import { ok } from './result.ts'
import type { Failure, Result } from './result.ts'
import { brandSchema } from './schema/brand.ts'

const hole = (at: string, received: string, allowed: readonly string[]): Failure => ({
  code: 'parse/invalid',
  at,
  params: { problem: 'unknown-name', received, allowed: allowed.join(', ').slice(0, 400) },
})

/** First name that points to nothing: roles to the palette, styles to fonts, logos to art. */
const danglingName = (brand: Brand): Failure | undefined => {
  const palette = Object.keys(brand.palette)
  for (const map of ['colors', 'mono'] as const) {
    for (const [role, name] of Object.entries(brand[map]))
      if (!palette.includes(name)) return hole(`${map}.${role}`, name, palette)
  }
  const fonts = brand.fonts.map(({ id }) => id)
  for (const [role, style] of Object.entries(brand.text)) {
    for (const key of ['font', 'strong', 'emphasis'] as const) {
      const name = style[key]
      if (name !== undefined && !fonts.includes(name)) return hole(`text.${role}.${key}`, name, fonts)
    }
  }
  const art = Object.keys(brand.art)
  const lost = brand.logos.findIndex((logo) => !art.includes(logo.art))
  return lost >= 0 ? hole(`logos.${lost}.art`, brand.logos[lost]?.art ?? '', art) : undefined
}

/** The same in the dress for the blackout: lockups, drawings and patterns that it puts in place of others, and their parts. */
const danglingVeda = ({ veda, logos, art, patterns }: Brand): Failure | undefined => {
  if (!veda) return undefined
  const lockups = [...new Set(logos.map(({ id }) => id))]
  for (const [from, to] of Object.entries(veda.logos))
    for (const [name, at] of [
      [from, 'veda.logos'],
      [to, `veda.logos.${from}`],
    ] as const)
      if (!lockups.includes(name)) return hole(at, name, lockups)
  const shelves = [
    ['art', art],
    ['patterns', patterns],
  ] as const
  for (const [key, shelf] of shelves)
    for (const [from, { art: to, slots }] of Object.entries(veda[key])) {
      const names = Object.keys(shelf)
      if (!names.includes(from)) return hole(`veda.${key}`, from, names)
      if (!names.includes(to)) return hole(`veda.${key}.${from}.art`, to, names)
      const lost = Object.entries(slots).find(([own, as]) => !shelf[to]?.slots[own] || !shelf[from]?.slots[as])
      if (lost) return hole(`veda.${key}.${from}.slots.${lost[0]}`, lost[1], Object.keys(shelf[from]?.slots ?? {}))
    }
  const gone = veda.without.findIndex((name) => !Object.hasOwn(art, name))
  return gone < 0 ? undefined : hole(`veda.without.${gone}`, veda.without[gone] ?? '', Object.keys(art))
}

/** Anything → brand, with every role present and no name pointing to nothing. Never throws. */
export const parseBrand = (input: unknown): Result<Brand> => {
  const opened = openAs('brand', input)
  if (!opened.ok) return opened
  const checked = check(brandSchema, opened.value)
  if (!checked.ok) return checked
  const { $schema: _editor, ...brand } = checked.value
  const failure = danglingName(brand) ?? danglingVeda(brand)
  return failure ? { ok: false, failure } : ok(brand)
}

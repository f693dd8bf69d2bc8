import type { Art, Brand, ColorRole, Logo } from '@tanquian/model'
import { INKS, roleColor, type Ink } from './brand-colors.ts'
import { contrast } from './color.ts'
import { wrong, type BrandFinding } from './finding.ts'
import { ART, ICONS, LEGENDS, LOGOS, LOGO_GROUNDS, LOGO_LIMITS, PATTERNS } from './needs.ts'

const own = <T>(shelf: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(shelf, name) ? shelf[name] : undefined

/** What a drawing lacks: itself, or slots that templates colour. */
export const lackingSlots = (
  shelf: Readonly<Record<string, Art>>,
  name: string,
  slots: readonly string[],
): readonly BrandFinding[] => {
  const art = own(shelf, name)
  if (!art) return [wrong('brand/missing-art', name, { art: name })]
  return slots
    .filter((slot) => !Object.hasOwn(art.slots, slot))
    .map((slot) => wrong('brand/missing-slot', name, { art: name, slot, has: Object.keys(art.slots).join(', ') }))
}

/** Drawings, patterns, icons and legends that templates may ask for. */
export const checkArt = (brand: Brand): readonly BrandFinding[] => [
  ...Object.entries(ART).flatMap(([name, slots]) => lackingSlots(brand.art, name, slots)),
  ...Object.entries(PATTERNS).flatMap(([name, slots]) => lackingSlots(brand.patterns, name, slots)),
  ...ICONS.flatMap((name) => lackingSlots(brand.icons, name, ['tinta'])),
  ...LEGENDS.filter((name) => !own(brand.legends, name)?.text.trim()).map((name) =>
    wrong('brand/missing-legend', name, { legend: name }),
  ),
]

/** The variant of a lockup for a ground: one of that ink, or one for both. */
export const logoFor = (brand: Brand, id: string, ground: ColorRole, ink: Ink): Logo | undefined => {
  const fits = brand.logos.filter((logo) => logo.id === id && logo.on.includes(ground))
  return fits.find((logo) => logo.ink === ink) ?? fits.find((logo) => logo.ink === undefined)
}

/** Best contrast of any of the variant's colours with its ground: its words are in that one. */
const bestContrast = (brand: Brand, logo: Logo, ground: ColorRole, ink: Ink): number => {
  const under = roleColor(brand, ground, ink)
  const slots = { ...own(brand.art, logo.art)?.slots, ...logo.colors }
  const ratios = Object.values(slots).map((role) => {
    const color = roleColor(brand, role, ink)
    return color && under ? contrast(color, under) : 1
  })
  return Math.max(1, ...ratios)
}

const onGround = (brand: Brand, id: string, ground: ColorRole, ink: Ink): readonly BrandFinding[] => {
  const at = `${id} / ${ground}`
  const logo = logoFor(brand, id, ground, ink)
  if (!logo) return [wrong('brand/missing-logo', at, { logo: id, ground, ink })]
  const ratio = bestContrast(brand, logo, ground, ink)
  return ratio < 4.5
    ? [wrong('brand/logo-contrast', at, { logo: id, ground, ink, ratio: Math.round(ratio * 100) / 100 })]
    : []
}

/** Every lockup on every ground and in both inks, readable, with its least size and its air. */
export const checkLogos = (brand: Brand): readonly BrandFinding[] => [
  ...LOGOS.flatMap((id) => LOGO_GROUNDS.flatMap((ground) => INKS.flatMap((ink) => onGround(brand, id, ground, ink)))),
  ...brand.logos.flatMap(({ id, minWidth: { px, mm }, clear }) => [
    ...(px >= LOGO_LIMITS.px && mm >= LOGO_LIMITS.mm ? [] : [wrong('brand/logo-size', id, { logo: id, px, mm })]),
    ...(clear >= LOGO_LIMITS.clear
      ? []
      : [wrong('brand/logo-clear', id, { logo: id, clear, want: LOGO_LIMITS.clear })]),
  ]),
]

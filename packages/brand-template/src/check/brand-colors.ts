import { COLOR_ROLES } from '@tanquian/model'
import type { Brand, ColorRole, Hex } from '@tanquian/model'
import { contrast, hueDistance, perceived } from './color.ts'
import { wrong, type BrandFinding } from './finding.ts'
import { MOST_TONE, PAIRS, TONES } from './pairs.ts'
import { LEADING_ROLES, PARTY_COLORS, PARTY_LIMITS } from './parties.ts'

/** The two maps of a brand: colours on screens and paper, one ink for the copier. */
export const INKS = ['color', 'mono'] as const
export type Ink = (typeof INKS)[number]

/** Colour of a role; undefined when the brand has none. */
export const roleColor = (brand: Brand, role: ColorRole, ink: Ink = 'color'): Hex | undefined =>
  brand.palette[(ink === 'mono' ? brand.mono : brand.colors)[role]]

const round = (value: number): number => Math.round(value * 100) / 100

/** Every role has a colour of the palette, in colour and in one ink. */
export const checkRoles = (brand: Brand): readonly BrandFinding[] =>
  INKS.flatMap((ink) =>
    COLOR_ROLES.filter((role) => roleColor(brand, role, ink) === undefined).map((role) =>
      wrong('brand/missing-role', role, { role, ink }),
    ),
  )

/** Every pair that templates put together can be read; pairs without a colour are of {@link checkRoles}. */
export const checkContrast = (brand: Brand): readonly BrandFinding[] =>
  INKS.flatMap((ink) =>
    PAIRS.flatMap(({ role, ground, want }) => {
      const [one, other] = [roleColor(brand, role, ink), roleColor(brand, ground, ink)]
      // In one ink both sides of a pair may be the same on purpose: those grounds turn into lines and their text into ink.
      if (!one || !other || (ink === 'mono' && one === other)) return []
      const ratio = contrast(one, other)
      return ratio < want
        ? [wrong('brand/contrast', `${role} / ${ground}`, { role, ground, ratio: round(ratio), want, ink })]
        : []
    }),
  )

/** Tones that may lie under text hardly show. */
export const checkTones = (brand: Brand): readonly BrandFinding[] =>
  TONES.flatMap(([tone, ground]) => {
    const [one, other] = [roleColor(brand, tone), roleColor(brand, ground)]
    const ratio = one && other ? contrast(one, other) : 1
    return ratio > MOST_TONE
      ? [wrong('brand/tone', `${tone} / ${ground}`, { tone, ground, ratio: round(ratio), most: MOST_TONE })]
      : []
  })

/** Leading colours that could be taken for a party's: warnings, a person judges. */
export const checkParties = (brand: Brand): readonly BrandFinding[] =>
  LEADING_ROLES.flatMap((role) => {
    const hex = roleColor(brand, role)
    if (!hex) return []
    const own = perceived(hex)
    return PARTY_COLORS.flatMap(({ party, color, hex: theirs }) => {
      const other = perceived(theirs)
      const hue = hueDistance(own.hue, other.hue)
      const near =
        hue < PARTY_LIMITS.hue &&
        Math.abs(own.lightness - other.lightness) < PARTY_LIMITS.lightness &&
        Math.min(own.chroma, other.chroma) >= PARTY_LIMITS.chroma
      return near
        ? [
            {
              ...wrong('brand/party-color', role, { role, party, color, degrees: Math.round(hue) }),
              severity: 'warning',
            },
          ]
        : []
    })
  })

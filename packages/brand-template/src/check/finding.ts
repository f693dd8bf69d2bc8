import type { Severity } from '@tanquian/model'

/** Everything that can be wrong with a brand or with a piece under it. Words: `sayBrandFinding`. */
export const BRAND_CODES = [
  'brand/missing-role',
  'brand/missing-text-role',
  'brand/unknown-font',
  'brand/contrast',
  'brand/tone',
  'brand/missing-legend',
  'brand/missing-art',
  'brand/missing-slot',
  'brand/missing-logo',
  'brand/logo-contrast',
  'brand/logo-size',
  'brand/logo-clear',
  'brand/missing-letters',
  'brand/uneven-figures',
  'brand/missing-table',
  'brand/party-color',
  'piece/overflow',
  'piece/text-too-small',
  'piece/outside-safe-zone',
  'piece/logo-too-small',
  'piece/logo-crowded',
] as const
/** One of {@link BRAND_CODES}. */
export type BrandCode = (typeof BRAND_CODES)[number]

/** One thing that is wrong. An error keeps a brand from being used; a warning is for a person to judge. */
export interface BrandFinding {
  readonly code: BrandCode
  readonly severity: Severity
  /** What it is about: a role, a pair of roles, a font, a logo, a block. */
  readonly at: string
  readonly params: Readonly<Record<string, string | number>>
}

/** An error. */
export const wrong = (code: BrandCode, at: string, params: BrandFinding['params'] = {}): BrandFinding => ({
  code,
  severity: 'error',
  at,
  params,
})

import type { Severity } from '@tanquian/model'

/** Everything that can be wrong with a brand, with a template, or with a piece of the one under the other. Words: `sayBrandFinding`. */
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
  'brand/veda-missing',
  'brand/veda-mark',
  'brand/veda-unsigned',
  'brand/veda-words',
  'brand/veda-color',
  'template/unreadable',
  'template/hex-color',
  'template/unknown-role',
  'template/unknown-bind',
  'template/personal-name',
  'template/missing-example',
  'template/bad-example',
  'piece/not-made',
  'piece/overflow',
  'piece/text-too-small',
  'piece/off-page',
  'piece/outside-safe-zone',
  'piece/text-overlap',
  'piece/contrast',
  'piece/qr-too-small',
  'piece/qr-crowded',
  'piece/qr-unread',
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

import type { Brand, FontTable } from '@tanquian/model'
import { checkArt, checkLogos } from './brand-art.ts'
import { checkContrast, checkParties, checkRoles, checkTones } from './brand-colors.ts'
import { checkFonts, checkTextRoles } from './brand-type.ts'
import { checkVeda } from './brand-veda.ts'
import type { BrandFinding } from './finding.ts'

/**
 * Everything that keeps a brand from dressing every template: roles and their contrast (WCAG 2.2), tone on tone, text
 * roles, drawings and slots, lockups on every ground, legends, the dress for the electoral blackout, and nearness to party colours (a warning). With the compiled
 * tables of its fonts (all of them), also their letters and figures. Pure; nothing found, nothing wrong.
 */
export const checkBrand = (brand: Brand, tables?: readonly FontTable[]): readonly BrandFinding[] => [
  ...checkRoles(brand),
  ...checkContrast(brand),
  ...checkTones(brand),
  ...checkParties(brand),
  ...checkTextRoles(brand),
  ...checkArt(brand),
  ...checkLogos(brand),
  ...checkVeda(brand),
  ...(tables ? checkFonts(brand, tables) : []),
]

import { BRAND_HEADS, TEMPLATE_HEADS } from './generated/heads.ts'
import type { BrandHead, TemplateHead } from './heads.ts'

// A door of its own (`@tanquian/brand-template/heads`): a list of templates needs no parser.

/** Every brand of the package. */
export const brandHeads: readonly BrandHead[] = BRAND_HEADS
/** Every template of the package. */
export const templateHeads: readonly TemplateHead[] = TEMPLATE_HEADS
export type { BrandHead, FormatHead, TemplateHead } from './heads.ts'

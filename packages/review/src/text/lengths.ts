import { PT_PER } from '@tanquian/model'
import type { Pt } from '@tanquian/model'
import type { ReviewedFormat } from '../piece.ts'

/** A length as the format's staff reads it: '38 px' on screens, '4.2 mm' on paper. */
export const measureOf = (pt: Pt, { format }: ReviewedFormat): string => {
  if (format.output === 'screen') return `${Math.max(1, Math.round(pt / PT_PER.px))} px`
  return `${Math.max(0.1, Math.round((pt / PT_PER.mm) * 10) / 10)} mm`
}

/** A size of type as the format's staff says it: whole px on screens, points with a decimal on paper. */
export const typeSizeOf = (pt: Pt, { format }: ReviewedFormat): string =>
  format.output === 'screen' ? `${Math.round(pt / PT_PER.px)} px` : `${Math.round(pt * 10) / 10} pt`

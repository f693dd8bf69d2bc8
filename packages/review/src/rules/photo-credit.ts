import { legal, legalFinding } from '../law/legal.ts'
import { textAt } from '../piece.ts'
import type { Rule } from '../rule.ts'

/** A photograph of which nobody says who took it. */
export const photoCredit: Rule = {
  id: 'rev/photo-credit',
  severity: 'note',
  source: 'LFDA arts. 14-VII, 83 y 84',
  check: (piece) => {
    const rule = legal(piece, 'L18')
    const has = (field: string): boolean => textAt(piece.draft, `imagen.${field}`) !== ''
    if (!rule || !has('asset') || has('credito') || has('autor')) return []
    return [legalFinding(photoCredit, rule, piece, { at: { field: 'imagen.credito' } })]
  },
}

import { readPath } from '@tanquian/model'
import type { Finding, Fix } from '@tanquian/model'
import { legal, legalFinding } from '../law/legal.ts'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import type { Rule } from '../rule.ts'

/** What a description says of a picture in which children may be recognised. */
const MINORS =
  /(?<!\p{L})(?:niñ[oa]s?|niñez|menor(?:es)?|beb[eé]s?|adolescentes?|alumn[oa]s?|alumnado|estudiantes?|infantes?|infancias?)(?!\p{L})/iu
/** What it says of a picture with people. */
const ADULTS =
  /(?<!\p{L})(?:personas?|mujer(?:es)?|hombres?|señor[ae]?s?|señoras?|joven(?:es)?|jóvenes|familias?|enfermer[oa]s?|médic[oa]s?|trabajador(?:a|es|as)?|campesin[oa]s?|vecin[oa]s?|maestr[oa]s?|artesan[oa]s?|músicos?)(?!\p{L})/iu

const AT = { field: 'imagen.consentimiento' }

const answer = (code: Fix['code'], value: boolean): Fix => ({
  code,
  edits: [{ do: 'set-field', path: 'imagen.menores', value }],
  safe: false,
})

const ofMinors = (piece: Piece, menores: unknown, alt: string): readonly Finding[] => {
  const rule = legal(piece, 'L14')
  if (!rule || menores === false) return []
  if (menores === true) return [legalFinding(consent, rule, piece, { at: AT, params: { problem: 'minors' } })]
  const text = MINORS.exec(alt)?.[0]
  if (text === undefined) return []
  return [
    legalFinding(consent, rule, piece, {
      at: AT,
      case: 'indicio',
      params: { problem: 'maybe-minors', text },
      fixes: [answer('fix/shows-minors', true), answer('fix/shows-no-minors', false)],
    }),
  ]
}

const ofAdults = (piece: Piece, alt: string): readonly Finding[] => {
  const rule = legal(piece, 'L15')
  const text = ADULTS.exec(alt)?.[0]
  if (!rule || text === undefined) return []
  return [legalFinding(consent, rule, piece, { at: AT, case: 'indicio', params: { problem: 'adults', text } })]
}

const check = (piece: Piece): readonly Finding[] => {
  const { draft } = piece
  if (textAt(draft, 'imagen.asset') === '' || textAt(draft, 'imagen.consentimiento') !== '') return []
  const alt = textAt(draft, 'imagen.alt')
  const minors = ofMinors(piece, readPath(draft.content, 'imagen.menores'), alt)
  return minors.length > 0 ? minors : ofAdults(piece, alt)
}

/**
 * A child that can be recognised needs the written consent of whoever cares for it and its own opinion; an adult's portrait,
 * consent too. The reference is kept with the picture.
 */
export const consent: Rule = {
  id: 'rev/consent',
  severity: 'error',
  source: 'LGDNNA arts. 76 a 80; LGPDPPSO art. 14; LFDA art. 87',
  check,
}

import type { Finding } from '@tanquian/model'
import { legal, legalFinding } from '../law/legal.ts'
import type { Piece } from '../piece.ts'
import type { Rule } from '../rule.ts'

/** Keys that name one person: CURP (18), elector's key of the INE credential (18), RFC of a person (13). */
const KEYS: readonly (readonly [problem: string, pattern: RegExp])[] = [
  ['curp', /(?<![A-Z0-9])[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX][A-Z]{2}[B-DF-HJ-NP-TV-Z]{3}[A-Z0-9]\d(?![A-Z0-9])/i],
  ['elector', /(?<![A-Z0-9])[A-Z]{6}\d{8}[HM]\d{3}(?![A-Z0-9])/i],
  ['rfc', /(?<![A-Z0-9])[A-ZÑ&]{4}\d{6}[A-Z0-9]{3}(?![A-Z0-9])/i],
]
const HOME = /(?<!\p{L})(?:con domicilio en|vive en|domicilio:|calle [\p{L} .]+(?:#|núm\.?|número|no\.)\s*\d+)/iu
/** Words about one person's health, not about a service. */
const HEALTH =
  /(?<!\p{L})(?:padece|diagnosticad[oa]|con diagnóstico de|su (?:enfermedad|padecimiento|discapacidad|tratamiento|embarazo)|vive con (?:vih|cáncer|diabetes))(?!\p{L})/iu
/** A description of a picture in which a document can be read. */
const DOCUMENT =
  /(?<!\p{L})(?:muestra|sostiene|enseña|con) (?:su|la|una) (?:credencial|INE|CURP|cartilla|acta)(?!\p{L})/iu

const signIn = (text: string, isAlt: boolean): { readonly problem: string; readonly sure: boolean } | undefined => {
  const key = KEYS.find(([, pattern]) => pattern.test(text))
  if (key) return { problem: key[0], sure: true }
  if (HEALTH.test(text)) return { problem: HOME.test(text) ? 'home-and-health' : 'health', sure: false }
  return isAlt && DOCUMENT.test(text) ? { problem: 'document', sure: false } : undefined
}

const check = (piece: Piece): readonly Finding[] => {
  const rule = legal(piece, 'L17')
  if (!rule) return []
  return piece.texts.flatMap(({ at, text }): readonly Finding[] => {
    const found = signIn(text, at.field === 'imagen.alt')
    if (!found) return []
    const how = found.sure ? {} : { case: 'indicio' }
    return [legalFinding(beneficiaryData, rule, piece, { at, params: { problem: found.problem }, ...how })]
  })
}

/** No piece shows who a person is by a key, where she lives or what she suffers: the register is the transparency unit's. */
export const beneficiaryData: Rule = {
  id: 'rev/beneficiary-data',
  severity: 'error',
  source: 'LGTAIP arts. 64 y 65; LGPDPPSO arts. 12 y 14',
  check,
}

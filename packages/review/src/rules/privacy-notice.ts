import { foldForSearch, isFilled, readPath } from '@tanquian/model'
import type { Finding, Fix } from '@tanquian/model'
import { legal, legalFinding } from '../law/legal.ts'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import type { Rule } from '../rule.ts'

/** Words by which a piece asks for data. */
const ASKS =
  /(?<!\p{L})(?:inscripci(?:ón|ones)|inscríb(?:ete|ase|anse)|inscribirse|regístr(?:ate|ese)|formularios?|(?:env[ií]a(?:nos)?|m[aá]nda(?:nos)?|comparte) tus? (?:fotos?|datos|nombre|v[ií]deos?|curp|documentos?|cartel|dibujo))(?!\p{L})/iu

/** The five elements of a simplified notice, and words by which each is recognised (folded). */
const ELEMENTS: Readonly<Record<string, RegExp>> = {
  responsable:
    /(?=.*\b(?:responsable|ayuntamiento|direccion|smdif|municipio)\b)(?=.*\b(?:domicilio|calle|palacio|plaza|avenida|numero|col)\b)/,
  finalidad: /\bfinalidad|\bpara (?:el|la|los|las|fines|su|registr|inscrib|contact)|\bse (?:usar|utilizar)/,
  transferencias: /\btransf(?:er|ier)|\bcompart/,
  negativa: /\bnegar|\bnegativa|\boponer|\boposicion|\bno (?:acept|autoriz|consient)/,
  integral: /\bintegral\b|\bcompleto\b|\bconsult/,
}

/** A convocatoria takes names as soon as it has an inscription. */
const hasInscription = ({ draft }: Piece): boolean => isFilled(readPath(draft.content, 'inscripcion'))

const hintIn = (piece: Piece): string | undefined =>
  hasInscription(piece)
    ? 'inscripción'
    : piece.texts
        .filter(({ at, prose }) => prose && at.field !== 'avisoPrivacidad')
        .map(({ text }) => ASKS.exec(text)?.[0])
        .find((word) => word !== undefined)

const answer = (code: Fix['code'], value: boolean): Fix => ({
  code,
  edits: [{ do: 'set-field', path: 'recabaDatos', value }],
  safe: false,
})

const missing = (piece: Piece): readonly Finding[] => {
  const rule = legal(piece, 'L16')
  const collects = readPath(piece.draft.content, 'recabaDatos')
  if (!rule || collects === false) return []
  const at = { field: 'avisoPrivacidad' }
  if (collects === true) return [legalFinding(privacyNotice, rule, piece, { at, params: { problem: 'missing' } })]
  const text = hintIn(piece)
  if (text === undefined) return []
  return [
    legalFinding(privacyNotice, rule, piece, {
      at: { field: 'recabaDatos' },
      case: 'indicio',
      params: { problem: 'maybe', text },
      fixes: [answer('fix/collects-data', true), answer('fix/collects-nothing', false)],
    }),
  ]
}

const incomplete = (piece: Piece, notice: string): readonly Finding[] => {
  const rule = legal(piece, 'L16')
  const words = foldForSearch(notice)
  const gone = Object.entries(ELEMENTS)
    .filter(([, pattern]) => !pattern.test(words))
    .map(([name]) => name)
  if (!rule || gone.length === 0) return []
  return [
    legalFinding(privacyNotice, rule, piece, {
      at: { field: 'avisoPrivacidad' },
      case: 'indicio',
      params: { problem: 'incomplete', elements: gone.join(','), gap: gone.length },
    }),
  ]
}

/**
 * Whoever asks for personal data says who keeps them and where, what for, whether they are passed on, how to refuse, and where
 * the whole notice is.
 */
export const privacyNotice: Rule = {
  id: 'rev/privacy-notice',
  severity: 'error',
  source: 'LGPDPPSO arts. 20 a 22',
  check: (piece) => {
    const notice = textAt(piece.draft, 'avisoPrivacidad')
    return notice === '' ? missing(piece) : incomplete(piece, notice)
  },
}

import type { Finding } from '@tanquian/model'
import { legal, legalFinding } from '../law/legal.ts'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import type { Rule } from '../rule.ts'

const VOTE = /(?<!\p{L})(?:tu voto|vota(?:r|ción)? por|votemos|sufragi[oa]s?|candidat[oa]s?|candidaturas?)(?!\p{L})/iu
const PROGRAMME = /(?<!\p{L})(?:programas?|apoyos?|subsidios?|despensas?|becas?|beneficiari[oa]s?)(?!\p{L})/iu

const isProgramme = (piece: Piece): boolean =>
  textAt(piece.draft, 'clasificacion') === 'programa-social' ||
  !['', 'ninguna'].includes(textAt(piece.draft, 'leyenda')) ||
  piece.texts.some(({ text, prose }) => prose && PROGRAMME.test(text))

const check = (piece: Piece): readonly Finding[] => {
  const rule = legal(piece, 'L10')
  if (!rule || !isProgramme(piece)) return []
  return piece.texts.flatMap(({ at, text, prose }): readonly Finding[] => {
    const found = prose && at.field !== 'circula' ? VOTE.exec(text)?.[0] : undefined
    return found === undefined ? [] : [legalFinding(voteWords, rule, piece, { at, params: { text: found } })]
  })
}

/** A programme is never tied to a vote. */
export const voteWords: Rule = {
  id: 'rev/vote-words',
  severity: 'error',
  source: 'LGIPE art. 449.1.f',
  check,
}

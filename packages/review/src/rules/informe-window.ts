import { informeWindow as windowOf } from '@tanquian/model'
import type { Finding } from '@tanquian/model'
import { legal, legalFinding } from '../law/legal.ts'
import { daysOut } from '../law/piece-days.ts'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import type { Rule } from '../rule.ts'

const isReport = ({ draft }: Piece): boolean =>
  draft.content.kind === 'informe' || textAt(draft, 'clasificacion') === 'informe-labores'

const check = (piece: Piece): readonly Finding[] => {
  const rule = legal(piece, 'L09')
  // A quarterly account of an area is no annual report, unless somebody classes it as one.
  const isAnnual =
    textAt(piece.draft, 'subtipo') === 'anual' || textAt(piece.draft, 'clasificacion') === 'informe-labores'
  if (!piece.law || !rule || !isReport(piece) || !isAnnual) return []
  const rendered = textAt(piece.draft, 'fechaInforme')
  const span = windowOf(piece.law, rendered)
  if (!span)
    return [legalFinding(informeWindow, rule, piece, { at: { field: 'fechaInforme' }, params: { problem: 'no-date' } })]
  const { from, to } = daysOut(piece)
  const params = { first: span.from, last: span.to }
  if (from < span.from || from > span.to)
    return [
      legalFinding(informeWindow, rule, piece, {
        at: { field: 'fechaPublicacion' },
        params: { problem: from < span.from ? 'early' : 'late', ...params },
      }),
    ]
  if (to <= span.to) return []
  return [
    legalFinding(informeWindow, rule, piece, {
      at: { field: 'fechaPublicacion' },
      params: { problem: 'stays', ...params },
    }),
  ]
}

/** The annual report is spread from seven days before to five after the day on which it is rendered, and never besides. */
export const informeWindow: Rule = {
  id: 'rev/informe-window',
  severity: 'error',
  source: 'LGIPE art. 242.5; LGCS art. 14',
  check,
}

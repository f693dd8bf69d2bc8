import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** A day that no calendar has, typed in a text: '31 de noviembre', '29 de febrero de 2027'. */
export const impossibleDate: Rule = {
  id: 'rev/impossible-date',
  severity: 'error',
  source: 'Calendario gregoriano',
  check: (piece) =>
    piece.dated.flatMap(({ written, dates }) =>
      dates
        .filter((date) => !date.exists)
        .map((date) => finding(impossibleDate, { at: written.at, params: { text: date.text } })),
    ),
}

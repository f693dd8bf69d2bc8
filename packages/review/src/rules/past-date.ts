import { daysBetween, formatLongDate, parseIso } from '@tanquian/model'
import { periodsOf, textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** Older dates in a text are history ('decreto del 29 de octubre de 1870'), not a slip. */
const RECENT_DAYS = 370

const periods = (piece: Piece) =>
  periodsOf(piece).flatMap((path) => {
    const last = [textAt(piece.draft, `${path}.hasta`), textAt(piece.draft, `${path}.desde`)].find((iso) =>
      parseIso(iso),
    )
    if (last === undefined || last >= piece.today) return []
    const field = textAt(piece.draft, `${path}.hasta`) === last ? `${path}.hasta` : `${path}.desde`
    return [
      finding(pastDate, {
        at: { field },
        params: { date: formatLongDate(last), days: daysBetween(last, piece.today) ?? 0 },
      }),
    ]
  })

const texts = (piece: Piece) =>
  piece.dated.flatMap(({ written, dates }) =>
    dates.flatMap(({ iso }) => {
      const days = iso === undefined ? undefined : daysBetween(iso, piece.today)
      if (iso === undefined || days === undefined || days <= 0 || days > RECENT_DAYS) return []
      return [finding(pastDate, { at: written.at, params: { date: formatLongDate(iso), days } })]
    }),
  )

/** Something announced for a day that is already over, in the form or in a text: usually last year's number in January. */
export const pastDate: Rule = {
  id: 'rev/past-date',
  severity: 'warning',
  source: 'Práctica de la oficina: una pieza se publica antes de lo que anuncia',
  check: (piece) => [...periods(piece), ...texts(piece)],
}

import { efemeridesOn, flagDaysOn, parseIso } from '@tanquian/model'
import type { Finding, FlagDate, LawBook } from '@tanquian/model'
import { legal, legalFinding } from '../law/legal.ts'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import type { Rule } from '../rule.ts'

/** Half mast where any of the day's dates mourns, as on a day that has both. */
const staffOf = (dates: readonly FlagDate[]): FlagDate['staff'] | undefined =>
  dates.find(({ staff }) => staff === 'media-asta')?.staff ?? dates[0]?.staff

const aboutFlag = (dates: readonly FlagDate[], izado: string) => {
  const staff = staffOf(dates)
  const title = dates[0]?.title ?? ''
  if (staff === undefined) return izado === 'asta' || izado === 'media-asta' ? { problem: 'not-listed' } : undefined
  return izado === staff ? undefined : { problem: staff === 'asta' ? 'full' : 'half', text: title }
}

const aboutYear = (dates: readonly FlagDate[], year: string) => {
  const [only, another] = dates
  if (!only?.year || another || year === '' || year === String(only.year)) return undefined
  return { problem: 'year', have: year, want: String(only.year), text: only.title }
}

const doubtful = (law: LawBook, month: number, day: number) => {
  const found = efemeridesOn(law, month, day).find(({ status }) => status === 'por-confirmar')
  return found && { problem: 'unconfirmed', text: found.title }
}

const check = (piece: Piece): readonly Finding[] => {
  const rule = legal(piece, 'L13')
  const { law, draft } = piece
  const date = parseIso(textAt(draft, 'fecha'))
  if (!law || !rule || draft.content.kind !== 'efemeride' || !date) return []
  const dates = flagDaysOn(law, date.month, date.day)
  const found = [
    { field: 'izado', params: aboutFlag(dates, textAt(draft, 'izado')) },
    { field: 'anioHecho', params: aboutYear(dates, textAt(draft, 'anioHecho')) },
    { field: 'fuente', params: doubtful(law, date.month, date.day) },
  ]
  return found.flatMap(({ field, params }) =>
    params ? [legalFinding(flagDate, rule, piece, { at: { field }, params })] : [],
  )
}

/** A commemoration says rightly whether the flag is flown that day, and of which year it is. */
export const flagDate: Rule = {
  id: 'rev/flag-date',
  severity: 'note',
  source: 'LEBHN arts. 10, 11 y 18',
  check,
}

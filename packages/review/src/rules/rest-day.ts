import { addDays, daysBetween, parseIso, restDaysOf, weekdayIndex } from '@tanquian/model'
import type { Finding, LawBook, RestDayOf } from '@tanquian/model'
import { legal, legalFinding } from '../law/legal.ts'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import type { Rule } from '../rule.ts'

/** Longest suspension looked at day by day; a holiday season has its agreement. */
const MOST_DAYS = 31

const daysOf = (piece: Piece): readonly string[] => {
  const from = textAt(piece.draft, 'cuando.desde')
  const to = textAt(piece.draft, 'cuando.hasta') || from
  const span = daysBetween(from, to)
  if (span === undefined || span < 0 || span > MOST_DAYS) return []
  return Array.from({ length: span + 1 }, (_, n) => addDays(from, n))
}

const isWorkday = (iso: string): boolean => {
  const day = parseIso(iso)
  return day !== undefined && weekdayIndex(day) >= 1 && weekdayIndex(day) <= 5
}

const restOn = (law: LawBook, iso: string): readonly RestDayOf[] => restDaysOf(law, parseIso(iso)?.year ?? 0)

const check = (piece: Piece): readonly Finding[] => {
  const rule = legal(piece, 'LFT74')
  const { law, draft } = piece
  if (!law || !rule || draft.content.kind !== 'aviso' || draft.content.subtipo !== 'suspension-de-labores') return []
  const worked = daysOf(piece).filter((iso) => isWorkday(iso) && !restOn(law, iso).some(({ date }) => date === iso))
  const [first] = worked
  if (first === undefined) return []
  const at = { field: 'cuando.desde' }
  // 5 February closes no office when it falls on a Friday: the law moves it to its Monday.
  const moved = worked.flatMap((iso) => restOn(law, iso).find(({ remembers }) => remembers === iso) ?? [])[0]
  if (moved) {
    const params = { problem: 'moved', first: moved.remembers ?? '', date: moved.date }
    return [legalFinding(restDay, rule, piece, { at, params })]
  }
  if (textAt(draft, 'fundamento') !== '' || textAt(draft, 'causa') !== '') return []
  return [legalFinding(restDay, rule, piece, { at, params: { problem: 'not-official', date: first } })]
}

/** Offices that close on a day that the law does not give say on what ground. */
export const restDay: Rule = {
  id: 'rev/rest-day',
  severity: 'warning',
  source: 'LFT art. 74',
  check,
}

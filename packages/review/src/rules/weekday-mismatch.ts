import { addDays, formatIso, formatLongDate, isDay, parseIso, weekdayOf } from '@tanquian/model'
import type { Finding, Fix, FoundDate } from '@tanquian/model'
import { periodsOf, textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { replaceSpan, withCapitals } from '../text/replace-span.ts'
import type { WrittenText } from '../text/texts-of.ts'

/** The nearest day that is the weekday that was typed, when it falls in the same month. */
const dayFor = (iso: string, weekday: string): string | undefined =>
  [-1, 1, -2, 2, -3, 3]
    .map((days) => addDays(iso, days))
    .find((day) => weekdayOf(day) === weekday && day.slice(0, 7) === iso.slice(0, 7))

const fixesOf = (written: WrittenText, date: FoundDate, iso: string): readonly Fix[] => {
  const { weekday = '', weekdayAt } = date
  if (!weekdayAt) return []
  const { text } = written
  const right = weekdayOf(iso)
  const typed = text.slice(weekdayAt.from, weekdayAt.to)
  const word = replaceSpan(text, weekdayAt, withCapitals(right, typed))
  const fixes: Fix[] = [
    {
      code: 'fix/change-weekday',
      params: { weekday: right, day: date.day },
      edits: [written.replace(word)],
      safe: false,
    },
  ]
  const other = parseIso(dayFor(iso, weekday))
  const digits = new RegExp(`(?<!\\d)0?${date.day}(?!\\d)`).exec(text.slice(weekdayAt.to, date.to))
  if (other && digits) {
    const from = weekdayAt.to + digits.index
    const edit = written.replace(replaceSpan(text, { from, to: from + digits[0].length }, String(other.day)))
    fixes.push({ code: 'fix/change-day', params: { weekday, day: other.day }, edits: [edit], safe: false })
  }
  return fixes
}

/** Days that the form gives. */
const formDays = (piece: Piece): readonly string[] =>
  periodsOf(piece)
    .flatMap((path) => [`${path}.desde`, `${path}.hasta`])
    .concat('vigencia')
    .map((path) => textAt(piece.draft, path))
    .filter((iso) => parseIso(iso) !== undefined)

/** What has just passed may still be meant; older than this, next year's is. */
const GRACE_DAYS = 45

/** The day that is meant: typed whole, or the form's, or the next one on the calendar. `sure` unless it is a guess. */
const meant = (
  piece: Piece,
  { iso, month, day, exists }: FoundDate,
): { readonly iso: string; readonly sure: boolean } | undefined => {
  if (iso !== undefined) return { iso, sure: true }
  if (month === undefined || !exists) return undefined
  const typed = formDays(piece).find((one) => parseIso(one)?.month === month && parseIso(one)?.day === day)
  if (typed !== undefined) return { iso: typed, sure: true }
  const base = parseIso(textAt(piece.draft, 'fechaPublicacion')) ?? parseIso(piece.today)
  if (!base) return undefined
  const earliest = addDays(formatIso(base), -GRACE_DAYS)
  const next = [base.year - 1, base.year, base.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isDay)
    .map(formatIso)
    .find((one) => one >= earliest)
  return next === undefined ? undefined : { iso: next, sure: false }
}

const inText = (piece: Piece, { written, dates }: Piece['dated'][number]): readonly Finding[] =>
  dates.flatMap((date) => {
    const { weekday, day, text } = date
    const real = weekday === undefined ? undefined : meant(piece, date)
    if (weekday === undefined || !real || weekdayOf(real.iso) === weekday) return []
    const params = {
      text,
      weekday,
      right: weekdayOf(real.iso),
      day,
      date: formatLongDate(real.iso, { weekday: false }),
    }
    const severity = real.sure ? 'error' : 'warning'
    return [finding(weekdayMismatch, { at: written.at, severity, params, fixes: fixesOf(written, date, real.iso) })]
  })

/**
 * A weekday beside a date that is another weekday: 'lunes 5 de enero de 2027' is a martes. People come on the wrong day.
 * Without a year it is the day that the form gives, else the next one on the calendar, and then it only warns.
 */
export const weekdayMismatch: Rule = {
  id: 'rev/weekday-mismatch',
  severity: 'error',
  source: 'Calendario gregoriano; práctica de la oficina (errores usuales de avisos y comunicados)',
  check: (piece) => piece.dated.flatMap((dated) => inText(piece, dated)),
}

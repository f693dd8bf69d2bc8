import { addDays, findDates, parseIso, resolveDate, weekdayOf } from '@tanquian/model'
import type { Fix, FoundDate } from '@tanquian/model'
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

const isTyped = (piece: Piece, iso: string): boolean =>
  periodsOf(piece).some((path) => [`${path}.desde`, `${path}.hasta`].some((end) => textAt(piece.draft, end) === iso))

const check = (piece: Piece) => {
  const base = textAt(piece.draft, 'fechaPublicacion') || piece.today
  return piece.texts
    .filter((written) => written.prose)
    .flatMap((written) =>
      findDates(written.text).flatMap((date) => {
        if (date.weekday === undefined || date.month === undefined) return []
        const iso = resolveDate(date, base)?.iso
        if (iso === undefined || weekdayOf(iso) === date.weekday) return []
        const params = { text: date.text, weekday: date.weekday, right: weekdayOf(iso), day: date.day, date: iso }
        // Without a typed year the year is a supposition, unless the form gives that very day.
        const sure = date.year !== undefined || isTyped(piece, iso)
        return [
          finding(weekdayMismatch, {
            at: written.at,
            severity: sure ? 'error' : 'warning',
            params,
            fixes: fixesOf(written, date, iso),
          }),
        ]
      }),
    )
}

/**
 * A weekday beside a date that is another weekday: 'lunes 5 de enero de 2027' is a martes. People come on the wrong day.
 * Without a year, the year whose weekday agrees is taken first; none agreeing is a warning.
 */
export const weekdayMismatch: Rule = {
  id: 'rev/weekday-mismatch',
  severity: 'error',
  source: 'Calendario gregoriano; práctica de la oficina (errores usuales de avisos y comunicados)',
  check,
}

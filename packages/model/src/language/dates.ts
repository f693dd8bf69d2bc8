import { formatIso, isDay } from '../dates/calendar.ts'
import { weekdayOf, WEEKDAYS } from '../dates/words.ts'
import { flat } from './flat.ts'
import type { Span } from './flat.ts'
import { readGroup } from './date-group.ts'
import type { DateItem } from './date-group.ts'
import { tokensOf } from './tokens.ts'

/** A day written in a text. Ends of a range are two of these with the same `group`. */
export interface FoundDate extends Span {
  /** The words, from the weekday (if typed) to the year (if typed). */
  readonly text: string
  readonly day: number
  readonly month?: number
  /** Typed or inherited from the other end of the range; never guessed. */
  readonly year?: number
  /** 'AAAA-MM-DD' when day, month and year are known and the day exists. */
  readonly iso?: string
  /** Weekday as typed ('lunes', canonical spelling) and where. */
  readonly weekday?: string
  readonly weekdayAt?: Span
  /** True when the calendar says another weekday. */
  readonly weekdayWrong: boolean
  /** The right weekday, when `iso` is known. */
  readonly rightWeekday?: string
  /** False for 31 de febrero. */
  readonly exists: boolean
  readonly end?: 'start' | 'end'
  /** Dates of one phrase ('del 3 al 5', '27, 28 y 29') share it. */
  readonly group: number
  readonly shape: 'words' | 'month-first' | 'numeric' | 'bare'
}

const found = (item: DateItem, text: string, group: number): FoundDate => {
  const { from, to, day, month, year, weekday, end, shape } = item
  const known = month !== undefined
  // Without a year 29 February may exist.
  const exists = !known || isDay({ year: year ?? 2024, month, day })
  const iso = known && year !== undefined && exists ? formatIso({ year, month, day }) : undefined
  const typed = weekday === undefined ? undefined : WEEKDAYS[weekday.value]
  const right = iso === undefined ? undefined : weekdayOf(iso)
  return {
    from,
    to,
    text: text.slice(from, to),
    day,
    group,
    shape,
    exists,
    weekdayWrong: typed !== undefined && right !== undefined && typed !== right,
    ...(known ? { month } : {}),
    ...(year === undefined ? {} : { year }),
    ...(iso === undefined ? {} : { iso }),
    ...(right === undefined ? {} : { rightWeekday: right }),
    ...(typed === undefined || weekday === undefined
      ? {}
      : { weekday: typed, weekdayAt: { from: weekday.from, to: weekday.to } }),
    ...(end === undefined ? {} : { end }),
  }
}

/**
 * Every day written in a Spanish text, in any of the office's shapes: 'lunes 5 de enero de 2027', '5 DE ENERO', 'del 3 al 5 de
 * mayo', '1.º de febrero', 'noviembre 26, 2026', '26/11/2026', '(26-11-2026)', 'treinta de marzo', 'el próximo lunes 5', 'día 15'.
 * Streets and schools named after dates ('calle 5 de Mayo') are left out. Expects NFC; places are UTF-16.
 */
export const findDates = (text: string): readonly FoundDate[] => {
  const tokens = tokensOf(flat(text))
  const dates: FoundDate[] = []
  let group = 0
  for (let at = 0; at < tokens.length;) {
    const read = readGroup(tokens, at)
    if (!read) {
      at += 1
      continue
    }
    if (read.items.length > 0) {
      for (const item of read.items) dates.push(found(item, text, group))
      group += 1
    }
    at = read.next
  }
  return dates
}

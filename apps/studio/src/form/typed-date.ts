import {
  addDays,
  dayNumber,
  daysInMonth,
  foldForSearch,
  formatIso,
  isDay,
  MONTHS,
  parseIso,
  WEEKDAYS,
  weekdayIndex,
  type Day,
} from '@tanquian/model'

/** What was understood of a typed day. */
export interface TypedDate {
  readonly iso: string
  /** True when the year was not typed and follows from today. */
  readonly deducedYear: boolean
  /** Typed weekday that is not that day's: the nearest day that has it. */
  readonly otherDay?: string
}

const names = WEEKDAYS.map(foldForSearch)
const months = MONTHS.map(foldForSearch)

/** 1–12 of 'noviembre', 'nov', 'nov.', '11'; undefined when it is not a month. */
function monthOf(word: string): number | undefined {
  const bare = word.replace(/\.$/, '')
  if (/^\d{1,2}$/.test(bare)) return Number(bare)
  if (bare.length < 3) return undefined
  const variant = bare === 'setiembre' ? 'septiembre' : bare
  const at = months.findIndex((month) => month.startsWith(variant))
  return at < 0 ? undefined : at + 1
}

/** 0–6 of 'jueves', 'jue', 'juev.'; undefined when it is not a weekday. */
function weekdayOfWord(word: string): number | undefined {
  const bare = word.replace(/[.,]$/, '')
  const at = bare.length < 3 ? -1 : names.findIndex((name) => name.startsWith(bare))
  return at < 0 ? undefined : at
}

const nextWeekday = (today: string, weekday: number): string => {
  const day = parseIso(today)
  return day ? addDays(today, (weekday - weekdayIndex(day) + 7) % 7) : ''
}

/** A day without a year is the next one to come; one that has just passed (a month or less) stays in the past. */
function withYear(day: number, month: number, today: Day): Day | undefined {
  const near = [today.year, today.year + 1].map((year) => ({ year, month, day })).filter(isDay)
  return near.find((one) => dayNumber(one) >= dayNumber(today) - 31) ?? near.at(-1)
}

function fullYear(typed: string): number {
  return typed.length <= 2 ? 2000 + Number(typed) : Number(typed)
}

function withWeekday(date: Day, typed: number | undefined, deducedYear: boolean): TypedDate {
  const iso = formatIso(date)
  if (typed === undefined || typed === weekdayIndex(date)) return { iso, deducedYear }
  const ahead = (typed - weekdayIndex(date) + 7) % 7
  return { iso, deducedYear, otherDay: addDays(iso, ahead <= 3 ? ahead : ahead - 7) }
}

const RELATIVE: Readonly<Record<string, number>> = { hoy: 0, manana: 1, 'pasado manana': 2 }

const DATE =
  /^(?:(?<weekday>[a-z]+\.?),? )?(?:el |dia )*(?<day>\d{1,2})(?:\.?[°oº])?(?:(?: de |[/. -])(?<month>[a-z]+\.?|\d{1,2}))?(?:(?:,? (?:de |del )?|[/.-])(?<year>\d{4}|\d{2}))?$/

/** 'el 26' is the 26th of this month, or of the next if it has passed. */
function dayOnly(day: number, today: Day): Day | undefined {
  const months_ = [0, 1, 2].map((ahead) => {
    const at = today.month - 1 + ahead
    return { year: today.year + Math.floor(at / 12), month: (at % 12) + 1, day }
  })
  return months_.find((one) => day <= daysInMonth(one.year, one.month) && dayNumber(one) >= dayNumber(today))
}

/**
 * Reads a day as people type it: '26 nov', 'jueves 26 de noviembre', '26/11/2026', '2026-11-26', 'el jueves', 'mañana'.
 * `today` is an ISO date. Undefined when it is not a day yet.
 */
export function readTypedDate(typed: string, today: string): TypedDate | undefined {
  const now = parseIso(today)
  const text = foldForSearch(typed.replace(/mañana/gi, 'manana')).replace(/^(el|la) /, '')
  if (!now || text === '') return undefined
  if (parseIso(text)) return { iso: text, deducedYear: false }
  const relative = RELATIVE[text]
  if (relative !== undefined) return { iso: addDays(today, relative), deducedYear: false }
  const alone = weekdayOfWord(text.replace(/^(proximo|este) /, ''))
  if (alone !== undefined) return { iso: nextWeekday(today, alone), deducedYear: false }
  const parts = DATE.exec(text)?.groups
  if (!parts) return undefined
  const weekday = parts['weekday'] ? weekdayOfWord(parts['weekday']) : undefined
  if (parts['weekday'] && weekday === undefined) return undefined
  const day = Number(parts['day'])
  if (!parts['month']) {
    const date = parts['year'] ? undefined : dayOnly(day, now)
    return date && withWeekday(date, weekday, true)
  }
  const month = monthOf(parts['month'])
  if (!month) return undefined
  const date = parts['year'] ? { year: fullYear(parts['year']), month, day } : withYear(day, month, now)
  return date && isDay(date) ? withWeekday(date, weekday, !parts['year']) : undefined
}

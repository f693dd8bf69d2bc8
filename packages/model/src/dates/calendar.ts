/**
 * The Gregorian calendar in whole numbers. No `Date`, hence no time zone: 2026-11-26 is a day on the wall, not an instant.
 */

/** A day of the calendar. `month` 1–12, `day` 1–31. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Whether February has 29 days. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month (1–12); 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0)

/** Whether the three numbers name a day between 1 January 0001 and 31 December 9999. */
export const isDay = ({ year, month, day }: Day): boolean =>
  Number.isInteger(year) &&
  Number.isInteger(day) &&
  year >= 1 &&
  year <= 9999 &&
  day >= 1 &&
  day <= daysInMonth(year, month)

/** Reads 'AAAA-MM-DD'; undefined when it is anything else or the day does not exist. */
export const parseIso = (iso: unknown): Day | undefined => {
  if (typeof iso !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined
  const day = { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) }
  return isDay(day) ? day : undefined
}

/** Writes 'AAAA-MM-DD'. The day must exist (see {@link isDay}). */
export const formatIso = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Days since 1 January 1970 (negative before). */
export const dayNumber = ({ year, month, day }: Day): number => {
  // Years counted from March, so that the leap day falls at the end of the year.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse of {@link dayNumber}. */
export const dayOfNumber = (number: number): Day => {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** Day of the week, 0 = domingo … 6 = sábado. */
export const weekdayIndex = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** ISO date so many days later (or earlier); '' when `iso` is not a date. */
export const addDays = (iso: string, days: number): string => {
  const day = parseIso(iso)
  return day ? formatIso(dayOfNumber(dayNumber(day) + days)) : ''
}

/** Whole days from one ISO date to another; undefined when either is not a date. */
export const daysBetween = (from: string, to: string): number | undefined => {
  const a = parseIso(from)
  const b = parseIso(to)
  return a && b ? dayNumber(b) - dayNumber(a) : undefined
}

import { parseIso, weekdayIndex } from './calendar.ts'
import type { Day } from './calendar.ts'

/** domingo … sábado, in the order of {@link weekdayIndex}. */
export const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'] as const

/** enero … diciembre. */
export const MONTHS = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const

/** Name of a month (1–12); '' outside. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? ''

/** Three letters of a month: 'ene' … 'dic'; '' outside. */
export const monthShort = (month: number): string => monthName(month).slice(0, 3)

/** Spanish name of the weekday of a day. */
export const weekdayName = (day: Day): string => WEEKDAYS[weekdayIndex(day)] ?? ''

/** Spanish weekday of an ISO date ('jueves'); '' when it is not a date. */
export const weekdayOf = (iso: string): string => {
  const day = parseIso(iso)
  return day ? weekdayName(day) : ''
}

/** What a written date shows; everything by default. */
export interface DateWords {
  readonly weekday?: boolean
  readonly year?: boolean
}

/** 'jueves 26 de noviembre de 2026'; '' when `iso` is not a date. */
export const formatLongDate = (iso: string, { weekday = true, year = true }: DateWords = {}): string => {
  const day = parseIso(iso)
  if (!day) return ''
  return `${weekday ? `${weekdayName(day)} ` : ''}${day.day} de ${monthName(day.month)}${year ? ` de ${day.year}` : ''}`
}

/** '26 nov 2026'; '' when `iso` is not a date. */
export const formatShortDate = (iso: string, { year = true }: { readonly year?: boolean } = {}): string => {
  const day = parseIso(iso)
  return day ? `${day.day} ${monthShort(day.month)}${year ? ` ${day.year}` : ''}` : ''
}

import { monthName, parseIso, weekdayName } from '@tanquian/model'
import type { DateWords } from '@tanquian/model'
import { numberToWords } from './numbers.ts'

/** A day of the month: 'primero', 'dos' … 'treinta y uno'. */
export const dayToWords = (day: number): string => (day === 1 ? 'primero' : numberToWords(day))

/** 'jueves veintiséis de noviembre de dos mil veintiséis'; '' when `iso` is not a date. */
export const dateToWords = (iso: string, { weekday = true, year = true }: DateWords = {}): string => {
  const day = parseIso(iso)
  if (!day) return ''
  const head = weekday ? `${weekdayName(day)} ` : ''
  return `${head}${dayToWords(day.day)} de ${monthName(day.month)}${year ? ` de ${numberToWords(day.year)}` : ''}`
}

/**
 * 'del sábado veintiocho al lunes treinta de noviembre de …'; 'el jueves veintiséis de …' when it is one day; '' when unknown.
 * An end before its beginning is passed over.
 */
export const rangeToWords = (from: string, to: string, { weekday = true, year = true }: DateWords = {}): string => {
  const a = parseIso(from)
  const b = parseIso(to)
  if (!a || !b || to <= from) {
    const only = dateToWords(a ? from : to, { weekday, year })
    return only === '' ? '' : `el ${only}`
  }
  const sameYear = a.year === b.year
  const start =
    sameYear && a.month === b.month
      ? `${weekday ? `${weekdayName(a)} ` : ''}${dayToWords(a.day)}`
      : dateToWords(from, { weekday, year: year && !sameYear })
  return `del ${start} al ${dateToWords(to, { weekday, year })}`
}

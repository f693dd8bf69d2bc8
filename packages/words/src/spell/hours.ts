import { parseHour } from '@tanquian/model'
import { numberToWords } from './numbers.ts'

/** 12:00 and 24:00 have names of their own, unless an article is already there ('a las …'). */
export type HourStyle = 'named' | 'counted'

const partOf = (hour: number): string => {
  if (hour === 0) return 'de la noche'
  if (hour < 5) return 'de la madrugada'
  if (hour < 12) return 'de la mañana'
  if (hour === 12) return 'del día'
  return hour < 19 ? 'de la tarde' : 'de la noche'
}

const minuteWords = (minute: number): string => {
  if (minute === 0) return ''
  if (minute === 15) return ' y cuarto'
  if (minute === 30) return ' y media'
  return minute < 15 ? ` y ${numberToWords(minute)}` : ` ${numberToWords(minute)}`
}

/**
 * An hour of 24 as it is said: 'ocho de la mañana', 'seis y media de la tarde', 'mediodía', 'medianoche'; '' when it is not one.
 * 'counted' says 'doce del día' and 'doce de la noche', for after an article.
 */
export const hourToWords = (clock: string, style: HourStyle = 'named'): string => {
  const minutes = parseHour(clock)
  if (minutes === undefined) return ''
  const hour = Math.floor(minutes / 60) % 24
  const minute = minutes % 60
  if (style === 'named' && minute === 0 && hour % 12 === 0) return hour === 0 ? 'medianoche' : 'mediodía'
  return `${numberToWords(hour % 12 === 0 ? 12 : hour % 12, 'feminine')}${minuteWords(minute)} ${partOf(hour)}`
}

const isNamed = (words: string): boolean => words.startsWith('medi')

const after = (preposition: 'a' | 'hasta', words: string): string => {
  if (words === 'mediodía') return preposition === 'a' ? 'al mediodía' : 'hasta el mediodía'
  if (words === 'medianoche') return `${preposition} la medianoche`
  return `${preposition} ${words.startsWith('una ') ? 'la' : 'las'} ${words}`
}

/** 'de ocho de la mañana a seis de la tarde'; with one end 'a las nueve de la mañana', 'hasta el mediodía'; '' with none. */
export const hoursToWords = (from: string, to: string): string => {
  const start = hourToWords(from)
  const end = hourToWords(to)
  if (start === '') return end === '' ? '' : after('hasta', end)
  if (end === '') return after('a', start)
  const begin = start === 'mediodía' ? 'del mediodía' : start === 'medianoche' ? 'de la medianoche' : `de ${start}`
  return `${begin} ${isNamed(end) ? after('a', end) : `a ${end}`}`
}

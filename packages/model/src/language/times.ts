import { formatClock } from '../dates/hours.ts'
import { flat } from './flat.ts'
import type { Span } from './flat.ts'

/** An hour written in a text. Ends of '8:00 a 18:00' are two of these with the same `group`. */
export interface FoundTime extends Span {
  readonly text: string
  /** 'HH:MM', 24 hours. */
  readonly value: string
  readonly end?: 'start' | 'end'
  readonly group: number
  /** True when morning or afternoon was not said and was taken from the other end ('8 a 3' → 15:00). */
  readonly deduced: boolean
}

interface Clock extends Span {
  readonly hour: number
  readonly minute: number
  /** 'am' and 'pm' as said; '24' when hours of 24 were meant or nothing was said. */
  readonly half: 'am' | 'pm' | '24'
  readonly deduced: boolean
  /** Whether it is an hour beyond doubt: minutes, a mark, or 'las' before it. */
  readonly sure: boolean
}

const MARK =
  '(?<am>a\\.? ?m\\b\\.?|de la mañana|de la madrugada)|(?<pm>p\\.? ?m\\b\\.?|de la tarde|de la noche)|(?<noon>del (?:medio ?)?dia)|(?<h>horas?\\b|hrs?\\b\\.?|h\\b\\.?)'
const ONE = new RegExp(
  `(?<![\\d$/.,:])(?<hour>\\d{1,2})(?:(?<sep>[:.])(?<minute>\\d{2})(?!\\d)|(?<half> y media)|(?<quarter> y cuarto))?(?:(?<joined>\\d{2})(?= ?(?:hrs?\\b|horas)))?(?: ?(?:horas? ?|hrs?\\.? ?|h ?)?(?:${MARK}))?(?![\\d/%]|[.,:]\\d)`,
  'g',
)
const NAMED = /\b(?<noon>(?:al |a )?medio ?dia)\b|\b(?<midnight>(?:a )?media ?noche)\b/g
const DURATION = /(?:\b(?:durante|por|cada|unas|hasta por|dura|total de)|\d y?) *$/
const LENGTH = /^ ?(?:sin|antes|despues|de anticipacion|diarias|seguidas|continuas|al dia|de duracion)\b/
const JOINT = /^ *(?:a|-|hasta|al|y) *(?:el |la |las )?$/

const readClock = (match: RegExpMatchArray, text: string): Clock | undefined => {
  const from = match.index ?? 0
  const to = from + match[0].replace(/ +$/, '').length
  const parts = match.groups ?? {}
  const before = text.slice(Math.max(0, from - 24), from)
  const said = /\b(?:las?|desde|de) $/.test(before)
  const las = /\blas? $/.test(before)
  const joined = parts['joined']
  const hour = Number(parts['hour'])
  const minute = parts['half'] ? 30 : parts['quarter'] ? 15 : Number(parts['minute'] ?? joined ?? 0)
  const mark = parts['am'] ? 'am' : parts['pm'] ? 'pm' : parts['noon'] ? 'noon' : parts['h'] ? 'h' : ''
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined
  // '9.50' with no mark is money or a measure, and '24 horas' is a length of time.
  if (parts['sep'] === '.' && mark === '') return undefined
  if (
    mark === 'h' &&
    !parts['minute'] &&
    !joined &&
    !las &&
    (DURATION.test(before) || LENGTH.test(text.slice(to, to + 20)) || hour === 24)
  )
    return undefined
  if ((mark === 'am' || mark === 'pm') && (hour > 12 || hour < 1) && !(hour > 12 && mark === 'pm')) return undefined
  const half = mark === 'am' ? 'am' : mark === 'pm' || mark === 'noon' ? 'pm' : '24'
  return {
    from,
    to,
    hour,
    minute,
    half,
    deduced: false,
    sure: mark !== '' || parts['minute'] !== undefined || (las && said),
  }
}

const minutesOf = ({ hour, minute, half }: Clock): number => {
  const base = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  return Math.min(base * 60 + minute, 1440)
}

/** Gives each end of a range the half of the day that the other one implies. */
const settle = (start: Clock, end: Clock): readonly [Clock, Clock] => {
  const spoken = (clock: Clock) => clock.half !== '24' || clock.hour > 12
  if (!spoken(start) && end.half === 'pm' && start.hour <= 12) {
    const afternoon: Clock = { ...start, half: 'pm', deduced: true }
    return [minutesOf(afternoon) < minutesOf(end) && start.hour < 12 ? afternoon : start, end]
  }
  if (!spoken(start) && end.half === 'am') return [start, end]
  if (!spoken(end) && end.hour <= 12 && minutesOf(end) <= minutesOf(start)) {
    const afternoon: Clock = { ...end, half: 'pm', deduced: true }
    if (minutesOf(afternoon) > minutesOf(start)) return [start, afternoon]
  }
  return [start, end]
}

/** What may stand before a bare figure that begins a range of hours. */
const BEGINS = /(?:^|[\n:(,-] *|\b(?:de|desde|las?|entre|horario|horas?|hrs\.?) +)$/

const clocksOf = (text: string): readonly Clock[] => {
  const clocks: Clock[] = []
  for (const match of text.matchAll(ONE)) {
    const clock = readClock(match, text)
    if (clock) clocks.push(clock)
  }
  for (const match of text.matchAll(NAMED)) {
    const span = { from: match.index, to: match.index + match[0].length }
    if (
      clocks.some((clock) => clock.from < span.to && span.from < clock.to) ||
      text.slice(0, span.from).endsWith('del ')
    )
      continue
    clocks.push({
      ...span,
      hour: match.groups?.['noon'] ? 12 : 0,
      minute: 0,
      half: match.groups?.['noon'] ? 'pm' : '24',
      deduced: false,
      sure: true,
    })
  }
  return clocks.sort((a, b) => a.from - b.from)
}

/**
 * Every hour written in a Spanish text: '7:00 de la mañana', '9:00 a.m.', '5:30 PM', '18 horas', '9:00 AM- 5:00 PM', '10:00 a
 * 19:00 hrs.', '8 am a 6 pm', 'a las 9 y media', 'mediodía'. Lengths of time ('por 8 horas') are left out. Expects NFC.
 */
export const findTimes = (text: string): readonly FoundTime[] => {
  const plain = flat(text)
  const clocks = clocksOf(plain)
  const times: FoundTime[] = []
  let group = 0
  const push = (clock: Clock, end?: 'start' | 'end') =>
    times.push({
      from: clock.from,
      to: clock.to,
      text: text.slice(clock.from, clock.to),
      value: formatClock(minutesOf(clock)),
      group,
      deduced: clock.deduced,
      ...(end ? { end } : {}),
    })
  for (let n = 0; n < clocks.length; n += 1) {
    const clock = clocks[n]
    const after = clocks[n + 1]
    if (!clock) continue
    const gap = after ? plain.slice(clock.to, after.from) : ''
    const rangeWord = /\by\b/.test(gap) ? /\bentre (?:las? )?$/.test(plain.slice(0, clock.from)) : true
    const begins = clock.sure || BEGINS.test(plain.slice(Math.max(0, clock.from - 12), clock.from))
    if (after && begins && rangeWord && JOINT.test(gap) && (clock.sure || after.sure)) {
      const [start, end] = settle(clock, after)
      push(start, 'start')
      push(end, 'end')
      n += 1
      group += 1
    } else if (clock.sure) {
      push(clock)
      group += 1
    }
  }
  return times
}

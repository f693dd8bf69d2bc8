import { addDays, formatIso, isDay, parseIso, weekdayIndex } from '../dates/calendar.ts'
import { WEEKDAYS } from '../dates/words.ts'
import { flat } from './flat.ts'
import type { Span } from './flat.ts'
import { weekdayOfWord } from './tokens.ts'
import type { FoundDate } from './dates.ts'

/** 'mañana', 'el próximo lunes': a day that depends on the day it is read. */
export interface RelativeDay extends Span {
  readonly text: string
  readonly iso: string
}

const RELATIVE =
  /\b(?<after>pasado mañana)\b|(?<!\b(?:la|las|esta|por la|buena|a) )\b(?<tomorrow>mañana)\b(?! y (?:la )?tarde\b)|\b(?<today>hoy|el dia de hoy)\b(?! en dia)|\b(?<lead>este|esta|proximo|el proximo|el dia|el|hasta el|este proximo) (?:dia )?(?<weekday>lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b(?! *,? *(?:dia )?\d| *(?:a|al|y|-|,) *(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b| (?:primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci|veint|treinta))/g

/** Days said by their distance from `today` (ISO). A bare weekday is the next one, today included when it says 'este'. */
export const findRelativeDays = (text: string, today: string): readonly RelativeDay[] => {
  const base = parseIso(today)
  if (!base) return []
  return [...flat(text).matchAll(RELATIVE)].map((match) => {
    const { after, tomorrow, weekday = '', lead = '' } = match.groups ?? {}
    const from = match.index
    const to = from + match[0].length
    const wanted = weekdayOfWord(weekday)
    const ahead = wanted === undefined ? 0 : (wanted - weekdayIndex(base) + 7) % 7
    const distance = after
      ? 2
      : tomorrow
        ? 1
        : wanted === undefined
          ? 0
          : ahead === 0 && !lead.startsWith('est')
            ? 7
            : ahead
    return { from, to, text: text.slice(from, to), iso: addDays(today, distance) }
  })
}

const DAYS = '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)'
const WEEK_SPAN = new RegExp(
  `\\b(?:de |los )?(?<days>${DAYS} ?(?:a|al|-) ?${DAYS}(?! *\\d)(?: y ${DAYS}(?! *\\d))?|todos los dias|(?:${DAYS}, )*${DAYS} y ${DAYS}(?! *\\d)|diario|diariamente)\\b`,
  'g',
)

/** 'lunes a viernes', 'sábados y domingos', 'todos los días': days of the week on which something is open. */
export const findWeekSpans = (text: string): readonly (Span & { readonly days: string })[] =>
  [...flat(text).matchAll(WEEK_SPAN)]
    .filter((match) => !/(?:del|el|al) $/.test(flat(text).slice(0, match.index)))
    .map((match) => {
      const from = match.index + match[0].length - (match.groups?.['days']?.length ?? 0)
      const to = match.index + match[0].length
      const plain = flat(text.slice(from, to)).replace(/ ?- ?| al /g, ' a ')
      const days = plain.replace(/[a-z]+/g, (word) => {
        const n = weekdayOfWord(word)
        const name = n === undefined ? word : (WEEKDAYS[n] ?? word)
        return word.endsWith('os') && n !== undefined && !name.endsWith('s') ? `${name}s` : name
      })
      return {
        from: match.index,
        to,
        days: days === 'diario' || days === 'diariamente' || days === 'todos los dias' ? 'todos los días' : days,
      }
    })

/** A date completed with what its text leaves out. */
export interface ResolvedDate extends Span {
  readonly text: string
  readonly iso: string
  /** What was supposed: the year, the month, or both. */
  readonly deduced?: 'year' | 'month'
  readonly end?: 'start' | 'end'
  readonly group: number
}

const firstFit = (
  candidates: readonly { year: number; month: number; day: number }[],
  today: string,
  weekday: string | undefined,
): string | undefined => {
  const days = candidates.filter(isDay).map((day) => ({ iso: formatIso(day), name: WEEKDAYS[weekdayIndex(day)] }))
  const byName =
    weekday === undefined ? undefined : days.find(({ iso, name }) => name === weekday && iso >= addDays(today, -45))
  return (byName ?? days.find(({ iso }) => iso >= addDays(today, -45)) ?? days.at(-1))?.iso
}

/**
 * The day a found date means, read on `today`: without a year, the year whose weekday agrees, else the nearest one ahead (45 days of
 * grace for what has just passed); without a month, the next such day. Undefined when there is no such day.
 */
export const resolveDate = (date: FoundDate, today: string): ResolvedDate | undefined => {
  const base = parseIso(today)
  const span = {
    from: date.from,
    to: date.to,
    text: date.text,
    group: date.group,
    ...(date.end ? { end: date.end } : {}),
  }
  if (date.iso !== undefined) return { ...span, iso: date.iso }
  if (!base || !date.exists || date.year !== undefined) return undefined
  const { day, month } = date
  if (month !== undefined) {
    const iso = firstFit(
      [base.year, base.year + 1].map((year) => ({ year, month, day })),
      today,
      date.weekday,
    )
    return iso === undefined ? undefined : { ...span, iso, deduced: 'year' }
  }
  const months = Array.from({ length: 13 }, (_, n) => base.month - 1 + n).map((n) => ({
    year: base.year + Math.floor(n / 12),
    month: (n % 12) + 1,
    day,
  }))
  const ahead = months.filter((candidate) => isDay(candidate) && formatIso(candidate) >= today)
  const iso = firstFit(ahead, today, date.weekday)
  return iso === undefined ? undefined : { ...span, iso, deduced: 'month' }
}

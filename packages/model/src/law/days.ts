import { dayNumber, dayOfNumber, formatIso, isDay, parseIso, weekdayIndex } from '../dates/calendar.ts'
import type { Day } from '../dates/calendar.ts'
import type { Commemoration, FlagDate, LawBook, RestDay } from './types.ts'

/** A rest day of one year. */
export interface RestDayOf {
  /** ISO day on which nobody works. */
  readonly date: string
  readonly title: string
  readonly source: string
  /** ISO day that is remembered, where the law moves it to a Monday. */
  readonly remembers?: string
}

const nthWeekday = (year: number, month: number, nth: number, weekday: number): Day => {
  const first = { year, month, day: 1 }
  // The law's week begins on Monday (1); the calendar's on Sunday (0).
  const ahead = (weekday - weekdayIndex(first) + 7) % 7
  return dayOfNumber(dayNumber(first) + ahead + (nth - 1) * 7)
}

const dayOf = (rest: RestDay, year: number): Day | undefined => {
  if (rest.is === 'fixed') return { year, month: rest.month, day: rest.day }
  if (rest.is === 'weekday') return nthWeekday(year, rest.month, rest.nth, rest.weekday)
  if (rest.is === 'once') return parseIso(rest.date)?.year === year ? parseIso(rest.date) : undefined
  const turn = year >= rest.from && (year - rest.from) % rest.years === 0
  return turn ? { year, month: rest.month, day: rest.day } : undefined
}

/** Rest days of a year, in order (LFT 74). A fifth Monday that a month does not have is left out. */
export const restDaysOf = (law: LawBook, year: number): readonly RestDayOf[] =>
  law.restDays
    .filter(({ on }) => on)
    .flatMap((rest): readonly RestDayOf[] => {
      const day = dayOf(rest, year)
      if (!day || !isDay(day) || (rest.is === 'weekday' && day.month !== rest.month)) return []
      const { title, source } = rest
      const kept = rest.is === 'weekday' ? { remembers: formatIso({ year, ...rest.remembers }) } : {}
      return [{ date: formatIso(day), title, source, ...kept }]
    })
    .sort((a, b) => a.date.localeCompare(b.date))

/** What the flag is flown for on a day of any year (Ley sobre el Escudo, la Bandera y el Himno Nacionales, art. 18). */
export const flagDaysOn = (law: LawBook, month: number, day: number): readonly FlagDate[] =>
  law.flagDates.filter((one) => one.month === month && one.day === day)

/** One line of the catalogue of commemorations. */
export interface EfemerideDay extends Omit<Commemoration, 'scope'> {
  readonly scope: Commemoration['scope'] | 'nacional'
  /** How the flag is flown that day. */
  readonly flag: FlagDate['staff'] | 'no'
}

/** Every commemoration with a day: the law's flag dates and the office's own, in the order of the year. */
export const efemeridesOf = (law: LawBook): readonly EfemerideDay[] => {
  const national = law.flagDates.flatMap(({ month, day, staff, title, year, source }): readonly EfemerideDay[] =>
    month === undefined || day === undefined
      ? []
      : [{ month, day, title, source, scope: 'nacional', flag: staff, status: 'seguro', ...(year ? { year } : {}) }],
  )
  const own = law.commemorations.map((one): EfemerideDay => ({ ...one, flag: 'no' }))
  return [...national, ...own].sort((a, b) => a.month - b.month || a.day - b.day)
}

/** Commemorations of a day of any year. */
export const efemeridesOn = (law: LawBook, month: number, day: number): readonly EfemerideDay[] =>
  efemeridesOf(law).filter((one) => one.month === month && one.day === day)

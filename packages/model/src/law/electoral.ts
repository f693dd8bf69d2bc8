import { addDays, parseIso } from '../dates/calendar.ts'
import { ruleOf } from './rules.ts'
import { DATE_STATUSES } from './types.ts'
import type { ElectoralWindow, LawBook } from './types.ts'

/** Id of the rule of the blackout; with it off there is none. */
const BLACKOUT = 'L06'
/** Id of the rule of the annual report. */
const REPORT = 'L09'

const vedas = (law: LawBook): readonly ElectoralWindow[] =>
  ruleOf(law, BLACKOUT)
    ? law.electoral
        .filter(({ kind, on }) => kind === 'veda' && on)
        // The firmest first: a day that is surely in the blackout is not called doubtful.
        .sort((a, b) => DATE_STATUSES.indexOf(a.status) - DATE_STATUSES.indexOf(b.status))
    : []

/**
 * The electoral blackout that a stretch of days touches, both ends inclusive; the firmest one when several do. Undefined when
 * none does, when either day is not a date, or when L06 is off. CPEUM 41-III-C; LGIPE 209.1 and 449.1.c: from the start of the
 * campaigns to the end of election day.
 */
export const vedaTouching = (law: LawBook, from: string, to: string): ElectoralWindow | undefined =>
  parseIso(from) && parseIso(to) ? vedas(law).find((one) => one.from <= to && from <= one.to) : undefined

/** The blackout that an ISO day falls in; see {@link vedaTouching}. */
export const vedaWindow = (law: LawBook, isoDay: string): ElectoralWindow | undefined =>
  vedaTouching(law, isoDay, isoDay)

/** Whether an ISO day falls in the blackout. */
export const isVeda = (law: LawBook, isoDay: string): boolean => vedaWindow(law, isoDay) !== undefined

/** ISO days, both inclusive. */
export interface DaySpan {
  readonly from: string
  readonly to: string
}

/**
 * When an annual report that is rendered on an ISO day may be spread: from 7 days before to 5 after, both inclusive (LGIPE 242.5;
 * LGCS 14). Undefined when the day is not a date or L09 is off.
 */
export const informeWindow = (law: LawBook, isoDay: string): DaySpan | undefined =>
  parseIso(isoDay) && ruleOf(law, REPORT)
    ? { from: addDays(isoDay, -law.informe.before), to: addDays(isoDay, law.informe.after) }
    : undefined

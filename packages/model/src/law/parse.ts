import { daysInMonth } from '../dates/calendar.ts'
import { check } from '../parse/check.ts'
import { openAs } from '../parse/open.ts'
import { ok } from '../result.ts'
import type { Failure, Result } from '../result.ts'
import { lawSchema } from '../schema/law.ts'
import type { LawBook } from './types.ts'

const broken = (at: string, problem: string, received = ''): Failure => ({
  code: 'parse/invalid',
  at,
  params: { problem, ...(received ? { received } : {}) },
})

const twice = (list: readonly { readonly id: string }[], at: string): Failure | undefined => {
  const ids = list.map(({ id }) => id)
  const n = ids.findIndex((id, i) => ids.indexOf(id) < i)
  return n < 0 ? undefined : broken(`${at}.${n}.id`, 'duplicate-id', ids[n])
}

/** 29 February counts: the list is kept for every year. */
const isDate = (month: number, day: number): boolean => day <= daysInMonth(2024, month)

/** What a schema alone cannot say: ids once, stretches forwards, days that exist, months never without their day. */
const contradiction = (law: LawBook): Failure | undefined => {
  const back = law.electoral.findIndex(({ from, to }) => to < from)
  const half = law.flagDates.findIndex(({ month, day }) => (month === undefined) !== (day === undefined))
  const dated = { flagDates: law.flagDates, commemorations: law.commemorations }
  const lost = Object.entries(dated).flatMap(([name, list]) =>
    list.flatMap(({ month, day }, n) => (month && day && !isDate(month, day) ? [`${name}.${n}.day`] : [])),
  )[0]
  return (
    twice(law.rules, 'rules') ??
    twice(law.electoral, 'electoral') ??
    twice(law.restDays, 'restDays') ??
    (back < 0 ? undefined : broken(`electoral.${back}.to`, 'dates-reversed', law.electoral[back]?.to)) ??
    (half < 0 ? undefined : broken(`flagDates.${half}`, 'missing')) ??
    (lost === undefined ? undefined : broken(lost, 'not-a-date'))
  )
}

/**
 * Anything → a book of the law. Never throws: fails with 'parse/…' or 'migrate/…', naming the place ('rules.3.date'). Every
 * legal class has its answer for the blackout; no rule, stretch or rest day bears the id of another.
 */
export const parseLawBook = (input: unknown): Result<LawBook> => {
  const opened = openAs('law', input)
  if (!opened.ok) return opened
  const checked = check(lawSchema, opened.value)
  if (!checked.ok) return checked
  const { $schema: _editor, ...law } = checked.value
  const failure = contradiction(law)
  return failure ? { ok: false, failure } : ok(law)
}

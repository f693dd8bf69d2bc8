import { monthName } from '../dates/words.ts'
import type { LawBook, LawRule } from './types.ts'

/** A rule that is on; undefined when the book has none by that id, or has it switched off. */
export const ruleOf = (law: LawBook, id: string): LawRule | undefined =>
  law.rules.find((rule) => rule.id === id && rule.on)

/**
 * The same book with rules switched on or off by id, without touching the data: `withRules(law, { L21: false })`. Throws
 * RangeError for a rule that the book does not have: a misspelt id must not leave a rule on in silence.
 */
export const withRules = (law: LawBook, on: Readonly<Record<string, boolean>>): LawBook => {
  const unknown = Object.keys(on).find((id) => !law.rules.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new RangeError(`The law ${law.id} has no rule '${unknown}'`)
  return {
    ...law,
    rules: law.rules.map((rule) => (Object.hasOwn(on, rule.id) ? { ...rule, on: on[rule.id] ?? rule.on } : rule)),
  }
}

/** Date of a text as it is said: '2011', 'febrero de 2026', '15 de octubre de 2025'. */
export const lawDateWords = (date: string): string => {
  const [year = '', month, day] = date.split('-')
  const name = monthName(Number(month))
  if (name === '') return year
  return day === undefined ? `${name} de ${year}` : `${Number(day)} de ${name} de ${year}`
}

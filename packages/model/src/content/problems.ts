import { parseHour, parseIso } from '../dates/index.ts'
import { readPath } from '../path.ts'
import { asksField, requiresField } from './field.ts'
import type { Field } from './field.ts'

/** What may be wrong with a field. Words live in the copy under `field/<code>`. */
export type ProblemCode =
  | 'required'
  | 'too-long'
  | 'too-many'
  | 'not-a-date'
  | 'not-an-hour'
  | 'dates-reversed'
  | 'hours-reversed'
  | 'phone-short'
  | 'phone-long'
  | 'phone-old'
  | 'not-an-email'
  | 'not-a-link'
  | 'not-an-option'
  | 'not-a-number'
  | 'too-few'
  | 'out-of-order'
  | 'sum-differs'
  | 'not-in-list'

/** One broken rule of one field. `params` carry the figures that the sentence needs ({have}, {want}). */
export interface Problem {
  readonly code: ProblemCode
  /** Dotted path into the content. */
  readonly path: string
  readonly params?: Readonly<Record<string, string | number>>
}

/** Notes a broken rule. */
export type Report = (code: ProblemCode, path: string, params?: Problem['params']) => void

/** Whether a value counts as written: text with letters, a list with something, a record with something; `false` is not. */
export const isFilled = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(isFilled)
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFilled)
  return value === true || typeof value === 'number'
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const checkPeriod = (value: unknown, path: string, report: Report) => {
  const desde = text(readPath(value, 'desde'))
  const hasta = text(readPath(value, 'hasta'))
  const inicio = text(readPath(value, 'horaInicio'))
  const fin = text(readPath(value, 'horaFin'))
  if (desde && !parseIso(desde)) report('not-a-date', `${path}.desde`)
  if (hasta && !parseIso(hasta)) report('not-a-date', `${path}.hasta`)
  if (parseIso(desde) && parseIso(hasta) && hasta < desde) report('dates-reversed', `${path}.hasta`)
  const start = parseHour(inicio)
  const end = parseHour(fin)
  if (inicio && start === undefined) report('not-an-hour', `${path}.horaInicio`)
  if (fin && end === undefined) report('not-an-hour', `${path}.horaFin`)
  if (start !== undefined && end !== undefined && end <= start) report('hours-reversed', `${path}.horaFin`)
}

/** A phone as its digits; letters and marks drop out. */
export const phoneDigits = (phone: string): string => phone.replace(/\D/g, '')

const checkPhone = (value: string, path: string, report: Report) => {
  const digits = phoneDigits(value)
  if (digits === '911' || digits.length === 10) return
  if (/^(01|044|045)\d{10}$/.test(digits)) return report('phone-old', path)
  report(digits.length < 10 ? 'phone-short' : 'phone-long', path, { have: digits.length, want: 10 })
}

const isLink = (value: string): boolean => /^https?:\/\/[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(value)

const checkValue = (field: Field, value: unknown, path: string, report: Report) => {
  const written = text(value).trim()
  if (field.max !== undefined && written.length > 0) {
    const have = [...written].length
    if (have > field.max) report('too-long', path, { have, want: field.max })
  }
  if (field.widget === 'phone' && written) checkPhone(written, path, report)
  if (field.widget === 'date' && written && !parseIso(written)) report('not-a-date', path)
  if (field.widget === 'time' && written && parseHour(written) === undefined) report('not-an-hour', path)
  if (field.widget === 'email' && written && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(written)) report('not-an-email', path)
  if (field.widget === 'url' && written && !isLink(written)) report('not-a-link', path)
  if (field.widget === 'choice' && written && !field.options?.some(({ id }) => id === written)) {
    report('not-an-option', path, { allowed: field.options?.map(({ id }) => id).join(', ') ?? '' })
  }
}

const checkMany = (field: Field, list: readonly unknown[], path: string, report: Report) => {
  if (field.most !== undefined && list.length > field.most)
    report('too-many', path, { have: list.length, want: field.most })
  const have = list.filter(isFilled).length
  if (field.least !== undefined && have < field.least) report('too-few', path, { have, want: field.least })
  list.forEach((value, n) => {
    if (!isFilled(value)) return
    if (field.widget === 'list') checkValue(field, value, `${path}.${n}`, report)
    else checkFields(field.item ?? [], value, `${path}.${n}.`, undefined, report)
  })
}

const checkField = (field: Field, holder: unknown, prefix: string, subtipo: string | undefined, report: Report) => {
  const path = `${prefix}${field.path}`
  const value = readPath(holder, field.path)
  if (!isFilled(value)) {
    if (requiresField(field, subtipo)) report('required', path)
    return
  }
  if (field.widget === 'period') {
    checkPeriod(value, path, report)
    // "Until further notice" without a day says nothing.
    if (requiresField(field, subtipo) && !text(readPath(value, 'desde')) && !text(readPath(value, 'hasta'))) {
      report('required', `${path}.desde`)
    }
  } else if (Array.isArray(value)) checkMany(field, value, path, report)
  else if (field.item) checkFields(field.item, value, `${path}.`, undefined, report)
  else checkValue(field, value, path, report)
}

const checkFields = (
  fields: readonly Field[],
  holder: unknown,
  prefix: string,
  subtipo: string | undefined,
  report: Report,
) => {
  for (const field of fields) if (asksField(field, subtipo)) checkField(field, holder, prefix, subtipo, report)
}

/** Every broken rule of a content: of its fields, in their order, then those of its kind. Cheap: no schema library, plain reads. */
export const problemsOf = (
  content: unknown,
  fields: readonly Field[],
  rules?: (content: unknown, report: Report) => void,
): readonly Problem[] => {
  const found: Problem[] = []
  const report: Report = (code, path, params) => found.push(params ? { code, path, params } : { code, path })
  const subtipo = text(readPath(content, 'subtipo')) || undefined
  checkFields(fields, content, '', subtipo, report)
  rules?.(content, report)
  return found
}

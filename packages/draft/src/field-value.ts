import { fail, isReservedName, ok } from '@tanquian/model'
import type { FieldValue, Result } from '@tanquian/model'

/** Longest text of a field, in UTF-16 units; a paste beyond it is refused with a sentence. */
export const MAX_TEXT = 100_000
const MAX_DEPTH = 32

const problemOf = (value: unknown, at: string, depth: number): ReturnType<typeof fail> | undefined => {
  if (typeof value === 'string') {
    if (value.length <= MAX_TEXT) return undefined
    return fail('text/too-long', { at, params: { length: value.length, max: MAX_TEXT } })
  }
  if (value === null || typeof value === 'boolean') return undefined
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : fail('edit/invalid-value', { at })
  if (typeof value !== 'object' || depth > MAX_DEPTH) return fail('edit/invalid-value', { at })
  for (const [key, item] of Object.entries(value)) {
    if (isReservedName(key)) return fail('edit/invalid-value', { at })
    const problem = problemOf(item, `${at}.${key}`, depth + 1)
    if (problem) return problem
  }
  return undefined
}

/** Lets through what a field may hold: JSON without NaN, at most {@link MAX_TEXT} characters per text. */
export const checkValue = (value: unknown, at: string): Result<FieldValue> =>
  problemOf(value, at, 0) ?? ok(value as FieldValue)

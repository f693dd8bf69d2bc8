import { isReservedName } from '@tanquian/model'

/** Immutable edits of plain records. What does not change keeps its identity, so that unchanged formats are not laid out again. */

/** A copy with `key` set; the same record when it already holds that very value. */
export const put = <V>(record: Readonly<Record<string, V>>, key: string, value: V): Readonly<Record<string, V>> =>
  Object.hasOwn(record, key) && record[key] === value ? record : { ...record, [key]: value }

/** A copy without `key`; the same record when it has none. */
export const drop = <V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> => {
  if (!Object.hasOwn(record, key)) return record
  const { [key]: _gone, ...left } = record
  return left
}

/** Own value of a record; never one of its prototype. */
export const own = <V>(record: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** Whether a record holds nothing. */
export const isEmpty = (record: object): boolean => Object.keys(record).length === 0

/** A name that does not reach into prototypes; every format, block and field has such a one. */
export const isSafeName = (name: unknown): name is string =>
  typeof name === 'string' && name !== '' && !isReservedName(name)

/** Deep equality of JSON values. */
export const sameJson = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Number.isNaN(a) && Number.isNaN(b)
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const one = a as Record<string, unknown>
  const two = b as Record<string, unknown>
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(two).length) return false
  return keys.every((key) => Object.hasOwn(two, key) && sameJson(one[key], two[key]))
}

/** A copy of a list with `count` items at `at` replaced by `items`. */
export const splice = <V>(list: readonly V[], at: number, count: number, ...items: readonly V[]): readonly V[] => [
  ...list.slice(0, at),
  ...items,
  ...list.slice(at + count),
]

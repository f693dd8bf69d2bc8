import { isReservedName } from '../record.ts'
import { fail, FailureError, ok } from '../result.ts'
import type { Result } from '../result.ts'

/** Deepest nesting accepted in anything that is read. */
export const MAX_DEPTH = 64
/** Most characters accepted in anything that is read (as JSON text, roughly bytes). */
export const MAX_SIZE = 20 * 1024 * 1024

interface Walk {
  size: number
  readonly path: (string | number)[]
}

const stop = (
  walk: Walk,
  code: 'parse/invalid' | 'parse/too-deep' | 'parse/too-big',
  params?: Record<string, string | number>,
): never => {
  const at = walk.path.join('.')
  throw new FailureError({ code, ...(at ? { at } : {}), ...(params ? { params } : {}) })
}

const ASCII = /^[\0-\x7f]*$/

/** ASCII is in NFC already, and nearly all keys are ASCII. */
const composed = (text: string): string => (ASCII.test(text) ? text : text.normalize('NFC'))

const weigh = (walk: Walk, size: number) => {
  walk.size += size
  if (walk.size > MAX_SIZE) stop(walk, 'parse/too-big', { max: MAX_SIZE })
}

const tidyRecord = (value: object, walk: Walk): Record<string, unknown> => {
  const proto: unknown = Object.getPrototypeOf(value)
  if (proto !== Object.prototype && proto !== null) stop(walk, 'parse/invalid', { problem: 'not-json' })
  const clean: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    walk.path.push(key)
    if (isReservedName(key)) stop(walk, 'parse/invalid', { problem: 'forbidden-key', received: key })
    const held = (value as Record<string, unknown>)[key]
    weigh(walk, key.length + 4)
    if (held !== undefined) clean[composed(key)] = tidyValue(held, walk)
    walk.path.pop()
  }
  return clean
}

const tidyValue = (value: unknown, walk: Walk): unknown => {
  if (walk.path.length > MAX_DEPTH) stop(walk, 'parse/too-deep', { max: MAX_DEPTH })
  if (typeof value === 'string') {
    weigh(walk, value.length + 3)
    return composed(value)
  }
  if (typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : stop(walk, 'parse/invalid', { problem: 'not-json' })
  if (typeof value !== 'object') return stop(walk, 'parse/invalid', { problem: 'not-json' })
  if (!Array.isArray(value)) return tidyRecord(value, walk)
  return value.map((item, n) => {
    walk.path.push(n)
    weigh(walk, 2)
    const clean = tidyValue(item, walk)
    walk.path.pop()
    return clean
  })
}

/**
 * A plain copy of something that came from outside: own JSON values only, text in NFC, `undefined` properties dropped.
 * Refuses what is too deep ('parse/too-deep'), too large ('parse/too-big') or not JSON ('parse/invalid').
 */
export const tidy = (input: unknown): Result<unknown> => {
  try {
    return ok(tidyValue(input, { size: 0, path: [] }))
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, failure: error.failure }
    return fail('parse/invalid', { cause: error })
  }
}

/** JSON text → value; 'parse/not-json' or 'parse/too-big'. A byte-order mark is forgiven. */
export const readJson = (text: string): Result<unknown> => {
  if (text.length > MAX_SIZE) return fail('parse/too-big', { params: { max: MAX_SIZE } })
  try {
    return ok(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text))
  } catch (cause) {
    return fail('parse/not-json', { cause })
  }
}

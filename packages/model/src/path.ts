import { isReservedName } from './record.ts'

/** Longest path that is followed; deeper ones read as undefined. */
const MAX_STEPS = 64

/** The steps of 'cuando.desde' or 'zonas.2'; undefined for '' and for names that reach into prototypes. */
const stepsOf = (path: string): readonly string[] | undefined => {
  const steps = path.split('.')
  if (steps.length > MAX_STEPS || steps.some((step) => step === '' || isReservedName(step))) return undefined
  return steps
}

const own = (holder: unknown, step: string): unknown => {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return undefined
  return (holder as Record<string, unknown>)[step]
}

/** Value at a dotted path ('cuando.desde', 'zonas.2'), own properties only; undefined when it is not there. */
export const readPath = (from: unknown, path: string): unknown => {
  if (isReservedName(path)) return undefined
  if (!path.includes('.')) return own(from, path)
  const steps = stepsOf(path)
  if (!steps) return undefined
  let value = from
  for (const step of steps) {
    value = own(value, step)
    if (value === undefined) return undefined
  }
  return value
}

const isIndex = (step: string): boolean => /^(0|[1-9]\d{0,5})$/.test(step)

const writeList = (list: readonly unknown[], step: string, rest: readonly string[], value: unknown): unknown[] => {
  const at = Number(step)
  if (!isIndex(step) || at > list.length) throw new RangeError(`No place '${step}' in a list of ${list.length}`)
  const next = [...list]
  const inner = rest.length > 0 ? write(list[at], rest, value) : value
  if (inner !== undefined) next[at] = inner
  else next.splice(at, 1)
  return next
}

const write = (holder: unknown, steps: readonly string[], value: unknown): unknown => {
  const [step = '', ...rest] = steps
  if (Array.isArray(holder)) return writeList(holder, step, rest, value)
  const record = typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>) : undefined
  // A missing parent is made; the step's shape says whether it is a list.
  if (!record && isIndex(step))
    return value === undefined && rest.length === 0 ? holder : writeList([], step, rest, value)
  const inner = rest.length > 0 ? write(record ? own(record, step) : undefined, rest, value) : value
  if (inner !== undefined) return { ...record, [step]: inner }
  if (!record || !Object.hasOwn(record, step)) return holder
  const { [step]: _gone, ...left } = record
  return left
}

/**
 * A copy with `value` at `path`; what is not on the path is shared with the original. `undefined` removes the field or the
 * list's item. Missing parents are made. Throws RangeError on a path that cannot be ('', '__proto__', a hole in a list).
 */
export const writePath = <T>(into: T, path: string, value: unknown): T => {
  const steps = stepsOf(path)
  if (!steps) throw new RangeError(`Not a path: '${path}'`)
  return write(into, steps, value) as T
}

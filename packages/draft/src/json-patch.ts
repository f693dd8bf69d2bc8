import { isRecord } from '@tanquian/model'
import { isSafeName, sameJson } from './records.ts'

/** Keys from the root to the changed place. */
type Place = readonly (string | number)[]

/**
 * One change between two JSON values, as small as it goes: a text or list keeps its common head and tail.
 * 's' set, 'd' delete, 't' splice a text, 'l' splice a list.
 */
export type Change =
  | readonly [kind: 's', place: Place, value: unknown]
  | readonly [kind: 'd', place: Place]
  | readonly [kind: 't', place: Place, at: number, removed: number, inserted: string]
  | readonly [kind: 'l', place: Place, at: number, removed: number, inserted: readonly unknown[]]

/** How many items two sequences share at the start, and then at the end. */
const shared = (a: number, b: number, same: (i: number, j: number) => boolean): { head: number; tail: number } => {
  const most = Math.min(a, b)
  let head = 0
  while (head < most && same(head, head)) head += 1
  let tail = 0
  while (tail < most - head && same(a - 1 - tail, b - 1 - tail)) tail += 1
  return { head, tail }
}

const diffText = (a: string, b: string, place: Place, out: Change[]): void => {
  const { head, tail } = shared(a.length, b.length, (i, j) => a.charCodeAt(i) === b.charCodeAt(j))
  out.push(['t', place, head, a.length - head - tail, b.slice(head, b.length - tail)])
}

const diffList = (a: readonly unknown[], b: readonly unknown[], place: Place, out: Change[]): void => {
  if (a.length === b.length) {
    for (const [i, item] of b.entries()) diffInto(a[i], item, [...place, i], out)
    return
  }
  const { head, tail } = shared(a.length, b.length, (i, j) => sameJson(a[i], b[j]))
  out.push(['l', place, head, a.length - head - tail, b.slice(head, b.length - tail)])
}

type Record_ = Readonly<Record<string, unknown>>

/** Patched keys keep their order and new ones go last; another order needs the whole object. */
const keepsOrder = (a: Record_, b: Record_): boolean => {
  const reached = [
    ...Object.keys(a).filter((key) => Object.hasOwn(b, key)),
    ...Object.keys(b).filter((key) => !Object.hasOwn(a, key)),
  ]
  return Object.keys(b).every((key, i) => key === reached[i])
}

const diffRecord = (a: Record_, b: Record_, place: Place, out: Change[]): void => {
  if (!keepsOrder(a, b)) {
    out.push(['s', place, b])
    return
  }
  for (const key of Object.keys(a)) if (!Object.hasOwn(b, key)) out.push(['d', [...place, key]])
  for (const key of Object.keys(b)) {
    if (Object.hasOwn(a, key)) diffInto(a[key], b[key], [...place, key], out)
    else out.push(['s', [...place, key], b[key]])
  }
}

const diffInto = (a: unknown, b: unknown, place: Place, out: Change[]): void => {
  if (a === b) return
  if (typeof a === 'string' && typeof b === 'string') diffText(a, b, place, out)
  else if (Array.isArray(a) && Array.isArray(b)) diffList(a, b, place, out)
  else if (isRecord(a) && isRecord(b)) diffRecord(a, b, place, out)
  else out.push(['s', place, b])
}

/** What turns `a` into `b`; parts that are the same object are not looked into. */
export const diffJson = (a: unknown, b: unknown): readonly Change[] => {
  const out: Change[] = []
  diffInto(a, b, [], out)
  return out
}

const wrong = (change: unknown): never => {
  throw new RangeError(`Change does not fit: ${JSON.stringify(change)?.slice(0, 120)}`)
}

const replaced = (change: Change, old: unknown): unknown => {
  switch (change[0]) {
    case 's':
      return change[2]
    case 't': {
      const [, , at, removed, inserted] = change
      if (typeof old !== 'string' || !(at + removed <= old.length)) return wrong(change)
      return old.slice(0, at) + inserted + old.slice(at + removed)
    }
    case 'l': {
      const [, , at, removed, inserted] = change
      if (!Array.isArray(old) || !(at + removed <= old.length)) return wrong(change)
      return [...old.slice(0, at), ...inserted, ...old.slice(at + removed)]
    }
    default:
      return wrong(change)
  }
}

const into = (holder: unknown, place: Place, depth: number, change: Change): unknown => {
  const key = place[depth]
  if (key === undefined) return replaced(change, holder)
  const last = depth === place.length - 1
  if (Array.isArray(holder) && typeof key === 'number' && key >= 0 && key < holder.length) {
    const copy = [...(holder as readonly unknown[])]
    copy[key] = into(copy[key], place, depth + 1, change)
    return copy
  }
  if (!isRecord(holder) || !isSafeName(key)) return wrong(change)
  if (last && change[0] === 'd') {
    const { [key]: _gone, ...left } = holder
    return left
  }
  if (!last && !Object.hasOwn(holder, key)) return wrong(change)
  return { ...holder, [key]: into(holder[key], place, depth + 1, change) }
}

/** Applies changes made by {@link diffJson}; what they do not touch is shared. Throws RangeError when one does not fit. */
export const patchJson = (value: unknown, changes: readonly Change[]): unknown =>
  changes.reduce((now: unknown, change) => into(now, change[1], 0, change), value)

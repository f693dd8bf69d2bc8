type Plain = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

function sharedList(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  let [same, moved] = [before.length === now.length, false]
  const items = now.map((item, n) => {
    const kept = n < before.length ? shared(before[n], item) : item
    if (kept !== before[n]) same = false
    if (kept !== item) moved = true
    return kept
  })
  return same ? before : moved ? items : now
}

function sharedRecord(before: Plain, now: Plain): Plain {
  const keys = Object.keys(now)
  let same = keys.length === Object.keys(before).length
  let changed: Record<string, unknown> | undefined
  for (const key of keys) {
    const [old, value] = [before[key], now[key]]
    // Most of a scene is words, numbers and parts that are the same object already.
    if (old === value && (value !== undefined || key in before)) continue
    const kept = typeof value === 'object' ? shared(old, value) : value
    if (kept !== old || !(key in before)) same = false
    if (kept !== value) (changed ??= { ...now })[key] = kept
  }
  return same ? before : (changed ?? now)
}

/**
 * `now`, with every part that equals the same part of `before` replaced by it. Says the same as `now`; whoever remembers
 * what it worked out for an object (layout, painters) finds all that did not change again. Neither is changed.
 */
export function shared<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now
  if (Array.isArray(before) && Array.isArray(now)) return sharedList(before, now) as T
  return isPlain(before) && isPlain(now) ? (sharedRecord(before, now) as T) : now
}

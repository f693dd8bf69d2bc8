import type { KeyboardEvent } from 'react'

/** Which keys walk through a group. */
export type Axis = 'horizontal' | 'vertical' | 'both'

const STEP: Readonly<Record<string, { by: 1 | -1; axis: Exclude<Axis, 'both'> }>> = {
  ArrowRight: { by: 1, axis: 'horizontal' },
  ArrowLeft: { by: -1, axis: 'horizontal' },
  ArrowDown: { by: 1, axis: 'vertical' },
  ArrowUp: { by: -1, axis: 'vertical' },
}

/** Index where a key leads from `at` in a ring of `count`; undefined when the key does not walk. */
export function walk(key: string, at: number, count: number, axis: Axis = 'both'): number | undefined {
  if (count === 0) return undefined
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = STEP[key]
  if (!step || (axis !== 'both' && step.axis !== axis)) return undefined
  return (at + step.by + count) % count
}

/** Moves the focus among the elements of a group that match `selector`; true when the key was used. */
export function walkFocus(event: KeyboardEvent<HTMLElement>, selector: string, axis: Axis = 'both'): boolean {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? undefined : walk(event.key, at, items.length, axis)
  if (next === undefined) return false
  event.preventDefault()
  items[next]?.focus()
  return true
}

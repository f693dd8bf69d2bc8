import type { SceneBlock, SceneStack } from '@tanquian/model'

/** Parts made before, by their first child. */
const made = new WeakMap<SceneBlock, SceneStack[]>()
/** A child may begin parts at a few sizes of one search. */
const KEPT = 12

/** Whether two stacks differ in nothing but their children. */
function alike(a: SceneStack, b: SceneStack): boolean {
  const keys = Object.keys(a) as (keyof SceneStack)[]
  return (
    keys.length === Object.keys(b).length && keys.every((key) => key === 'children' || (key in b && a[key] === b[key]))
  )
}

const sameChildren = (a: readonly SceneBlock[], b: readonly SceneBlock[]): boolean =>
  a.length === b.length && a.every((child, n) => child === b[n])

/**
 * A stack with some of its children. The same children give the same part again, even when the whole is a new object
 * because a child elsewhere has changed: what was measured, cut and drawn of it is found again.
 */
export function partOf(stack: SceneStack, children: readonly SceneBlock[]): SceneStack {
  const [first] = children
  if (!first) return { ...stack, children }
  let parts = made.get(first)
  if (!parts) made.set(first, (parts = []))
  const known = parts.find((part) => sameChildren(part.children, children) && alike(part, stack))
  if (known) return known
  const part = { ...stack, children }
  if (parts.length >= KEPT) parts.length = 0
  parts.push(part)
  return part
}

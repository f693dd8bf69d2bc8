import type { Context, Node } from '../scene/node.ts'
import { stepsOf } from '../text/set-text.ts'

/** Heights that differ by less than this are equal: a hundredth of a point is nothing on any output. */
export const NEAR = 0.01

/** Most size steps that any text of the scope can take. */
export function mostSteps(node: Node): number {
  const { block } = node
  if (block.is === 'text' || block.is === 'list' || block.is === 'table') return stepsOf(block.fit)
  return node.children.reduce((most, child) => Math.max(most, mostSteps(child)), 0)
}

/**
 * Smallest t in 0..1 at which a scope's content is no taller than its box: all its texts shrink together, and grow back
 * as soon as there is room. 1 if nothing fits.
 */
export function solveScope(node: Node, fits: (t: number) => boolean): number {
  if (fits(0)) return 0
  const steps = mostSteps(node)
  if (steps === 0 || !fits(1)) return 1
  let bad = 0
  let good = steps
  while (good - bad > 1) {
    const middle = (bad + good) >> 1
    if (fits(middle / steps)) good = middle
    else bad = middle
  }
  return good / steps
}

/** {@link solveScope} for a block whose content simply has a height. */
export const solveHeight = (context: Context, node: Node, width: number, height: number): number =>
  solveScope(node, (t) => context.content(node, width, t).h <= height + NEAR)

import type { Align, SceneStack } from '@tanquian/model'
import type { Context, Node, StackNode } from '../scene/node.ts'
import { clampHeight, clampWidth, isFlexible, ownsHeight, sizeOf } from './measure.ts'
import { rowWidths } from './row-widths.ts'
import { NEAR } from './solve.ts'

/** Size of a child in the flow; without t the child is a scope of its own. */
export interface Slot {
  readonly node: Node
  readonly w: number
  readonly h: number
  readonly t: number | undefined
}

/** All children in the flow, and how much of the stack's inside they take. */
export interface Slots {
  readonly slots: readonly Slot[]
  readonly w: number
  readonly h: number
}

/** Children that follow one another; those with a box stand outside. */
export const inFlow = (node: StackNode): readonly Node[] =>
  node.children.filter((child) => child.block.box === undefined)

/** How a child stands across the flow. */
export const crossOf = (stack: SceneStack, child: Node): Align | 'stretch' => child.block.alignSelf ?? stack.align

/** Pictures, art and codes keep their proportion: stretching one that has a height would leave it swimming in its box. */
const keepsShape = (child: Node): boolean => {
  const { is, size } = child.block
  return (is === 'image' || is === 'art' || is === 'qr') && size?.h !== undefined && size.w === undefined
}

function widthIn(context: Context, stack: SceneStack, child: Node, room: number, t: number): number {
  const size = sizeOf(child)
  if (size.w !== undefined) return size.w
  if (crossOf(stack, child) === 'stretch' && !keepsShape(child)) return clampWidth(size, room)
  return context.measure(child, room, t).w
}

/** Least height of a child that grows. */
const leastHeight = (context: Context, child: Node, width: number): number =>
  Math.max(sizeOf(child).minH ?? 0, isFlexible(child) ? context.content(child, width, 1).h : 0)

/** Shares what is left by weight; nobody gets less than its least or more than its most. */
function share(rest: number, growers: readonly { weight: number; least: number; most: number }[]): number[] {
  const shares = growers.map(() => -1)
  let [left, weights] = [rest, growers.reduce((sum, grower) => sum + grower.weight, 0)]
  for (let settled = true; settled;) {
    settled = false
    for (const [i, { weight, least, most }] of growers.entries()) {
      if (shares[i] !== -1) continue
      const wish = (left * weight) / weights
      if (wish >= least && wish <= most) continue
      shares[i] = wish < least ? least : most
      left -= shares[i] as number
      weights -= weight
      settled = true
    }
  }
  return shares.map((given, i) => (given === -1 ? (left * (growers[i]?.weight ?? 0)) / weights : given))
}

/** One under another. With a height, children that grow share what the others leave. */
function down(context: Context, node: StackNode, width: number, height: number | undefined, t: number): Slots {
  const children = inFlow(node)
  const gaps = node.block.gap * Math.max(0, children.length - 1)
  const slots: Slot[] = []
  const growing: { index: number; weight: number; least: number; most: number }[] = []
  let [total, widest] = [gaps, 0]
  for (const child of children) {
    const w = widthIn(context, node.block, child, width, t)
    const size = sizeOf(child)
    widest = Math.max(widest, w)
    if (height !== undefined && (size.grow ?? 0) > 0) {
      const least = leastHeight(context, child, w)
      growing.push({ index: slots.length, weight: size.grow ?? 1, least, most: Math.max(least, size.maxH ?? Infinity) })
      slots.push({ node: child, w, h: 0, t: undefined })
      continue
    }
    const { h } = context.measure(child, w, t)
    total += h
    slots.push({ node: child, w, h, t: ownsHeight(child) ? undefined : t })
  }
  if (growing.length > 0 && height !== undefined) {
    const shares = share(height - total, growing)
    for (const [i, { index }] of growing.entries()) {
      const slot = slots[index]
      if (!slot) continue
      slots[index] = { ...slot, h: shares[i] ?? 0 }
      total += shares[i] ?? 0
    }
  }
  return { slots, w: widest, h: total }
}

/** Side by side. A row's height is its tallest child's. */
function right(context: Context, node: StackNode, width: number, height: number | undefined, t: number): Slots {
  const children = inFlow(node)
  const gaps = node.block.gap * Math.max(0, children.length - 1)
  const widths = rowWidths(context, children, width - gaps, t)
  let [total, tallest] = [gaps, 0]
  const measured = children.map((child, i) => {
    const w = widths[i] ?? 0
    const { h } = context.measure(child, w, t)
    total += w
    tallest = Math.max(tallest, h)
    return { node: child, w, h, t: ownsHeight(child) ? undefined : t }
  })
  const row = height === undefined ? tallest : Math.max(height, 0)
  const slots = measured.map((slot) => {
    const stretched = crossOf(node.block, slot.node) === 'stretch' && sizeOf(slot.node).h === undefined
    return stretched ? { ...slot, h: clampHeight(sizeOf(slot.node), row) } : slot
  })
  return { slots, w: total, h: tallest }
}

/** One over another; a child that grows fills the height. */
function layer(context: Context, node: StackNode, width: number, height: number | undefined, t: number): Slots {
  let [widest, tallest] = [0, 0]
  const slots = inFlow(node).map((child): Slot => {
    const w = widthIn(context, node.block, child, width, t)
    const fills = height !== undefined && (sizeOf(child).grow ?? 0) > 0
    const h = fills ? leastHeight(context, child, w) : context.measure(child, w, t).h
    widest = Math.max(widest, w)
    tallest = Math.max(tallest, h)
    return { node: child, w, h: fills ? Math.max(h, height) : h, t: fills || ownsHeight(child) ? undefined : t }
  })
  return { slots, w: widest, h: tallest }
}

/** Sizes of a stack's children inside `width` × `height` (no height = as tall as it comes), its scope being at t. */
export function slotsOf(
  context: Context,
  node: StackNode,
  width: number,
  height: number | undefined,
  t: number,
): Slots {
  const { flow } = node.block
  return (flow === 'down' ? down : flow === 'right' ? right : layer)(context, node, width, height, t)
}

/** Whether the children fit the stack's inside at t. */
export const fitsInside = (context: Context, node: StackNode, width: number, height: number, t: number): boolean =>
  slotsOf(context, node, width, height, t).h <= height + NEAR

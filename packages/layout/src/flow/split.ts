import type { SceneBlock, SceneStack } from '@tanquian/model'
import type { Context, Node, StackNode } from '../scene/node.ts'
import { ownsHeight } from '../stack/measure.ts'
import { slotsOf, type Slot } from '../stack/slots.ts'
import { NEAR } from '../stack/solve.ts'
import { cutList, cutTable, cutText, type Cut } from './split-leaf.ts'

/** Children of a body that a page takes, and those it leaves for the next. */
export interface Shares {
  readonly head: readonly SceneBlock[]
  readonly tail: readonly SceneBlock[]
}

/** A heading must not end a page: what keeps with its next goes over with it, unless the page would be left empty. */
function giveBack(head: SceneBlock[], tail: readonly SceneBlock[]): Shares {
  let last = head.length
  while (last > 0 && head[last - 1]?.keep === 'with-next') last -= 1
  if (last === 0 || tail.length === 0) return { head, tail }
  return { head: head.slice(0, last), tail: [...head.slice(last), ...tail] }
}

/** Fills a page `room` high with the children of a stack that stand one under another. */
export function shareOut(context: Context, node: StackNode, width: number, room: number, t: number): Shares {
  const { slots } = slotsOf(context, node, width, undefined, t)
  const outside = node.children.filter((child) => child.block.box !== undefined).map((child) => child.block)
  const head: SceneBlock[] = []
  let used = 0
  for (const [index, slot] of slots.entries()) {
    const gap = index > 0 ? node.block.gap : 0
    if (used + gap + slot.h <= room + NEAR) {
      head.push(slot.node.block)
      used += gap + slot.h
      continue
    }
    const cut = cutBlock(context, slot.node, slot.w, room - used - gap, t)
    const rest = slots.slice(index + 1).map(({ node: { block } }) => block)
    if (cut) return { head: [...outside, ...head, cut.head], tail: [cut.tail, ...rest] }
    const shares = giveBack(head, [slot.node.block, ...rest])
    return { head: [...outside, ...shares.head], tail: shares.tail }
  }
  return { head: [...outside, ...head], tail: [] }
}

function cutDown(context: Context, node: StackNode, width: number, room: number, t: number): Cut | undefined {
  const { block } = node
  const [top, right, bottom, left] = block.pad
  const shares = shareOut(context, node, width - left - right, room - top - bottom, t)
  const own = shares.head.filter((child) => child.box === undefined)
  if (own.length === 0 || shares.tail.length === 0) return undefined
  return { head: { ...block, children: shares.head }, tail: { ...block, children: shares.tail } }
}

/** Keeps a column's place on the next page when all that stood in it has been said. */
const placeholder = (slot: Slot): SceneStack => ({
  is: 'stack',
  id: slot.node.block.id,
  name: slot.node.block.name,
  allow: [],
  flow: 'down',
  gap: 0,
  pad: [0, 0, 0, 0],
  align: 'stretch',
  justify: 'start',
  clip: false,
  children: [],
  size: { w: slot.w },
})

const atWidth = (block: SceneBlock, w: number): SceneBlock => ({ ...block, size: { ...block.size, w } })

/** Cuts a row: columns that fit stay whole, the others are cut; widths stay as they were. */
function cutRight(context: Context, node: StackNode, width: number, room: number, t: number): Cut | undefined {
  const { block } = node
  const [top, right, bottom, left] = block.pad
  const heads: SceneBlock[] = []
  const tails: SceneBlock[] = []
  for (const slot of slotsOf(context, node, width - left - right, undefined, t).slots) {
    const inside = room - top - bottom
    const natural = context.measure(slot.node, slot.w, t).h
    const cut = natural > inside + NEAR ? cutBlock(context, slot.node, slot.w, inside, t) : undefined
    if (natural > inside + NEAR && !cut) return undefined
    heads.push(atWidth(cut?.head ?? slot.node.block, slot.w))
    tails.push(cut ? atWidth(cut.tail, slot.w) : placeholder(slot))
  }
  return { head: { ...block, children: heads }, tail: { ...block, children: tails } }
}

/** Cuts a block so that its head is no taller than `room`; undefined if it must stay whole. */
function cutBlock(context: Context, node: Node, width: number, room: number, t: number): Cut | undefined {
  const { block } = node
  if (room <= 0 || block.keep === 'together' || block.moved || ownsHeight(node) || block.size?.h !== undefined)
    return undefined
  if (block.is === 'text') return cutText(context, node, width, room, t)
  if (block.is === 'list') return cutList(context, node, width, room, t)
  if (block.is === 'table') return cutTable(context, node, width, room, t)
  if (block.is !== 'stack' || block.flow === 'layer') return undefined
  return block.flow === 'down'
    ? cutDown(context, node as StackNode, width, room, t)
    : cutRight(context, node as StackNode, width, room, t)
}

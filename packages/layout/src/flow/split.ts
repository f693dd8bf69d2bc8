import type { SceneBlock, SceneStack } from '@tanquian/model'
import type { Context, Node, StackNode } from '../scene/node.ts'
import { ownsHeight } from '../stack/measure.ts'
import { slotsOf, type Slot } from '../stack/slots.ts'
import { NEAR } from '../stack/solve.ts'
import { partOf } from './part.ts'
import { cutList, cutTable, cutText, type Cut, type Room } from './split-leaf.ts'

/** Children of a body that a page takes, and those it leaves for the next. */
export interface Shares {
  readonly head: readonly SceneBlock[]
  readonly tail: readonly SceneBlock[]
}

/** A heading must not end a page: what keeps with its next goes over with it. */
function giveBack(head: readonly SceneBlock[], tail: readonly SceneBlock[]): Shares {
  let last = head.length
  while (last > 0 && head[last - 1]?.keep === 'with-next') last -= 1
  return { head: head.slice(0, last), tail: [...head.slice(last), ...tail] }
}

/** Where nothing may stay something must: what stands before, or else the block itself, which then overflows. */
const force = (head: readonly SceneBlock[], block: SceneBlock, rest: readonly SceneBlock[]): Shares =>
  head.length > 0 ? { head, tail: [block, ...rest] } : { head: [block], tail: rest }

/** Fills a room with the children of a stack that stand one under another; an empty head means that nothing could stay. */
export function shareOut(context: Context, node: StackNode, room: Room): Shares {
  const { slots } = slotsOf(context, node, room.width, undefined, room.t)
  const outside = node.children.filter((child) => child.block.box !== undefined).map((child) => child.block)
  const head: SceneBlock[] = []
  let used = 0
  for (const [index, slot] of slots.entries()) {
    const gap = index > 0 ? node.block.gap : 0
    if (used + gap + slot.h <= room.height + NEAR) {
      head.push(slot.node.block)
      used += gap + slot.h
      continue
    }
    const forced = room.forced === true && head.length === 0
    const cut = cutBlock(context, slot.node, { ...room, forced, width: slot.w, height: room.height - used - gap })
    const rest = slots.slice(index + 1).map(({ node: { block } }) => block)
    const shares = cut
      ? { head: [...head, cut.head], tail: [cut.tail, ...rest] }
      : room.forced
        ? force(head, slot.node.block, rest)
        : giveBack(head, [slot.node.block, ...rest])
    return shares.head.length > 0 ? { head: [...outside, ...shares.head], tail: shares.tail } : shares
  }
  return { head: [...outside, ...head], tail: [] }
}

/** The inside of a padded stack. */
function inside(block: SceneStack, room: Room): Room {
  const [top, right, bottom, left] = block.pad
  return { ...room, width: room.width - left - right, height: room.height - top - bottom }
}

function cutDown(context: Context, node: StackNode, room: Room): Cut | undefined {
  const { block } = node
  const { head, tail } = shareOut(context, node, inside(block, room))
  if (head.length === 0 || tail.length === 0) return undefined
  return { head: partOf(block, head), tail: partOf(block, tail) }
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
function cutRight(context: Context, node: StackNode, room: Room): Cut | undefined {
  const { block } = node
  const within = inside(block, room)
  const heads: SceneBlock[] = []
  const tails: SceneBlock[] = []
  for (const slot of slotsOf(context, node, within.width, undefined, room.t).slots) {
    const whole = context.measure(slot.node, slot.w, room.t).h <= within.height + NEAR
    const cut = whole ? undefined : cutBlock(context, slot.node, { ...within, width: slot.w })
    if (!whole && !cut) return undefined
    heads.push(atWidth(cut?.head ?? slot.node.block, slot.w))
    tails.push(cut ? atWidth(cut.tail, slot.w) : placeholder(slot))
  }
  return { head: partOf(block, heads), tail: partOf(block, tails) }
}

/** A cut that was asked for before. */
interface Known {
  readonly room: Room
  readonly cut: Cut | undefined
}

/** Cuts kept per block: it is asked for at a few sizes, and again with every key typed elsewhere. */
const KEPT = 16

const sameRoom = (a: Room, b: Room): boolean =>
  a.width === b.width && a.height === b.height && a.t === b.t && a.least === b.least && a.forced === b.forced

/** Cuts a block so that its head is no taller than the room; undefined if it must stay whole. The same room, the same parts. */
function cutBlock(context: Context, node: Node, room: Room): Cut | undefined {
  const cuts = node.cuts as Known[]
  const known = cuts.find((one) => sameRoom(one.room, room))
  if (known) return known.cut
  const cut = cutAnew(context, node, room)
  if (cuts.length >= KEPT) cuts.length = 0
  cuts.push({ room, cut })
  return cut
}

function cutAnew(context: Context, node: Node, room: Room): Cut | undefined {
  const { block } = node
  const fixed = block.keep === 'together' || block.moved || ownsHeight(node) || block.size?.h !== undefined
  if (room.height <= 0 || fixed) return undefined
  if (block.is === 'text') return cutText(context, node, room)
  if (block.is === 'list') return cutList(context, node, room)
  if (block.is === 'table') return cutTable(context, node, room)
  if (block.is !== 'stack' || block.flow === 'layer') return undefined
  return block.flow === 'down' ? cutDown(context, node as StackNode, room) : cutRight(context, node as StackNode, room)
}

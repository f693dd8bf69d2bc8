import type { Size } from '@tanquian/model'
import type { Context, Extent, Memo, Node } from '../scene/node.ts'

const NONE: Size = {}

/** The size wishes of a block. */
export const sizeOf = (node: Node): Size => node.block.size ?? NONE

/** Blocks whose height comes from their texts, and which can therefore be a scope. */
export const isFlexible = (node: Node): boolean => {
  const { is } = node.block
  return is === 'stack' || is === 'text' || is === 'list' || is === 'table'
}

/** A block with a height of its own: its texts take the largest sizes that fit it, whatever its neighbours do. */
export const ownsHeight = (node: Node): boolean => {
  const size = sizeOf(node)
  return isFlexible(node) && (size.h !== undefined || size.maxH !== undefined)
}

/** A width within the block's limits. */
export const clampWidth = (size: Size, width: number): number =>
  Math.max(size.minW ?? 0, Math.min(size.maxW ?? Infinity, width))

/** A height within the block's limits. */
export const clampHeight = (size: Size, height: number): number =>
  Math.max(size.minH ?? 0, Math.min(size.maxH ?? Infinity, height))

/** Sizes kept per block: a layout asks for few widths, and for each at the sizes of one search. */
const KEPT = 48

/** Looks a size up before working it out. */
export function remembered(memo: Memo[], room: number, t: number, work: () => Extent): Extent {
  for (const found of memo) if (found.room === room && found.t === t) return found
  const { w, h } = work()
  const made = { room, t, w, h }
  if (memo.length >= KEPT) memo.length = 0
  memo.push(made)
  return made
}

/** Height of a block that has a largest height: natural, and under pressure (t) it gives back down to what it needs. */
function rangedHeight(context: Context, node: Node, room: number, t: number): number {
  const size = sizeOf(node)
  const natural = clampHeight(size, context.content(node, room, 0).h)
  if (t === 0) return natural
  const least = Math.min(natural, Math.max(size.minH ?? 0, context.content(node, room, 1).h))
  return natural - t * (natural - least)
}

/** Size of a block in `room` points of width, its scope being at t. */
export function measureNode(context: Context, node: Node, room: number, t: number): Extent {
  return remembered(node.memo, room, t, () => {
    const size = sizeOf(node)
    const width = clampWidth(size, size.w ?? room)
    const own = ownsHeight(node)
    const needsContent = size.w === undefined || size.h === undefined
    const content = needsContent ? context.content(node, width, own ? 0 : t) : { w: width, h: 0 }
    const w = size.w ?? clampWidth(size, content.w)
    if (size.h !== undefined) return { w, h: size.h }
    if (own) return { w, h: rangedHeight(context, node, width, t) }
    return { w, h: clampHeight(size, content.h) }
  })
}

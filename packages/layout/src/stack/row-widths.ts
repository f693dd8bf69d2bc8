import type { Context, Node } from '../scene/node.ts'
import { clampWidth, isFlexible, sizeOf } from './measure.ts'

interface Want {
  readonly node: Node
  readonly natural: number
  /** Weight with which it shares what is left; 0 = it hugs its content. */
  readonly grow: number
  /** Can be narrowed: a text wraps, a logo does not. */
  readonly wraps: boolean
}

/** Widest single word inside, at the smallest size: below this a block would overflow. */
function least(context: Context, node: Node): number {
  return sizeOf(node).minW ?? (isFlexible(node) ? context.least(node) : 0)
}

/** The one width to which the widest are cut down so that all together fit; short labels keep theirs. */
function cutAt(naturals: readonly number[], room: number): number {
  const sorted = [...naturals].sort((a, b) => a - b)
  let left = room
  for (const [i, natural] of sorted.entries()) {
    const even = left / (sorted.length - i)
    if (natural > even) return even
    left -= natural
  }
  return Infinity
}

/** Widths of children side by side in `room` (gaps already taken off), in order. */
export function rowWidths(context: Context, children: readonly Node[], room: number, t: number): number[] {
  const wants = children.map((node): Want => {
    const size = sizeOf(node)
    const grow = size.w === undefined ? (size.grow ?? 0) : 0
    const wraps = size.w === undefined && grow === 0 && isFlexible(node)
    const natural = size.w ?? (grow > 0 ? 0 : context.measure(node, Math.max(0, room), t).w)
    return { node, natural, grow, wraps }
  })
  const growers = wants.filter((want) => want.grow > 0)
  const kept = growers.reduce((sum, want) => sum + least(context, want.node), 0)
  const fixed = wants.reduce((sum, want) => sum + (want.wraps ? 0 : want.natural), 0)
  const wrapping = wants.filter((want) => want.wraps).map((want) => want.natural)
  const cut = cutAt(wrapping, Math.max(0, room - fixed - kept))
  const taken = fixed + wrapping.reduce((sum, natural) => sum + Math.min(natural, cut), 0)
  const weights = growers.reduce((sum, want) => sum + want.grow, 0)
  const rest = Math.max(0, room - taken)
  return wants.map(({ node, natural, grow, wraps }) => {
    if (grow > 0) return clampWidth(sizeOf(node), (rest * grow) / weights)
    return wraps ? Math.min(natural, cut) : natural
  })
}

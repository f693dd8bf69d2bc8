import type { Op, Rect } from '@tanquian/model'
import type { Context, Node, Place } from './node.ts'
import type { OpenBlock } from './sink.ts'

/** What runs on into the bleed depends on the sheet's size. */
type Sheet = Pick<Context['scene'], 'width' | 'height' | 'bleed'>

/** Where a block was drawn, and what that gave. */
export interface Drawing {
  readonly box: Rect
  readonly t: number | undefined
  readonly at: Place
  readonly sheet: Sheet
  /** The page that it was drawn on; `laid.ops` says which of its ops are the block's. */
  readonly page: readonly Op[]
  readonly laid: OpenBlock
}

/** Places kept per block: it is drawn in one, and in one or two more while neighbours grow and shrink. */
const KEPT = 4

/** Texts and drawings are kept; stacks only pass on, and pictures have a size that comes from outside. */
const isKept = ({ block, pictured }: Node): boolean => block.is !== 'stack' && !pictured

const sameBox = (a: Rect, b: Rect): boolean => a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h
const samePlace = (a: Place, b: Place): boolean =>
  a.opacity === b.opacity && a.bottom === b.bottom && a.parent === b.parent
const sameSheet = (a: Sheet, b: Sheet): boolean => a.width === b.width && a.height === b.height && a.bleed === b.bleed

/** Draws a block, or repeats what the same block gave in the same place: the very same ops. */
export function drawnOnce(
  context: Context,
  node: Node,
  spot: { readonly box: Rect; readonly t: number | undefined; readonly at: Place },
  draw: () => void,
): void {
  const { sink, scene } = context
  const { box, t, at } = spot
  if (!isKept(node)) {
    draw()
    return
  }
  const from = sink.ops.length
  const drawings = node.drawings as Drawing[]
  const known = drawings.find(
    (one) => one.t === t && sameBox(one.box, box) && samePlace(one.at, at) && sameSheet(one.sheet, scene),
  )
  if (known) {
    const [first, end] = known.laid.ops
    for (let at = first; at < end; at += 1) sink.ops.push(known.page[at] as Op)
    sink.blocks.push({ ...known.laid, page: sink.page, ops: [from, sink.ops.length] })
    return
  }
  draw()
  const laid = sink.blocks.at(-1)
  if (!laid) return
  if (drawings.length >= KEPT) drawings.shift()
  // The sizes alone: a drawing must not keep a whole scene alive.
  const sheet = { width: scene.width, height: scene.height, bleed: scene.bleed }
  drawings.push({ box, t, at, sheet, page: sink.ops, laid })
}

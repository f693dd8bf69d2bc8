import type { Rect } from '@tanquian/model'
import type { Context, Node } from '../scene/node.ts'
import { clampHeight, isFlexible, sizeOf } from './measure.ts'
import { NEAR } from './solve.ts'

/** A child's box, and its t; without t it is a scope. */
export interface Stand {
  readonly box: Rect
  readonly t: number | undefined
}

/**
 * Where a child with a `box` stands: measured from the sides of its parent's whole box, padding included. Opposite sides
 * stretch it. One without a height takes its natural one, up to the opposite side of its parent, and then shrinks.
 */
export function standOutside(context: Context, child: Node, parent: Rect): Stand {
  const { left, top, right, bottom, ...own } = child.block.box ?? {}
  const size = sizeOf(child)
  const roomX = parent.w - (left ?? 0) - (right ?? 0)
  const roomY = parent.h - (top ?? 0) - (bottom ?? 0)
  const w = own.w ?? size.w ?? (left !== undefined && right !== undefined ? roomX : context.measure(child, roomX, 0).w)
  const given = own.h ?? size.h ?? (top !== undefined && bottom !== undefined ? roomY : undefined)
  const natural = given ?? clampHeight(size, context.measure(child, w, 0).h)
  const crowded = isFlexible(child) && given === undefined && natural > roomY + NEAR
  const h = crowded ? Math.max(0, roomY) : natural
  const x = left ?? (right === undefined ? 0 : parent.w - right - w)
  const y = top ?? (bottom === undefined ? 0 : parent.h - bottom - h)
  const scope = given !== undefined || crowded || size.maxH !== undefined
  return { box: { x: parent.x + x, y: parent.y + y, w, h }, t: scope ? undefined : 0 }
}

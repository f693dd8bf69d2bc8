import type { Rect, SceneStack } from '@tanquian/model'
import {
  around,
  bleedOf,
  grown,
  type Context,
  type Draw,
  type Extent,
  type Node,
  type Place,
  type StackNode,
} from '../scene/node.ts'
import { tagged } from '../scene/sink.ts'
import { fillOp, paintOf, strokeOp } from '../block/fill.ts'
import { num, pointPath, rectPath } from '../block/paths.ts'
import { alignIn } from '../text/draw-text.ts'
import { standOutside } from './outside.ts'
import { crossOf, fitsInside, inFlow, slotsOf, type Slots } from './slots.ts'
import { NEAR, solveScope } from './solve.ts'

/** Content size of a stack: its children in the flow and its padding. */
export function measureStack(context: Context, node: Node, room: number, t: number): Extent {
  const stack = node as StackNode
  const [top, right, bottom, left] = stack.block.pad
  const width = Math.max(0, room - left - right)
  const { w, h } = slotsOf(context, stack, width, undefined, t)
  const fills = stack.block.flow === 'right' && inFlow(stack).some((child) => (child.block.size?.grow ?? 0) > 0)
  return { w: (fills ? Math.max(w, width) : w) + left + right, h: h + top + bottom }
}

function drawGround(context: Context, stack: SceneStack, box: Rect, opacity: number): void {
  const { ground } = stack
  if (!ground || (!ground.fill && !ground.line)) return
  const { sink, scene } = context
  tagged(sink, 'Artifact', () => {
    const { fill, line, shape, depth } = ground
    const area = line || shape === 'punta' ? box : grown(box, bleedOf(scene, box))
    const path = shape === 'punta' ? pointPath(box, depth) : rectPath(area)
    if (fill) sink.ops.push(fillOp(path, paintOf(fill, box), opacity))
    if (!line) return
    const half = line.width / 2
    const inner = { x: box.x + half, y: box.y + half, w: box.w - line.width, h: box.h - line.width }
    sink.ops.push(strokeOp(shape === 'punta' ? pointPath(inner, depth) : rectPath(inner), line, opacity))
  })
}

/** Boxes of the children in the flow. */
function boxesOf(stack: SceneStack, { slots, w, h }: Slots, inner: Rect): Rect[] {
  const down = stack.flow === 'down'
  const free = Math.max(0, down ? inner.h - h : inner.w - w)
  const spread = stack.justify === 'between' && slots.length > 1 ? free / (slots.length - 1) : 0
  const along = stack.justify === 'between' ? 0 : alignIn(stack.justify, 0, free)
  let pen = (down ? inner.y : inner.x) + along
  return slots.map((slot) => {
    const cross = crossOf(stack, slot.node)
    const align = cross === 'stretch' ? 'start' : cross
    if (stack.flow === 'layer') {
      const tall = Math.max(0, inner.h - slot.h)
      const y = inner.y + (stack.justify === 'between' ? 0 : alignIn(stack.justify, 0, tall))
      return { x: inner.x + alignIn(align, slot.w, inner.w), y, w: slot.w, h: slot.h }
    }
    const at = pen
    pen += (down ? slot.h : slot.w) + stack.gap + spread
    return down
      ? { x: inner.x + alignIn(align, slot.w, inner.w), y: at, w: slot.w, h: slot.h }
      : { x: at, y: inner.y + Math.max(0, alignIn(align, slot.h, inner.h)), w: slot.w, h: slot.h }
  })
}

/** Lines in the middle of the gaps. */
function drawDividers(context: Context, stack: SceneStack, boxes: readonly Rect[], inner: Rect, opacity: number): void {
  const { divider } = stack
  if (!divider || stack.flow === 'layer' || boxes.length < 2) return
  tagged(context.sink, 'Artifact', () => {
    for (const [i, box] of boxes.entries()) {
      const next = boxes[i + 1]
      if (!next) return
      const y = num((box.y + box.h + next.y) / 2)
      const x = num((box.x + box.w + next.x) / 2)
      const path =
        stack.flow === 'down'
          ? `M${num(inner.x)} ${y}L${num(inner.x + inner.w)} ${y}`
          : `M${x} ${num(inner.y)}L${x} ${num(inner.y + inner.h)}`
      context.sink.ops.push(strokeOp(path, divider, opacity))
    }
  })
}

function drawChildren(
  context: Context,
  node: StackNode,
  slots: Slots,
  boxes: readonly Rect[],
  box: Rect,
  at: Place,
): void {
  let next = 0
  for (const child of node.children) {
    if (child.block.box === undefined) {
      // Slots come in the order of the children that are in the flow.
      context.place(child, boxes[next] ?? box, slots.slots[next]?.t, at)
      next += 1
    } else {
      // Out of the flow an author may well stand past the edge; only a height of its own can be too small.
      const stand = standOutside(context, child, box)
      context.place(child, stand.box, stand.t, { ...at, bottom: Infinity })
    }
  }
}

/** Draws a stack: its ground, its children in their order, its dividers. */
export const drawStackBlock: Draw = (context, node, box, t, at, open) => {
  const stack = node as StackNode
  const { block } = stack
  const [top, right, bottom, left] = block.pad
  const inner = {
    x: box.x + left,
    y: box.y + top,
    w: Math.max(0, box.w - left - right),
    h: Math.max(0, box.h - top - bottom),
  }
  const solved = t ?? solveScope(stack, (at_) => fitsInside(context, stack, inner.w, inner.h, at_))
  const slots = slotsOf(context, stack, inner.w, inner.h, solved)
  const boxes = boxesOf(block, slots, inner)
  const wide = block.flow === 'right' ? slots.w - inner.w : 0
  open.overflow = [slots.h - inner.h, wide].reduce((most, past) => (past > NEAR ? Math.max(most, past) : most), 0)
  const { sink } = context
  const draw = (): void => {
    drawGround(context, block, box, at.opacity)
    if (block.clip) {
      const path =
        block.ground?.shape === 'punta'
          ? pointPath(box, block.ground.depth)
          : rectPath(grown(box, bleedOf(context.scene, box)))
      sink.ops.push({ op: 'save' }, { op: 'clip', path })
    }
    const bottomOf = t === undefined ? Math.min(at.bottom, inner.y + inner.h) : at.bottom
    drawChildren(context, stack, slots, boxes, box, { opacity: at.opacity, bottom: bottomOf, parent: block.id })
    drawDividers(context, block, boxes, inner, at.opacity)
    if (block.clip) sink.ops.push({ op: 'restore' })
  }
  const first = sink.blocks.length
  if (block.tag) tagged(sink, block.tag, draw)
  else draw()
  let ink = block.ground?.fill || block.ground?.line ? box : undefined
  for (const inside of sink.blocks.slice(first)) if (inside.parent === block.id) ink = around(ink, inside.ink)
  open.ink = ink ?? { x: box.x, y: box.y, w: 0, h: 0 }
}

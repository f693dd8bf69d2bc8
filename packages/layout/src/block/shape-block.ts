import type { PathData, Rect, SceneShape } from '@tanquian/model'
import { bleedOf, grown, type Context, type Draw, type Extent, type Node } from '../scene/node.ts'
import { tagged } from '../scene/sink.ts'
import { fillOp, paintOf, strokeOp } from './fill.ts'
import { ellipsePath, mapPath, num, rectPath } from './paths.ts'

/** A shape takes the room it is given; a line is as thick as its stroke. */
export function measureShape(_context: Context, node: Node, room: number): Extent {
  const { shape, stroke, view, size } = node.block as SceneShape
  const w = size?.w ?? room
  if (shape === 'line') return { w, h: stroke?.width ?? 1 }
  return { w, h: view ? (w * view[1]) / view[0] : 0 }
}

/** A line runs through the middle of its box, along its longer side. */
function linePath(box: Rect): PathData {
  const [x, y] = [num(box.x + box.w / 2), num(box.y + box.h / 2)]
  return box.w >= box.h
    ? `M${num(box.x)} ${y}L${num(box.x + box.w)} ${y}`
    : `M${x} ${num(box.y)}L${x} ${num(box.y + box.h)}`
}

function pathOf(block: SceneShape, box: Rect): PathData {
  if (block.shape === 'line') return linePath(box)
  if (block.shape === 'ellipse') return ellipsePath(box)
  if (block.shape === 'rect' || block.path === undefined) return rectPath(box)
  const [w, h] = block.view ?? [box.w, box.h]
  return mapPath(block.path, box.w / w, box.h / h, box.x, box.y)
}

/** Draws plain geometry; a rectangle that touches the page's edge runs on into the bleed. */
export const drawShapeBlock: Draw = (context, node, box, _t, at) => {
  const block = node.block as SceneShape
  const { sink, scene } = context
  const area = block.shape === 'rect' && block.stroke === undefined ? grown(box, bleedOf(scene, box)) : box
  const path = pathOf(block, area)
  tagged(sink, block.tag ?? 'Artifact', () => {
    if (block.fill && block.shape !== 'line') sink.ops.push(fillOp(path, paintOf(block.fill, box), at.opacity))
    if (block.stroke) sink.ops.push(strokeOp(path, block.stroke, at.opacity))
  })
}

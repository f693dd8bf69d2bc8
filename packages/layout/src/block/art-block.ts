import type { Rect, SceneArt, SceneArtData } from '@tanquian/model'
import type { Context, Draw, Extent, Node } from '../scene/node.ts'
import { tagged } from '../scene/sink.ts'
import { fillOp, strokeOp } from './fill.ts'
import { mapPath, rectPath } from './paths.ts'

/** Natural size of art: its own box in points, in proportion to what its size wishes leave open. */
export function measureArt(_context: Context, node: Node, room: number): Extent {
  const { art, size, fit } = node.block as SceneArt
  if (size?.w !== undefined) return { w: size.w, h: (size.w * art.h) / art.w }
  if (size?.h !== undefined) return { w: fit === 'stretch' ? room : (size.h * art.w) / art.h, h: size.h }
  const w = Math.min(room, size?.maxW ?? Infinity)
  return { w, h: (w * art.h) / art.w }
}

/** Draws art into a box. Even scaling is a transform; stretching moves the points, so that strokes keep their shape. */
export function drawArt(context: Context, art: SceneArtData, box: Rect, fit: SceneArt['fit'], opacity: number): void {
  const { ops } = context.sink
  const [sx, sy] = [box.w / art.w, box.h / art.h]
  const even = fit === 'cover' ? Math.max(sx, sy) : Math.min(sx, sy)
  const stretch = fit === 'stretch' && Math.abs(sx - sy) > 1e-6
  const x = box.x + (box.w - art.w * even) / 2
  const y = box.y + (box.h - art.h * even) / 2
  ops.push({ op: 'save' })
  if (fit === 'cover') ops.push({ op: 'clip', path: rectPath(box) })
  if (!stretch) ops.push({ op: 'concat', m: [even, 0, 0, even, x, y] })
  for (const { path, fill, stroke } of art.layers) {
    const drawn = stretch ? mapPath(path, sx, sy, box.x, box.y) : path
    if (fill) ops.push(fillOp(drawn, fill, opacity))
    if (stroke)
      ops.push(strokeOp(drawn, stretch ? { ...stroke, width: stroke.width * Math.sqrt(sx * sy) } : stroke, opacity))
  }
  ops.push({ op: 'restore' })
}

/** Draws art, an icon or a lockup; with an alternative text it is a figure, else decoration. */
export const drawArtBlock: Draw = (context, node, box, _t, at) => {
  const block = node.block as SceneArt
  const draw = (): void => drawArt(context, block.art, box, block.fit, at.opacity)
  if (block.alt) tagged(context.sink, block.tag ?? 'Figure', draw, { alt: block.alt })
  else tagged(context.sink, block.tag ?? 'Artifact', draw)
}

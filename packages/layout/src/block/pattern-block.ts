import type { Op, PathData, Rect, ScenePattern } from '@tanquian/model'
import { bleedOf, grown, type Context, type Draw, type Extent, type Node } from '../scene/node.ts'
import { tagged } from '../scene/sink.ts'
import { fillOp, strokeOp } from './fill.ts'
import { mapPath, rectPath } from './paths.ts'

/** Along its run a pattern takes what it is given; across it, its module's proportion. */
export function measurePattern(_context: Context, node: Node, room: number): Extent {
  const { art, module, repeat, size } = node.block as ScenePattern
  if (repeat === 'y') {
    const w = (art.w * module) / art.h
    return { w: size?.w ?? w, h: size?.h ?? module }
  }
  return { w: size?.w ?? room, h: (art.h * module) / art.w }
}

/** How modules stand along one direction: how many, how long, and the range of indices to draw. */
interface Run {
  readonly pitch: number
  readonly from: number
  readonly to: number
  readonly start: number
}

/** Whole modules: the pitch gives way, never the module. Bleed and a half phase add modules past the ends. */
function runOf(start: number, length: number, module: number, phase: number, before: number, after: number): Run {
  const count = Math.max(1, Math.round(length / module))
  const pitch = length / count
  return {
    pitch,
    start: start - phase * pitch,
    from: -Math.ceil(before / pitch),
    to: count + (phase > 0 ? 1 : 0) + Math.ceil(after / pitch),
  }
}

const once = (start: number, length: number): Run => ({ pitch: length, start, from: 0, to: 1 })

/** All modules of one path as one path: one order, and no seam between neighbours. */
function repeated(path: PathData, block: ScenePattern, across: Run, down: Run): PathData {
  const [sx, sy] = [across.pitch / block.art.w, down.pitch / block.art.h]
  let out = ''
  for (let row = down.from; row < down.to; row += 1)
    for (let column = across.from; column < across.to; column += 1)
      out += mapPath(path, sx, sy, across.start + column * across.pitch, down.start + row * down.pitch)
  return out
}

/** Runs of the same length come back in every format and at every keystroke. */
const drawn = new Map<string, PathData>()

function repeatedOnce(path: PathData, block: ScenePattern, across: Run, down: Run): PathData {
  const key = JSON.stringify([path, block.art.w, block.art.h, across, down])
  const found = drawn.get(key)
  if (found !== undefined) return found
  if (drawn.size >= 60) drawn.clear()
  const made = repeated(path, block, across, down)
  drawn.set(key, made)
  return made
}

/** Strip over the top (run along x) or left edge (run along y) that hides the hairline against the field. */
function overlapOf(block: ScenePattern, area: Rect): PathData {
  if (block.overlap <= 0 || block.repeat === 'xy') return ''
  const strip =
    block.repeat === 'x'
      ? { ...area, y: area.y - block.overlap, h: block.overlap }
      : { ...area, x: area.x - block.overlap, w: block.overlap }
  return rectPath(strip)
}

function layerOps(block: ScenePattern, area: Rect, across: Run, down: Run, opacity: number): Op[] {
  let strip = overlapOf(block, area)
  const scale = Math.sqrt((across.pitch / block.art.w) * (down.pitch / block.art.h))
  return block.art.layers.flatMap(({ path, fill, stroke }) => {
    const whole = repeatedOnce(path, block, across, down)
    const ops: Op[] = []
    if (fill) {
      ops.push(fillOp(strip + whole, fill, opacity))
      strip = ''
    }
    if (stroke) ops.push(strokeOp(whole, { ...stroke, width: stroke.width * scale }, opacity))
    return ops
  })
}

/** Draws a run of whole modules, clipped to its box and to the bleed where the box touches the page's edge. */
export const drawPatternBlock: Draw = (context, node, box, _t, at) => {
  const block = node.block as ScenePattern
  const { sink, scene } = context
  const bleed = bleedOf(scene, box)
  const [top, right, bottom, left] = bleed
  const { art, module, repeat, phase } = block
  const long = repeat === 'y' ? (art.w * module) / art.h : module
  const tall = repeat === 'y' ? module : (art.h * module) / art.w
  const across = repeat === 'y' ? once(box.x, box.w) : runOf(box.x, box.w, long, phase, left, right)
  const down = repeat === 'x' ? once(box.y, box.h) : runOf(box.y, box.h, tall, phase, top, bottom)
  const over = Math.max(0, block.overlap)
  const area = grown(box, [
    repeat === 'y' ? top : 0,
    repeat === 'y' ? 0 : right,
    repeat === 'x' ? 0 : bottom,
    repeat === 'y' ? 0 : left,
  ])
  const window = grown(area, [repeat === 'x' ? over : 0, 0, 0, repeat === 'y' ? over : 0])
  const past = phase > 0 || area !== box
  tagged(sink, block.tag ?? 'Artifact', () => {
    if (past) sink.ops.push({ op: 'save' }, { op: 'clip', path: rectPath(window) })
    sink.ops.push(...layerOps(block, area, across, down, at.opacity))
    if (past) sink.ops.push({ op: 'restore' })
  })
}

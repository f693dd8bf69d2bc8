import { FailureError, type PathData, type SceneQr } from '@tanquian/model'
import { encode } from 'uqr'
import type { Context, Draw, Extent, Node } from '../scene/node.ts'
import { tagged } from '../scene/sink.ts'
import { fillOp } from './fill.ts'
import { num, rectPath } from './paths.ts'

/** Quiet zone that the standard asks for, modules. */
const QUIET = 4

interface Code {
  readonly size: number
  /** Rows of dark modules as [row, from, to). */
  readonly bars: readonly (readonly [row: number, from: number, to: number])[]
}

const codes = new Map<string, Code>()

/** Encodes at level M with the quiet zone. Neighbours in a row become one bar, so no hairline shows between them. */
function codeOf(block: SceneQr): Code {
  const found = codes.get(block.data)
  if (found) return found
  let data: boolean[][]
  try {
    data = encode(block.data, { ecc: 'M', border: QUIET }).data
  } catch (cause) {
    throw new FailureError({ code: 'layout/qr-too-long', at: block.id, params: { length: block.data.length }, cause })
  }
  const bars: [number, number, number][] = []
  for (const [row, cells] of data.entries())
    for (let from = 0; from < cells.length; from += 1) {
      if (!cells[from]) continue
      const start = from
      while (cells[from + 1]) from += 1
      bars.push([row, start, from + 1])
    }
  const code = { size: data.length, bars }
  if (codes.size >= 50) codes.clear()
  codes.set(block.data, code)
  return code
}

/** A code is square. */
export function measureQr(_context: Context, node: Node, room: number): Extent {
  const { size } = node.block as SceneQr
  const side = Math.min(room, size?.w ?? Infinity, size?.h ?? Infinity)
  return { w: side, h: side }
}

/** Draws the ground, quiet zone included, and all modules as one path. Too long a text is 'layout/qr-too-long'. */
export const drawQrBlock: Draw = (context, node, box, _t, at) => {
  const block = node.block as SceneQr
  const { size, bars } = codeOf(block)
  const side = Math.min(box.w, box.h)
  const [x, y] = [box.x + (box.w - side) / 2, box.y + (box.h - side) / 2]
  const module = side / size
  let path: PathData = ''
  for (const [row, from, to] of bars) {
    const [left, right] = [num(x + from * module), num(x + to * module)]
    const [top, bottom] = [num(y + row * module), num(y + (row + 1) * module)]
    path += `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`
  }
  tagged(
    context.sink,
    block.tag ?? 'Figure',
    () => {
      context.sink.ops.push(fillOp(rectPath({ x, y, w: side, h: side }), block.ground, at.opacity))
      context.sink.ops.push(fillOp(path, block.color, at.opacity))
    },
    { alt: block.alt },
  )
}

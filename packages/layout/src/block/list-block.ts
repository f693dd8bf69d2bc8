import type { Rect } from '@tanquian/model'
import { around, type Context, type Draw, type Extent, type Node } from '../scene/node.ts'
import { tagged } from '../scene/sink.ts'
import { NEAR, solveHeight } from '../stack/solve.ts'
import { drawText } from '../text/draw-text.ts'
import { reportOf } from '../text/report-of.ts'
import { drawArt } from './art-block.ts'
import { faded, fillOp } from './fill.ts'
import { DIAMOND, ICON, setList, type ContinuedList, type SetItem, type SetList } from './list-set.ts'
import { num } from './paths.ts'

/** Content size of a list in a room. */
export function measureList(context: Context, node: Node, room: number, t: number): Extent {
  const set = setList(context.fonts, node.block as ContinuedList, room, t)
  return { w: set.width, h: set.height }
}

/** Where a drawn marker's centre stands: the middle of the first line, as in the references. */
function middleOf(item: SetItem): number {
  const { paragraph, lines, size } = item.set
  const face = paragraph.faces[paragraph.strut]
  return ((lines[0]?.baseline ?? 0) - ((face?.over ?? 0) - (face?.under ?? 0)) / 2) * size
}

function drawMark(
  context: Context,
  block: ContinuedList,
  set: SetList,
  item: SetItem,
  x: number,
  y: number,
  opacity: number,
): void {
  const { marker } = block
  const middle = y + middleOf(item)
  if (marker.is === 'rombo') {
    const half = (DIAMOND / 2) * set.size
    const cx = x + half
    const path = `M${num(cx)} ${num(middle - half)}L${num(cx + half)} ${num(middle)}L${num(cx)} ${num(middle + half)}L${num(x)} ${num(middle)}Z`
    context.sink.ops.push(fillOp(path, marker.fill, opacity))
  } else if (marker.is === 'icono' && marker.art) {
    const side = ICON * set.size
    drawArt(context, marker.art.art, { x, y: middle - side / 2, w: side, h: side }, 'contain', opacity)
  }
}

/** '1.' and 'a)' are text: they belong to the item and can be read and selected. */
function drawLabel(context: Context, block: ContinuedList, item: SetItem, x: number, y: number, opacity: number): void {
  if (item.label === '') return
  const { size, lines } = item.set
  const { glyphs, clusters } = context.fonts.shape(item.label, block.marker.font, size, block.type)
  context.sink.ops.push({
    op: 'glyphs',
    font: block.marker.font,
    size,
    x,
    y: y + (lines[0]?.baseline ?? 0) * size,
    paint: block.marker.fill,
    glyphs,
    text: item.label,
    clusters,
    ...faded(opacity),
  })
}

/** Draws a list: L with one LI per item; drawn markers are decoration. */
export const drawListBlock: Draw = (context, node, box, t, at, open) => {
  const block = node.block as ContinuedList
  const { fonts, sink } = context
  const set = setList(fonts, block, box.w, t ?? solveHeight(context, node, box.w, box.h))
  let ink: Rect | undefined
  tagged(sink, block.tag ?? 'L', () => {
    for (const [index, item] of set.items.entries()) {
      const [x, y] = [box.x + item.x, box.y + item.y]
      const drawn = block.marker.is === 'rombo' || block.marker.is === 'icono'
      if (drawn) tagged(sink, 'Artifact', () => drawMark(context, block, set, item, x, y, at.opacity))
      tagged(sink, 'LI', () => {
        drawLabel(context, block, item, x, y, at.opacity)
        const inked = drawText(context, item.set, block.items[index] ?? [], {
          x: x + set.lead,
          y,
          width: set.columnWidth - set.lead,
          align: 'start',
          opacity: at.opacity,
        })
        if (inked) ink = around(around(ink, inked), { ...inked, x })
      })
    }
  })
  const past = Math.max(0, set.height - box.h - NEAR, box.y + set.height - at.bottom - NEAR)
  open.ink = ink ?? { x: box.x, y: box.y, w: 0, h: 0 }
  open.overflow = Math.max(past, set.tooWide)
  open.text = reportOf(block.fit, block.floor, {
    size: set.size,
    lines: set.lines,
    overflows: open.overflow > 0 || set.tooMany,
    fill: block.items[0]?.[0]?.fill,
    text: block.items.map((runs) => runs.map((run) => run.text).join('')).join('\n'),
  })
}

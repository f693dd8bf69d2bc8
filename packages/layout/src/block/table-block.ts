import type { Rect, SceneTable, TagRole } from '@tanquian/model'
import { around, type Context, type Draw, type Extent, type Node } from '../scene/node.ts'
import { tagged } from '../scene/sink.ts'
import { NEAR, solveHeight } from '../stack/solve.ts'
import { drawText } from '../text/draw-text.ts'
import { reportOf } from '../text/report-of.ts'
import { fillOp, strokeOp } from './fill.ts'
import { num, rectPath } from './paths.ts'
import { hasHead, setTable, type ContinuedTable, type SetRow, type SetTable } from './table-set.ts'

/** Content size of a table: as wide as its room. */
export function measureTable(context: Context, node: Node, room: number, t: number): Extent {
  const set = setTable(context.fonts, node.block as ContinuedTable, room, t)
  return { w: set.width, h: set.height }
}

function drawFills(context: Context, block: ContinuedTable, set: SetTable, box: Rect, opacity: number): void {
  const head = hasHead(block) ? 1 : 0
  for (const [index, row] of set.rows.entries()) {
    const striped = (index - head + (block.first ?? 0)) % 2 === 1 ? block.zebra : undefined
    const fill = index < head ? block.headFill : striped
    const area = { x: box.x, y: box.y + row.y, w: set.width, h: row.h }
    if (fill) context.sink.ops.push(fillOp(rectPath(area), fill, opacity))
  }
  if (!block.rule) return
  for (const row of set.rows.slice(head)) {
    const y = num(box.y + row.y + row.h)
    context.sink.ops.push(strokeOp(`M${num(box.x)} ${y}L${num(box.x + set.width)} ${y}`, block.rule, opacity))
  }
}

function drawRow(
  context: Context,
  block: SceneTable,
  set: SetTable,
  row: SetRow,
  box: Rect,
  role: TagRole,
  opacity: number,
): Rect | undefined {
  let ink: Rect | undefined
  const draw = (): void => {
    for (const [i, cell] of row.cells.entries()) {
      const column = set.columns[i]
      if (!column) continue
      const place = {
        x: box.x + column.x + block.pad,
        y: box.y + row.y + block.pad,
        width: column.w - 2 * block.pad,
        align: block.columns[i]?.align ?? ('start' as const),
        opacity,
      }
      const cellDraw = (): void => {
        const inked = drawText(context, cell, row.runs[i] ?? [], place)
        if (inked) ink = around(ink, inked)
      }
      if (role === 'Artifact') cellDraw()
      else tagged(context.sink, role, cellDraw)
    }
  }
  tagged(context.sink, role === 'Artifact' ? 'Artifact' : 'TR', draw)
  return ink
}

/** Draws a table; all its cells share one size. */
export const drawTableBlock: Draw = (context, node, box, t, at, open) => {
  const block = node.block as ContinuedTable
  const { fonts, sink } = context
  const set = setTable(fonts, block, box.w, t ?? solveHeight(context, node, box.w, box.h))
  const head = hasHead(block)
  let ink: Rect | undefined
  tagged(sink, block.tag ?? 'Table', () => {
    tagged(sink, 'Artifact', () => drawFills(context, block, set, box, at.opacity))
    for (const [index, row] of set.rows.entries()) {
      const heading = head && index === 0
      const role = heading ? (block.continued ? 'Artifact' : 'TH') : 'TD'
      const inked = drawRow(context, block, set, row, box, role, at.opacity)
      if (inked) ink = around(ink, inked)
    }
  })
  const past = Math.max(0, set.height - box.h - NEAR, box.y + set.height - at.bottom - NEAR)
  open.ink = ink ?? box
  open.overflow = Math.max(past, set.tooWide)
  const { min, max } = block.fit
  open.text = reportOf({ min, max }, block.floor, {
    size: set.size,
    lines: set.lines,
    overflows: open.overflow > 0,
    fill: block.rows[0]?.[0]?.[0]?.fill,
    text: set.rows.map((row) => row.cells.map((cell) => cell.paragraph.text).join('\t')).join('\n'),
  })
}

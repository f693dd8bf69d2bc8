import type { FontBook, Run, SceneTable } from '@tanquian/model'
import { columnWidths } from './column-widths.ts'
import { chunksWidth } from '../text/break-lines.ts'
import { SLACK } from '../text/line-width.ts'
import { paragraphOf } from '../text/paragraph.ts'
import type { Paragraph } from '../text/shaped.ts'
import { firstGood, setText, sizeAfter, stepAt, stepsOf, type SetText } from '../text/set-text.ts'

/** A table that goes on from page to page: its head is drawn again, but a screen reader has already read it. */
export type ContinuedTable = SceneTable & {
  readonly continued?: boolean
  /** Rows before this page's. */
  readonly first?: number
  /** Columns of the whole, so that they stand in line on all its pages; those of another width find their own. */
  readonly whole?: { readonly room: number; readonly widths: readonly number[] }
}

/** A row: its cells, its place from the table's top, points. */
export interface SetRow {
  readonly cells: readonly SetText[]
  readonly runs: readonly (readonly Run[])[]
  readonly y: number
  readonly h: number
}

/** A table with its size, its columns and its rows; `rows[0]` is the head if the table has one. */
export interface SetTable {
  readonly size: number
  /** Left edge and width of each column, padding included. */
  readonly columns: readonly { readonly x: number; readonly w: number }[]
  readonly rows: readonly SetRow[]
  readonly width: number
  readonly height: number
  readonly tooWide: number
  readonly lines: number
}

const allRows = (block: SceneTable): readonly (readonly (readonly Run[])[])[] =>
  block.head.some((cell) => cell.some((run) => run.text !== '')) ? [block.head, ...block.rows] : block.rows

/** Whether the first row is a head. */
export const hasHead = (block: SceneTable): boolean => allRows(block) !== block.rows

/** Width of the longest line without any wrapping, em. */
const longest = (paragraph: Paragraph): number =>
  paragraph.segments.reduce((most, chunks) => Math.max(most, chunksWidth(paragraph, chunks, 0, chunks.length)), 0)

/** Columns without a width share what the others leave by what their cells hold. */
function widthsOf(
  block: SceneTable,
  paragraphs: readonly (readonly Paragraph[])[],
  size: number,
  room: number,
): number[] {
  const wishes = block.columns.map(({ w }, i) => {
    const cells = paragraphs.flatMap((row) => row[i] ?? [])
    const most = (of: (cell: Paragraph) => number): number =>
      cells.reduce((width, cell) => Math.max(width, of(cell) * size), 0) + 2 * block.pad
    return { ...(w === undefined ? {} : { fixed: w }), least: most((cell) => cell.widest), natural: most(longest) }
  })
  return columnWidths(wishes, room)
}

/** Sets a table in a room, at t of its range; all cells share one size. */
export function setTable(fonts: FontBook, block: ContinuedTable, room: number, t: number): SetTable {
  const texts = allRows(block)
  const paragraphs = texts.map((row) => row.map((cell) => paragraphOf(fonts, cell, block.type, block.hyphenate)))
  const { whole } = block
  const widthsAt = (size: number): readonly number[] =>
    whole?.room === room ? whole.widths : widthsOf(block, paragraphs, size, room)
  const past = (size: number): number => {
    const widths = widthsAt(size)
    const cells = paragraphs.flatMap((row) =>
      row.map((cell, i) => cell.widest * size + 2 * block.pad - (widths[i] ?? 0)),
    )
    return Math.max(
      0,
      widths.reduce((sum, width) => sum + width, -room),
      ...cells,
    )
  }
  const step = firstGood(
    stepAt(block.fit, t),
    stepsOf(block.fit),
    (at) => past(sizeAfter(block.fit, at)) <= SLACK * 100,
  )
  const size = sizeAfter(block.fit, step)
  const widths = widthsAt(size)
  const { type, hyphenate = false } = block
  const fixed = { min: size, max: size }
  let [y, lines] = [0, 0]
  const rows = texts.map((runs): SetRow => {
    const cells = runs.map((cell, i) => {
      const wish = { runs: cell, type, fit: fixed, balance: false, trim: 'line' as const, hyphenate }
      return setText(fonts, wish, (widths[i] ?? 0) - 2 * block.pad, 0)
    })
    const h = cells.reduce((most, cell) => Math.max(most, cell.height), 0) + 2 * block.pad
    lines += cells.reduce((most, cell) => Math.max(most, cell.lines.length), 0)
    const row = { cells, runs, y, h }
    y += h
    return row
  })
  let x = 0
  const columns = widths.map((w) => ({ x: (x += w) - w, w }))
  const tooWide = past(size)
  return { size, columns, rows, width: x, height: y, tooWide: tooWide > SLACK * 100 ? tooWide : 0, lines }
}

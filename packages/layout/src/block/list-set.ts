import type { FontBook, SceneList } from '@tanquian/model'
import { countLines } from '../text/break-lines.ts'
import { SLACK } from '../text/line-width.ts'
import { paragraphOf } from '../text/paragraph.ts'
import type { Paragraph } from '../text/shaped.ts'
import { firstGood, setText, sizeAfter, stepAt, stepsOf, type SetText } from '../text/set-text.ts'

/** A list whose first item is not number one: what a page takes over from the page before. */
export type ContinuedList = SceneList & { readonly first?: number }

/** One item with its place from the list's top-left corner, points. */
export interface SetItem {
  readonly set: SetText
  readonly x: number
  readonly y: number
  readonly label: string
}

/** A list with its size, its columns and its lines. */
export interface SetList {
  readonly size: number
  readonly items: readonly SetItem[]
  /** Width of marker and gap, points. */
  readonly lead: number
  readonly columnWidth: number
  readonly width: number
  readonly height: number
  readonly tooWide: number
  readonly tooMany: boolean
  readonly lines: number
}

/** Side of the diamond's square, em: half-diagonal 0.234 em as in the references. */
export const DIAMOND = 0.468
/** Side of an icon that serves as marker, em. */
export const ICON = 1.1
/** Gap between marker and text where the template names none, em. */
const GAP = 0.5

const LETTERS = 'abcdefghijklmnñopqrstuvwxyz'

/** Marker as text: '1.', 'a)', or '' for drawn markers. */
function labelOf(block: ContinuedList, index: number): string {
  const ordinal = index + (block.first ?? 0)
  if (block.marker.is === 'numero') return `${ordinal + 1}.`
  if (block.marker.is !== 'letra') return ''
  const turn = Math.floor(ordinal / LETTERS.length)
  return `${LETTERS[ordinal % LETTERS.length] ?? ''}${turn > 0 ? String(turn + 1) : ''})`
}

/** Marker and gap, em. */
function leadOf(fonts: FontBook, block: ContinuedList): number {
  const gap = block.marker.gap || GAP
  if (block.marker.is === 'ninguno') return 0
  if (block.marker.is === 'rombo') return DIAMOND + gap
  if (block.marker.is === 'icono') return ICON + gap
  const widths = block.items.map((_, i) => fonts.shape(labelOf(block, i), block.marker.font, 1, block.type).width)
  return Math.max(0, ...widths) + gap
}

/** Lines of the longest column; items fill one column after the other. */
function tallest(lines: readonly number[], columns: number): number {
  const each = Math.ceil(lines.length / columns)
  const sums = Array.from({ length: columns }, (_, column) =>
    lines.slice(column * each, (column + 1) * each).reduce((sum, count) => sum + count, 0),
  )
  return Math.max(0, ...sums)
}

/** Size at which every word fits and the lines are not too many. */
function listSize(
  block: SceneList,
  paragraphs: readonly Paragraph[],
  t: number,
  columnWidth: number,
  lead: number,
  columns: number,
): number {
  const { fit } = block
  const step = firstGood(stepAt(fit, t), stepsOf(fit), (at) => {
    const size = sizeAfter(fit, at)
    const room = columnWidth / size - lead
    if (paragraphs.some((paragraph) => paragraph.widest > room + SLACK)) return false
    return (
      fit.lines === undefined ||
      tallest(
        paragraphs.map((item) => countLines(item, room)),
        columns,
      ) <= fit.lines
    )
  })
  return sizeAfter(fit, step)
}

const columnsOf = (block: SceneList): number =>
  block.columns && block.items.length > block.columns.over ? Math.max(1, block.columns.count) : 1

/** Sets a list in a room, at t of its range. Columns fill one after the other, as even in items as can be. */
export function setList(fonts: FontBook, block: ContinuedList, room: number, t: number): SetList {
  const columns = columnsOf(block)
  const between = columns > 1 ? (block.columns?.gap ?? 0) : 0
  const columnWidth = (room - between * (columns - 1)) / columns
  const leadEm = leadOf(fonts, block)
  const paragraphs = block.items.map((runs) => paragraphOf(fonts, runs, block.type, block.hyphenate))
  const size = listSize(block, paragraphs, t, columnWidth, leadEm, columns)
  const lead = leadEm * size
  const each = Math.ceil(block.items.length / columns)
  const { type, hyphenate = false } = block
  const fixed = { min: size, max: size }
  const items: SetItem[] = []
  let [y, width, height, tooWide, lines] = [0, 0, 0, 0, 0]
  for (const [index, runs] of block.items.entries()) {
    if (index % each === 0) y = 0
    const wish = { runs, type, fit: fixed, balance: false, trim: 'line' as const, hyphenate }
    const set = setText(fonts, wish, columnWidth - lead, 0)
    items.push({ set, x: Math.floor(index / each) * (columnWidth + between), y, label: labelOf(block, index) })
    height = Math.max(height, y + set.height)
    y += set.height + block.gap
    width = Math.max(width, lead + set.width)
    tooWide = Math.max(tooWide, set.tooWide)
    lines += set.lines.length
  }
  const counts = items.map((item) => item.set.lines.length)
  const tooMany = block.fit.lines !== undefined && tallest(counts, columns) > block.fit.lines
  return { size, items, lead, columnWidth, width: columns > 1 ? room : width, height, tooWide, tooMany, lines }
}

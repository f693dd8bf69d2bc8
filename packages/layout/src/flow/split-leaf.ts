import type { Run, SceneBlock, SceneText } from '@tanquian/model'
import type { ContinuedList } from '../block/list-set.ts'
import { isNested, setNested, type NestedText } from '../block/nested-set.ts'
import { setTable, type ContinuedTable } from '../block/table-set.ts'
import type { Context, Node } from '../scene/node.ts'
import { NEAR } from '../stack/solve.ts'
import { setText, type SetLine } from '../text/set-text.ts'
import { linesThatStay, type CutLine } from './cut-lines.ts'

/** A block cut in two: what stays on the page and what goes on. */
export interface Cut {
  readonly head: SceneBlock
  readonly tail: SceneBlock
}

/** Runs before and after a UTF-16 place of the whole text. */
function cutRuns(runs: readonly Run[], place: number): { before: Run[]; after: Run[] } {
  const before: Run[] = []
  const after: Run[] = []
  let start = 0
  for (const run of runs) {
    const at = Math.min(run.text.length, Math.max(0, place - start))
    if (at > 0) before.push({ ...run, text: run.text.slice(0, at) })
    if (at < run.text.length) after.push({ ...run, text: run.text.slice(at) })
    start += run.text.length
  }
  return { before, after }
}

/** Typed breaks and spaces at the cut belong to neither side. */
function tidy(before: Run[], after: Run[]): void {
  const last = before.at(-1)
  const first = after[0]
  if (last) before[before.length - 1] = { ...last, text: last.text.replace(/[ \n]+$/u, '') }
  if (first) after[0] = { ...first, text: first.text.replace(/^[ \n]+/u, '') }
}

/** Where a cut is asked for. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly t: number
  /** Fewest lines, items or rows on either side: 2, so that nothing stands alone; 1 when a whole page is not enough. */
  readonly least: number
  /** Something must stay, even if it is taller than the room: one row, one item. */
  readonly forced?: boolean
}

const lineOf = ({ foot, opens, part }: SetLine, size: number, top: number): CutLine => ({
  foot: top + foot * size,
  opens,
  parted: part !== undefined,
})

/** Cuts a running text between lines. Titles are never cut. */
export function cutText(context: Context, node: Node, room: Room): Cut | undefined {
  const block = node.block as SceneText
  if (block.balance || block.trim === 'caps') return undefined
  if (isNested(block)) return cutNested(context, block, room)
  const set = setText(context.fonts, block, room.width, room.t)
  const lines = set.lines.map((line) => lineOf(line, set.size, 0))
  const first = set.lines[linesThatStay(lines, room.height, room.least)]
  if (!first || first === set.lines[0]) return undefined
  const { before, after } = cutRuns(block.runs, set.paragraph.places[first.from] ?? set.paragraph.text.length)
  tidy(before, after)
  return { head: { ...block, runs: before }, tail: { ...block, runs: after } }
}

/** Cuts a text with nested items between items, or between the lines of one; what goes over keeps its indents. */
function cutNested(context: Context, block: NestedText, room: Room): Cut | undefined {
  const { paragraphs, leads } = setNested(context.fonts, block, room.width, room.t)
  const lines = paragraphs.flatMap(({ set, y }, index) =>
    set.lines.map((line, n) => ({ ...lineOf(line, set.size, y), opens: n === 0, index, from: line.from })),
  )
  const first = lines[linesThatStay(lines, room.height, room.least)]
  if (!first || first === lines[0]) return undefined
  const { nested } = block
  const { index, from, opens } = first
  const cut = nested[index]
  const { set } = paragraphs[index] ?? {}
  if (!cut || !set) return undefined
  const common = { ...block, leads }
  if (opens)
    return { head: { ...common, nested: nested.slice(0, index) }, tail: { ...common, nested: nested.slice(index) } }
  const { before, after } = cutRuns(cut.runs, set.paragraph.places[from] ?? set.paragraph.text.length)
  tidy(before, after)
  const [head, tail] = [nested.slice(0, index), nested.slice(index + 1)]
  return {
    head: { ...common, nested: [...head, { ...cut, runs: before }] },
    tail: { ...common, nested: [{ level: cut.level, runs: after }, ...tail] },
  }
}

/** Most items or rows, leaving some for the other side, for which `height` stays within the room; 0 if none may stay. */
function mostThatFit(count: number, room: Room, height: (some: number) => number): number {
  // More are taller: halve.
  let [some, over] = [0, Math.max(0, count - room.least) + 1]
  while (over - some > 1) {
    const middle = (some + over) >> 1
    if (height(middle) > room.height + NEAR) over = middle
    else some = middle
  }
  if (some >= room.least) return some
  return room.forced && count > 1 ? 1 : 0
}

/** Cuts a list between items; numbers go on. */
export function cutList(context: Context, node: Node, room: Room): Cut | undefined {
  const block = node.block as ContinuedList
  const upTo = (some: number): ContinuedList => ({ ...block, items: block.items.slice(0, some) })
  const some = mostThatFit(
    block.items.length,
    room,
    (n) => context.content(context.open(upTo(n)), room.width, room.t).h,
  )
  if (some < 1) return undefined
  const tail: ContinuedList = { ...block, items: block.items.slice(some), first: (block.first ?? 0) + some }
  return { head: upTo(some), tail }
}

/** Cuts a table between rows; the head is drawn again on the next page, the stripes go on. */
export function cutTable(context: Context, node: Node, room: Room): Cut | undefined {
  const block = node.block as ContinuedTable
  const set = setTable(context.fonts, block, room.width, room.t)
  const headRows = set.rows.length - block.rows.length
  const some = mostThatFit(block.rows.length, room, (n) => {
    const last = set.rows[headRows + n - 1]
    return last ? last.y + last.h : Infinity
  })
  if (some < 1) return undefined
  const whole = block.whole ?? { room: room.width, widths: set.columns.map(({ w }) => w) }
  const tail: ContinuedTable = {
    ...block,
    whole,
    rows: block.rows.slice(some),
    continued: true,
    first: (block.first ?? 0) + some,
  }
  const head: ContinuedTable = { ...block, whole, rows: block.rows.slice(0, some) }
  return { head, tail }
}

import type { Run, SceneBlock, SceneText } from '@tanquian/model'
import type { ContinuedList } from '../block/list-set.ts'
import { setTable } from '../block/table-set.ts'
import type { ContinuedTable } from '../block/table-block.ts'
import { openNode, type Context, type Node } from '../scene/node.ts'
import { NEAR } from '../stack/solve.ts'
import { setText } from '../text/set-text.ts'

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
}

/** Cuts a running text between lines. Titles are never cut. */
export function cutText(context: Context, node: Node, room: Room): Cut | undefined {
  const block = node.block as SceneText
  if (block.balance || block.trim === 'caps') return undefined
  const set = setText(context.fonts, block, room.width, room.t)
  const count = set.lines.length
  const fitting = set.lines.filter((line) => line.foot * set.size <= room.height + NEAR).length
  const kept = Math.min(fitting, count - room.least)
  const first = set.lines[kept]
  if (kept < room.least || !first) return undefined
  const { before, after } = cutRuns(block.runs, set.paragraph.places[first.from] ?? set.paragraph.text.length)
  tidy(before, after)
  return { head: { ...block, runs: before }, tail: { ...block, runs: after } }
}

/** Most items or rows, leaving some for the other side, for which `height` stays within the room; 0 if too few. */
function mostThatFit(count: number, room: Room, height: (some: number) => number): number {
  let some = count - room.least
  while (some > 0 && height(some) > room.height + NEAR) some -= 1
  return some < room.least ? 0 : some
}

/** Cuts a list between items; numbers go on. */
export function cutList(context: Context, node: Node, room: Room): Cut | undefined {
  const block = node.block as ContinuedList
  const upTo = (some: number): ContinuedList => ({ ...block, items: block.items.slice(0, some) })
  const some = mostThatFit(block.items.length, room, (n) => context.content(openNode(upTo(n)), room.width, room.t).h)
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
  const tail: ContinuedTable = {
    ...block,
    rows: block.rows.slice(some),
    continued: true,
    first: (block.first ?? 0) + some,
  }
  return { head: { ...block, rows: block.rows.slice(0, some) }, tail }
}

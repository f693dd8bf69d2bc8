import type { FontBook, SceneParagraph, SceneText } from '@tanquian/model'
import { chunksWidth, countLines } from '../text/break-lines.ts'
import { SLACK } from '../text/line-width.ts'
import { paragraphOf, sameType } from '../text/paragraph.ts'
import { firstGood, setText, sizeAfter, stepAt, stepsOf, type SetText } from '../text/set-text.ts'
import type { Paragraph } from '../text/shaped.ts'

/** A text with nested items; one that goes on from the page before keeps the indents of the whole. */
export type NestedText = SceneText & {
  readonly nested: readonly SceneParagraph[]
  /** Width of mark and gap of each level, em; as {@link leadsOf} finds them when absent. */
  readonly leads?: readonly number[]
}

/** Whether a text is made of paragraphs and items. */
export const isNested = (block: SceneText): block is NestedText => block.nested !== undefined

/** A paragraph or an item with its place from the text's top-left corner, points. */
export interface SetParagraph {
  readonly set: SetText
  readonly mark: SetText | undefined
  readonly level: number
  /** Left edges of the mark and of the words. */
  readonly markX: number
  readonly x: number
  readonly y: number
}

/** A text with nested items, set. */
export interface SetNested {
  readonly size: number
  readonly paragraphs: readonly SetParagraph[]
  readonly leads: readonly number[]
  readonly width: number
  readonly height: number
  readonly tooWide: number
  readonly tooMany: boolean
  readonly lines: number
}

/** Between a mark and its words, em. */
const GAP = 0.5
/** Above an item, and above what a blank line keeps apart, em. */
const ABOVE = 0.25
const APART = 0.6

/** Widest mark of each level and the gap after it, em; level 0 has none. */
function leadsOf(fonts: FontBook, { nested, type }: NestedText): readonly number[] {
  const leads = [0]
  for (const { level, mark } of nested) {
    while (leads.length <= level) leads.push(GAP)
    if (!mark) continue
    const paragraph = paragraphOf(fonts, mark, type)
    const [chunks = []] = paragraph.segments
    const width = chunksWidth(paragraph, chunks, 0, chunks.length)
    leads[level] = Math.max(leads[level] as number, width + GAP)
  }
  return leads
}

/** Where the words of each level begin, em: after the marks of all levels above and its own. */
const startsOf = (leads: readonly number[]): readonly number[] => {
  let start = 0
  return leads.map((lead) => (start += lead))
}

/** Width of the widest word and all that stands before it, points, at the smallest size. */
export function leastNested(fonts: FontBook, block: NestedText): number {
  const { fit, nested, type, hyphenate } = block
  const starts = startsOf(block.leads ?? leadsOf(fonts, block))
  const widest = nested.map(
    ({ level, runs }) => (starts[level] ?? 0) + paragraphOf(fonts, runs, type, hyphenate).widest,
  )
  return Math.max(0, ...widest) * sizeAfter(fit, stepsOf(fit))
}

/** Size at which every word fits and the lines are not too many. */
function nestedSize(
  block: NestedText,
  paragraphs: readonly Paragraph[],
  starts: readonly number[],
  room: number,
  t: number,
): number {
  const { fit, nested } = block
  const startOf = (n: number): number => starts[nested[n]?.level ?? 0] ?? 0
  const step = firstGood(stepAt(fit, t), stepsOf(fit), (at) => {
    const size = sizeAfter(fit, at)
    const roomAt = (n: number): number => room / size - startOf(n)
    if (paragraphs.some((paragraph, n) => paragraph.widest > roomAt(n) + SLACK)) return false
    if (fit.lines === undefined) return true
    return paragraphs.reduce((sum, paragraph, n) => sum + countLines(paragraph, roomAt(n)), 0) <= fit.lines
  })
  return sizeAfter(fit, step)
}

function setAnew(fonts: FontBook, block: NestedText, room: number, t: number): SetNested {
  const { nested, type, hyphenate = false } = block
  const leads = block.leads ?? leadsOf(fonts, block)
  const starts = startsOf(leads)
  const shaped = nested.map(({ runs }) => paragraphOf(fonts, runs, type, hyphenate))
  const size = nestedSize(block, shaped, starts, room, t)
  const wish = { type, fit: { min: size, max: size }, balance: false, trim: 'line', hyphenate } as const
  const paragraphs: SetParagraph[] = []
  let [y, width, tooWide, lines] = [0, 0, 0, 0]
  for (const [n, { level, mark, runs, apart }] of nested.entries()) {
    if (n > 0) y += (apart ? APART : mark ? ABOVE : 0) * size
    const x = (starts[level] ?? 0) * size
    const set = setText(fonts, { ...wish, runs }, Math.max(0, room - x), 0)
    const label = mark ? setText(fonts, { ...wish, hyphenate: false, runs: mark }, Infinity, 0) : undefined
    paragraphs.push({ set, mark: label, level, markX: (starts[level - 1] ?? 0) * size, x, y })
    y += set.height
    width = Math.max(width, x + set.width)
    tooWide = Math.max(tooWide, set.tooWide)
    lines += set.lines.length
  }
  const tooMany = block.fit.lines !== undefined && lines > block.fit.lines
  return { size, paragraphs, leads, width, height: y, tooWide, tooMany, lines }
}

/** All that a setting depends on besides the paragraphs themselves. */
interface Setting {
  readonly block: NestedText
  readonly room: number
  readonly t: number
  readonly set: SetNested
}

const sameWish = (a: NestedText, b: NestedText): boolean =>
  a === b ||
  (sameType(a.type, b.type) &&
    a.leads === b.leads &&
    a.hyphenate === b.hyphenate &&
    a.fit.min === b.fit.min &&
    a.fit.max === b.fit.max &&
    a.fit.lines === b.fit.lines)

/** Settings remembered per text: its sizes during one search, in every format that shows it. */
const KEPT = 24
const shelves = new WeakMap<FontBook, WeakMap<readonly SceneParagraph[], Setting[]>>()

/** Sets a text with nested items in a room, at t of its range. Remembered, as single texts are. */
export function setNested(fonts: FontBook, block: NestedText, room: number, t: number): SetNested {
  let shelf = shelves.get(fonts)
  if (!shelf) shelves.set(fonts, (shelf = new WeakMap()))
  let settings = shelf.get(block.nested)
  if (!settings) shelf.set(block.nested, (settings = []))
  for (const found of settings)
    if (found.t === t && found.room === room && sameWish(found.block, block)) return found.set
  const set = setAnew(fonts, block, room, t)
  if (settings.length >= KEPT) settings.length = 0
  settings.push({ block, room, t, set })
  return set
}

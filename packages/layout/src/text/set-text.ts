import type { Fit, FontBook, Glyph, Rect, Run, SceneType } from '@tanquian/model'
import { breakLines, countLines } from './break-lines.ts'
import { lineWidth, partedWidth, SLACK } from './line-width.ts'
import { paragraphOf, sameType } from './paragraph.ts'
import type { Paragraph, Part } from './shaped.ts'

/** Sizes move in steps, so that a letter more does not make the whole piece breathe. */
const STEP = 0.5

/** One line: glyphs [from, to), its start and width in em, its baseline and its foot from the block's top in em. */
export interface SetLine {
  readonly from: number
  readonly to: number
  readonly x: number
  readonly width: number
  readonly baseline: number
  readonly foot: number
  /** First line of what was typed in one go. */
  readonly opens: boolean
  /** The hyphen at its end, if a word parts there. */
  readonly part?: Part
}

/** What painting needs of a line, made at its first drawing: its glyphs run by run, scaled, from the line's start. */
export interface Strip {
  readonly run: number
  readonly x: number
  readonly glyphs: readonly Glyph[]
  readonly clusters: readonly number[]
  readonly text: string
  /** Pen position at its end. */
  readonly end: number
}

/** Strips and ink of a line, relative to its pen start and baseline, points. */
export interface Drawn {
  readonly strips: readonly Strip[]
  readonly ink: Rect | undefined
}

/** A text with its size and its line breaks. Lengths in points unless they say em. */
export interface SetText {
  readonly paragraph: Paragraph
  readonly size: number
  readonly lines: readonly SetLine[]
  readonly width: number
  readonly height: number
  /** Widest unbreakable piece past the room, points. */
  readonly tooWide: number
  readonly tooMany: boolean
  /** Filled by draw-text.ts, line by line. */
  readonly drawn: Drawn[]
}

/** How a text wants to be set. */
export interface TextWish {
  readonly runs: readonly Run[]
  readonly type: SceneType
  readonly dense?: { readonly lines: number; readonly type: SceneType }
  readonly fit: Fit
  readonly balance: boolean
  readonly trim: 'line' | 'caps'
  /** Words may part at a line's end, unless lines are balanced. */
  readonly hyphenate?: boolean
}

/** Whether the words of a text may part. */
const parts = ({ hyphenate, balance }: TextWish): boolean => hyphenate === true && !balance

/** Steps between the ends of a range. */
export const stepsOf = (fit: Fit): number => Math.max(0, Math.ceil((fit.max - fit.min) / STEP - 1e-9))

/** Size after `steps` steps down from the top. */
export const sizeAfter = (fit: Fit, steps: number): number => Math.max(fit.min, fit.max - steps * STEP)

/** Step that stands for t in 0..1. */
export const stepAt = (fit: Fit, t: number): number => Math.ceil(t * stepsOf(fit) - 1e-9)

/** Fewest steps down for which `good` holds, from `from` on; the last step if none does. `good` once true stays true. */
export function firstGood(from: number, last: number, good: (step: number) => boolean): number {
  if (from >= last || good(from)) return Math.min(from, last)
  let bad = from
  let fine = last
  while (fine - bad > 1) {
    const middle = (bad + fine) >> 1
    if (good(middle)) fine = middle
    else bad = middle
  }
  return fine
}

/** Largest size at t (0 = max, 1 = min) at which every word fits the room and the lines are not too many. */
function sizeAt(paragraph: Paragraph, fit: Fit, t: number, room: number): number {
  const last = stepsOf(fit)
  const { lines } = fit
  const step = firstGood(stepAt(fit, t), last, (at) => {
    const size = sizeAfter(fit, at)
    if (paragraph.widest * size > room + SLACK * size) return false
    return lines === undefined || countLines(paragraph, room / size) <= lines
  })
  return sizeAfter(fit, step)
}

/** Baselines as CSS places them: each face brings half its leading, the tallest above and below make the line. */
function setLines(paragraph: Paragraph, width: number, balance: boolean): { lines: SetLine[]; height: number } {
  const lines: SetLine[] = []
  const strut = paragraph.faces[paragraph.strut]
  let top = 0
  for (const { from, to, opens, part } of breakLines(paragraph, width, balance)) {
    let over = strut?.over ?? 0
    let under = strut?.under ?? 0
    if (paragraph.mixed && to > from)
      for (let run = paragraph.runs[from] as number; run <= (paragraph.runs[to - 1] as number); run += 1) {
        over = Math.max(over, paragraph.faces[run]?.over ?? 0)
        under = Math.max(under, paragraph.faces[run]?.under ?? 0)
      }
    lines.push({
      from,
      to,
      x: paragraph.x[from] ?? 0,
      width: part ? partedWidth(paragraph, from, part) : lineWidth(paragraph, from, to),
      baseline: top + over,
      foot: top + over + under,
      opens,
      ...(part ? { part } : {}),
    })
    top += over + under
  }
  return { lines, height: top }
}

/** Moves the first line's capitals to the top and ends the box at the last baseline. */
function trimCaps(paragraph: Paragraph, lines: SetLine[]): { lines: SetLine[]; height: number } {
  const first = lines[0]
  const last = lines.at(-1)
  if (!first || !last) return { lines, height: 0 }
  let cap = 0
  for (let glyph = first.from; glyph < first.to; glyph += 1)
    cap = Math.max(cap, paragraph.faces[paragraph.runs[glyph] as number]?.capHeight ?? 0)
  if (cap === 0) cap = paragraph.faces[paragraph.strut]?.capHeight ?? 0
  const lift = first.baseline - cap
  return { lines: lines.map((line) => ({ ...line, baseline: line.baseline - lift })), height: last.baseline - lift }
}

/** Sets a text at a size in a room. */
function setAt(paragraph: Paragraph, wish: TextWish, size: number, room: number): SetText {
  const whole = setLines(paragraph, room / size, wish.balance)
  const { lines, height } = wish.trim === 'caps' ? trimCaps(paragraph, whole.lines) : whole
  const width = lines.reduce((most, line) => Math.max(most, line.width), 0)
  return {
    paragraph,
    size,
    lines,
    width: width * size,
    height: height * size,
    tooWide: Math.max(0, paragraph.widest * size - room - SLACK * size),
    tooMany: wish.fit.lines !== undefined && lines.length > wish.fit.lines,
    drawn: [],
  }
}

function setAnew(fonts: FontBook, paragraph: Paragraph, wish: TextWish, room: number, t: number): SetText {
  const size = sizeAt(paragraph, wish.fit, t, room)
  if (wish.dense && countLines(paragraph, room / size) >= wish.dense.lines) {
    const dense = paragraphOf(fonts, wish.runs, wish.dense.type, parts(wish))
    return setAt(dense, wish, sizeAt(dense, wish.fit, t, room), room)
  }
  return setAt(paragraph, wish, size, room)
}

/** A setting with all that it depends on besides the paragraph. */
interface Setting {
  readonly wish: TextWish
  readonly room: number
  readonly t: number
  readonly set: SetText
}

const sameWish = (a: TextWish, b: TextWish): boolean =>
  a.fit.min === b.fit.min &&
  a.fit.max === b.fit.max &&
  a.fit.lines === b.fit.lines &&
  a.balance === b.balance &&
  a.trim === b.trim &&
  sameDense(a.dense, b.dense)

function sameDense(a: TextWish['dense'], b: TextWish['dense']): boolean {
  return a === b || (a !== undefined && b !== undefined && a.lines === b.lines && sameType(a.type, b.type))
}

/** Settings remembered per paragraph: its sizes during one search, in every format that shows it. */
const KEPT = 24

/**
 * Sets a text in a room `room` points wide, at t of its range (0 = largest). Remembered: while one text is typed, all
 * others come back as they were, with their glyphs and their ink.
 */
export function setText(fonts: FontBook, wish: TextWish, room: number, t: number): SetText {
  const paragraph = paragraphOf(fonts, wish.runs, wish.type, parts(wish))
  const settings = paragraph.settings as Setting[]
  for (const found of settings) if (found.t === t && found.room === room && sameWish(found.wish, wish)) return found.set
  const set = setAnew(fonts, paragraph, wish, room, t)
  if (settings.length >= KEPT) settings.length = 0
  settings.push({ wish, room, t, set })
  return set
}

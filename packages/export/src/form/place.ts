import type { Align, Draft, Field, LaidBlock, Page, Pt, Rect, SceneBlock } from '@tanquian/model'
import type { FormField } from '@tanquian/paint/form'
import type { LaidFormat, PressKit } from '../press.ts'
import type { SetLines } from './lines.ts'
import { grown, inksOf, overlap } from './room.ts'

/** A block whose words are somebody's answer. */
export interface Answer {
  readonly draft: Draft
  readonly kit: PressKit
  readonly one: LaidFormat
  readonly page: Page
  readonly block: LaidBlock
  readonly scene: SceneBlock
  readonly owner: Field
  /** Begins empty. */
  readonly empty: boolean
}

/** Blocks of a scene by their id. */
export type Scenes = ReadonlyMap<string, SceneBlock>

/** Viewers begin two points inside a field. */
const INSET = 2

/** Lines more than a text has that it may grow by. */
const MORE_LINES = 4

/** Typed lines need at least this much of the size, or accents touch the line above. */
const TIGHTEST = 1.02

/** Boxes of one line, × its size: the first that covers no other text. */
const ONE_LINE = [1.2, 1.1, 1, 0.9] as const

/** Points of the sheet's edge that are kept free where a format says nothing. */
const EDGE = 18

/** A text that fills more of its line than this is set smaller when it grows. */
const FULL = 0.7

/** Where a block's words may spread: between the outermost texts of its page, inside the nearest ground that they stand on. */
function within({ one, page, block }: Answer, scenes: Scenes): Rect {
  const here = one.layout.blocks.filter((other) => other.page === block.page)
  const texts = here.filter((other) => other.text !== undefined).map((other) => other.box)
  const { safe } = one.format
  let [left, top] = [Math.min(...texts.map(({ x }) => x)) - INSET, safe?.top ?? EDGE]
  let [right, bottom] = [Math.max(...texts.map(({ x, w }) => x + w)) + INSET, page.height - (safe?.bottom ?? EDGE)]
  const boxes = new Map(here.map((other) => [other.id, other]))
  for (let at = block.parent; at !== undefined; at = boxes.get(at)?.parent) {
    const ground = scenes.get(at)
    const box = boxes.get(at)?.box
    if (ground?.is !== 'stack' || !ground.ground || !box) continue
    ;[left, top] = [Math.max(left, box.x), Math.max(top, box.y)]
    ;[right, bottom] = [Math.min(right, box.x + box.w), Math.min(bottom, box.y + box.h)]
  }
  return { x: left, y: top, w: right - left, h: bottom - top }
}

/** Words to be replaced by a field, as they are set. */
export interface Words extends SetLines {
  readonly value: string
  readonly align: Align
  readonly leading: number
  /** Where the words may stand along the line. */
  readonly x: Pt
  readonly w: Pt
  readonly list: boolean
}

/** What share of a line's height a face puts above its baseline. */
function above({ kit }: Answer, font: string): number {
  const { ascent, descent } = kit.fonts.metrics(font)
  return ascent / (ascent - descent)
}

/** A field but for what it asks. */
export type Place = Omit<FormField, 'name' | 'label' | 'required'>

/** Where the field stands that takes the place of some words: as they are set, over them and the empty room around. */
export function placeOf(answer: Answer, words: Words, scenes: Scenes): { readonly tight: Rect; readonly place: Place } {
  const { lines, font, size, color, align } = words
  const [first, last] = [lines[0]!, lines.at(-1)!]
  const many = words.list || lines.length > 1
  const { page, block } = answer
  const inks = inksOf(page)
  const rectOf = (leading: number): Rect => {
    const up = leading * size * above(answer, font)
    const top = first.y - up
    const bottom = last.y + leading * size - up
    return { x: words.x - INSET, y: top, w: words.w + 2 * INSET, h: bottom - top }
  }
  const others = inks.filter(({ op }) => page.ops[op]?.op === 'glyphs' && (op < block.ops[0] || op >= block.ops[1]))
  const clear = (leading: number) => !others.some((other) => overlap(other.rect, rectOf(leading)))
  const leading = many ? Math.max(TIGHTEST, words.leading) : (ONE_LINE.find(clear) ?? 0.9)
  const tight = rectOf(leading)
  const room = { inks, own: block.ops, within: within(answer, scenes) }
  const rect = grown(tight, room, {
    ...(align === 'start' ? { right: true as const } : align === 'end' ? { left: true as const } : {}),
    down: many ? MORE_LINES * leading * size : 0,
  })
  const shown = { font, size, color, align, leading, multiline: many }
  const held = answer.empty ? { value: '', lines: [] } : { value: words.value, lines }
  const shrinks = !many && widest(answer, words) > FULL * rect.w
  return { tight: inner(tight, words, answer), place: { page: block.page, at: 0, rect, ...held, ...shown, shrinks } }
}

/** The words themselves, where a box is wider than they are. */
function inner(tight: Rect, words: Words, answer: Answer): Rect {
  const w = Math.min(
    tight.w,
    Math.max(...words.lines.map((line) => line.w), words.list ? tight.w : widest(answer, words)),
  )
  const free = tight.w - w
  // A line's box reaches under figures that hang below nothing: the block's own box knows where its ink ends.
  const { box } = answer.block
  const [top, bottom] = [Math.max(tight.y, box.y), Math.min(tight.y + tight.h, box.y + box.h)]
  const upright = bottom > top ? { y: top, h: bottom - top } : {}
  return {
    ...tight,
    ...upright,
    w,
    x: tight.x + (words.align === 'start' ? 0 : words.align === 'center' ? free / 2 : free),
  }
}

const widest = ({ kit }: Answer, { lines, font, size }: Words): Pt =>
  Math.max(...lines.map(({ text }) => kit.fonts.shape(text, font, size).width))

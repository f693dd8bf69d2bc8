import {
  blocksOf,
  type Align,
  type Draft,
  type Field,
  type LaidBlock,
  type Op,
  type Page,
  type Pt,
  type Rect,
  type SceneBlock,
} from '@tanquian/model'
import type { FormField } from '@tanquian/paint/form'
import type { LaidFormat, PressKit } from '../press.ts'
import { questionOf } from './label.ts'
import { linesOf, plain, stretchesIn, type Line, type SetLines } from './lines.ts'
import { grown, inksOf, overlap } from './room.ts'

/** Words taken out of a page, and the field that takes their place (its `at` still counts the whole page). */
export interface Cut {
  readonly removes: readonly number[]
  readonly field: FormField
}

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

type Scenes = ReadonlyMap<string, SceneBlock>

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

interface Words extends SetLines {
  readonly value: string
  readonly from: number
  readonly to: number
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

/** The field that takes the place of some words: as they are set, over where they stand and the empty room around. */
function fieldOf(answer: Answer, words: Words, scenes: Scenes): Omit<FormField, 'name' | 'label' | 'required'> {
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
  return {
    page: block.page,
    at: 0,
    rect,
    value: answer.empty ? '' : words.value,
    lines: answer.empty ? [] : lines,
    multiline: many,
    font,
    size,
    shrinks: !many && widest(answer, words) > FULL * rect.w,
    leading,
    color,
    align,
  }
}

const widest = ({ kit }: Answer, { lines, font, size }: Words): Pt =>
  Math.max(...lines.map(({ text }) => kit.fonts.shape(text, font, size).width))

const glyphsIn = (ops: readonly Op[], from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, n) => from + n).filter((n) => ops[n]?.op === 'glyphs' || ops[n]?.op === 'link')

function cutText(answer: Answer, scenes: Scenes): readonly Cut[] {
  const { page, block, scene, draft, owner } = answer
  const [from, to] = block.ops
  const set = linesOf(page.ops.slice(from, to))
  if (!set || scene.is !== 'text') return []
  const { x, w } = block.box
  const value = plain(block.text?.text ?? set.lines.map(({ text }) => text).join(' '))
  const pitch = set.lines.length > 1 ? (set.lines[1]!.y - set.lines[0]!.y) / set.size : scene.type.leading
  const words = { ...set, value, from, to, x, w, align: scene.align, leading: pitch, list: false }
  const asked = { owner, bind: block.bind ?? '', block: block.name, text: value }
  return [
    {
      removes: glyphsIn(page.ops, from, to),
      field: { ...fieldOf(answer, words, scenes), ...questionOf(draft, asked) },
    },
  ]
}

/** A list is one field, a line for each item: who fills it in may have more or fewer than the piece. */
function cutList(answer: Answer, scenes: Scenes): readonly Cut[] {
  const { page, block, scene, draft, owner } = answer
  const [from, to] = block.ops
  const slice = page.ops.slice(from, to)
  const set = linesOf(slice)
  if (!set || scene.is !== 'list') return []
  const bullet = scene.marker.is === 'ninguno' ? '' : '• '
  const items = stretchesIn(slice, 'LI').flatMap(([a, b]) => linesOf(slice.slice(a, b)) ?? [])
  const value = items.map(({ lines }) => bullet + lines.map(({ text }) => text).join(' ')).join('\n')
  const { x, w } = block.box
  // Marks stand as far from the text of every column as from that of the first.
  const indent = Math.min(...items.map((item) => item.lines[0]?.x ?? x)) - x
  const lines = items.flatMap((item): readonly Line[] => [
    ...(bullet && item.lines[0] ? [{ text: '•', x: item.lines[0].x - indent, y: item.lines[0].y, w: 0 }] : []),
    ...item.lines,
  ])
  const single = items.every((item) => item.lines.length === 1)
  const pitch = single && items.length > 1 ? (items[1]!.lines[0]!.y - items[0]!.lines[0]!.y) / set.size : 0
  const leading = pitch > 0 ? pitch : scene.type.leading
  const words = { ...set, lines, value, from, to, x, w, align: 'start' as const, leading, list: true }
  const asked = { owner, bind: block.bind ?? '', block: block.name, text: value }
  const removes = Array.from({ length: to - from }, (_, n) => from + n)
  return [{ removes, field: { ...fieldOf(answer, words, scenes), ...questionOf(draft, asked) } }]
}

/** A field for each cell; the head stays. */
function cutTable(answer: Answer, scenes: Scenes): readonly Cut[] {
  const { page, block, scene, draft, owner, one } = answer
  if (scene.is !== 'table') return []
  const [from, to] = block.ops
  const slice = page.ops.slice(from, to)
  const authored = blocksOf(one.format).find(({ id }) => id === block.id.replace(/\.\d+$/, ''))
  const columns = authored?.is === 'table' ? authored.columns : []
  const cells = stretchesIn(slice, 'TD').map(([a, b], n) => ({
    a: from + a,
    b: from + b,
    row: Math.floor(n / scene.columns.length),
    column: n % scene.columns.length,
    set: linesOf(slice.slice(a, b)),
  }))
  return cells.flatMap(({ a, b, row, column, set }): Cut[] => {
    const bound = columns[column]
    if (!set || !bound) return []
    const align = scene.columns[column]?.align ?? 'start'
    const x = Math.min(...set.lines.map((line) => line.x))
    const w = Math.max(...set.lines.map(({ text }) => answer.kit.fonts.shape(text, set.font, set.size).width))
    const value = set.lines.map(({ text }) => text).join(' ')
    const words = { ...set, value, from: a, to: b, x, w, align, leading: scene.type.leading, list: false }
    const bind = `${block.bind ?? ''}.${row}${bound.bind}`
    const cell = { ...answer, block: { ...block, ops: [a, b] as const } }
    const asked = { owner, bind, block: bound.title, text: value }
    return [
      { removes: glyphsIn(page.ops, a, b), field: { ...fieldOf(cell, words, scenes), ...questionOf(draft, asked) } },
    ]
  })
}

/** Takes a block's words out of its page; nothing where they stand turned. */
export const cutsOf = (answer: Answer, scenes: Scenes): readonly Cut[] => {
  const { is } = answer.scene
  return is === 'text'
    ? cutText(answer, scenes)
    : is === 'list'
      ? cutList(answer, scenes)
      : is === 'table'
        ? cutTable(answer, scenes)
        : []
}

import { blocksOf, type Op, type Rect } from '@tanquian/model'
import type { FormField } from '@tanquian/paint/form'
import { questionOf, type Asked } from './label.ts'
import { linesOf, plain, stretchesIn, type Line } from './lines.ts'
import { placeOf, type Answer, type Scenes, type Words } from './place.ts'

/** Words taken out of a page, and the field that takes their place (its `at` still counts the whole page). */
export interface Cut {
  readonly removes: readonly number[]
  /** Where its words stand. */
  readonly tight: Rect
  readonly field: FormField
}

function cut(
  answer: Answer,
  scenes: Scenes,
  {
    words,
    removes,
    ...asked
  }: { readonly words: Words; readonly removes: readonly number[] } & Pick<Asked, 'bind' | 'block'>,
): Cut {
  const { tight, place } = placeOf(answer, words, scenes)
  const question = questionOf(answer.draft, { owner: answer.owner, text: words.value, ...asked })
  return { removes, tight, field: { ...place, ...question } }
}

const glyphsIn = (ops: readonly Op[], from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, n) => from + n).filter((n) => ops[n]?.op === 'glyphs' || ops[n]?.op === 'link')

function cutText(answer: Answer, scenes: Scenes): readonly Cut[] {
  const { page, block, scene } = answer
  const [from, to] = block.ops
  const set = linesOf(page.ops.slice(from, to))
  if (!set || scene.is !== 'text') return []
  const { x, w } = block.box
  const value = plain(block.text?.text ?? set.lines.map(({ text }) => text).join(' '))
  const pitch = set.lines.length > 1 ? (set.lines[1]!.y - set.lines[0]!.y) / set.size : scene.type.leading
  const words = { ...set, value, x, w, align: scene.align, leading: pitch, list: false }
  return [
    cut(answer, scenes, { words, removes: glyphsIn(page.ops, from, to), bind: block.bind ?? '', block: block.name }),
  ]
}

/** A list is one field, a line for each item: who fills it in may have more or fewer than the piece. */
function cutList(answer: Answer, scenes: Scenes): readonly Cut[] {
  const { page, block, scene } = answer
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
  const words = { ...set, lines, value, x, w, align: 'start' as const, leading, list: true }
  const removes = Array.from({ length: to - from }, (_, n) => from + n)
  return [cut(answer, scenes, { words, removes, bind: block.bind ?? '', block: block.name })]
}

/** A field for each cell; the head stays. */
function cutTable(answer: Answer, scenes: Scenes): readonly Cut[] {
  const { page, block, scene, one } = answer
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
    const words = { ...set, value, x, w, align, leading: scene.type.leading, list: false }
    const bind = `${block.bind ?? ''}.${row}${bound.bind}`
    const cell = { ...answer, block: { ...block, ops: [a, b] as const } }
    return [cut(cell, scenes, { words, removes: glyphsIn(page.ops, a, b), bind, block: bound.title })]
  })
}

/** Takes a block's words out of its page; nothing where they stand turned. */
export function cutsOf(answer: Answer, scenes: Scenes): readonly Cut[] {
  const { is } = answer.scene
  if (is === 'list') return cutList(answer, scenes)
  return is === 'table' ? cutTable(answer, scenes) : cutText(answer, scenes)
}

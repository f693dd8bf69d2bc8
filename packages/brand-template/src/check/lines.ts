import { IDENTITY, boundsThrough, multiply } from '@tanquian/model'
import type { FontBook, Glyph, LaidBlock, Layout, Matrix, Op, Page, Rect } from '@tanquian/model'

/** Glyphs of a display list in one stroke of the pen. */
export type GlyphsOp = Extract<Op, { op: 'glyphs' }>

/** A line of text that has to be read, where it stands. */
export interface TextLine {
  readonly page: number
  readonly op: GlyphsOp
  /** Takes points of the op to points of the page. */
  readonly matrix: Matrix
  /** The innermost block that wrote it. */
  readonly block: LaidBlock
  /** What it inks on the page. */
  readonly ink: Rect
}

/** What of a font is needed to know what a line inks. */
export type Outlines = Pick<FontBook, 'outline' | 'metrics'>

type Bounds = readonly [left: number, top: number, right: number, bottom: number] | undefined

const known = new WeakMap<Outlines, Map<string, Bounds>>()

const readBounds = (fonts: Outlines, font: string, glyph: number): Bounds => {
  const numbers = fonts.outline(font, glyph).match(/-?[\d.]+/g)
  if (!numbers) return undefined
  const { unitsPerEm } = fonts.metrics(font)
  const [xs, ys] = [0, 1].map((part) =>
    numbers.filter((_, n) => n % 2 === part).map((text) => Number(text) / unitsPerEm),
  )
  if (!xs || !ys) return undefined
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

const boundsOf = (fonts: Outlines, font: string, glyph: number): Bounds => {
  let shelf = known.get(fonts)
  if (!shelf) known.set(fonts, (shelf = new Map<string, Bounds>()))
  const key = `${font} ${glyph}`
  if (!shelf.has(key)) shelf.set(key, readBounds(fonts, font, glyph))
  return shelf.get(key)
}

/** Union of what the glyphs ink, in the op's coordinates; no ink, no box. */
const inkOf = (fonts: Outlines, op: GlyphsOp): Rect | undefined => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const add = ({ id, x }: Glyph): void => {
    const bounds = boundsOf(fonts, op.font, id)
    if (!bounds) return
    const pen = op.x + x
    left = Math.min(left, pen + bounds[0] * op.size)
    top = Math.min(top, op.y + bounds[1] * op.size)
    right = Math.max(right, pen + bounds[2] * op.size)
    bottom = Math.max(bottom, op.y + bounds[3] * op.size)
  }
  op.glyphs.forEach(add)
  return left > right ? undefined : { x: left, y: top, w: right - left, h: bottom - top }
}

/** The innermost block whose slice holds an op. */
const blockAt = (blocks: readonly LaidBlock[], index: number): LaidBlock | undefined => {
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (block && block.ops[0] <= index && index < block.ops[1]) return block
  }
  return undefined
}

/** Calls `see` with every op of a page, its transform, and whether it is decoration that nobody has to read. */
export const walkOps = (
  { ops }: Page,
  see: (op: Op, index: number, matrix: Matrix, decoration: boolean) => void,
): void => {
  const saved: Matrix[] = []
  const tags: boolean[] = []
  let matrix = IDENTITY
  for (const [index, op] of ops.entries()) {
    if (op.op === 'save') saved.push(matrix)
    else if (op.op === 'restore') matrix = saved.pop() ?? matrix
    else if (op.op === 'concat') matrix = multiply(matrix, op.m)
    else if (op.op === 'tag') tags.push(op.role === 'Artifact' || tags.at(-1) === true)
    else if (op.op === 'end-tag') tags.pop()
    else see(op, index, matrix, tags.at(-1) === true)
  }
}

/** Every line of a layout that has to be read: not what is tagged as decoration, not blanks. */
export const linesOf = (layout: Layout, fonts: Outlines): readonly TextLine[] =>
  layout.pages.flatMap((page, n) => {
    const blocks = layout.blocks.filter((block) => block.page === n)
    const lines: TextLine[] = []
    walkOps(page, (op, index, matrix, decoration) => {
      if (op.op !== 'glyphs' || decoration) return
      const block = blockAt(blocks, index)
      const ink = inkOf(fonts, op)
      if (block && ink) lines.push({ page: n, op, matrix, block, ink: boundsThrough(matrix, ink) })
    })
    return lines
  })

/** A page as it is behind what has to be read: the same without those glyphs. */
export const behindText = (page: Page): Page => {
  const hidden = new Set<number>()
  walkOps(page, (op, index, _matrix, decoration) => {
    if (op.op === 'glyphs' && !decoration) hidden.add(index)
  })
  return { ...page, ops: page.ops.filter((_, index) => !hidden.has(index)) }
}

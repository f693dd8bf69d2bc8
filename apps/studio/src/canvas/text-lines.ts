import type { FontBook, LaidBlock, Layout, Op } from '@tanquian/model'

/** How a text was set: what an editor laid over it must copy, lengths in points. */
export interface SetLines {
  /** Id of the font of the first line. */
  readonly font: string
  readonly size: number
  readonly firstBaseline: number
  readonly leading: number
  /** Left edge and width that hold the widest line. */
  readonly left: number
  readonly width: number
}

type Glyphs = Extract<Op, { op: 'glyphs' }>

const rightOf = ({ x, glyphs }: Glyphs): number => {
  const last = glyphs.at(-1)
  return last ? x + last.x + last.advance : x
}

/** Reads a block's lines back from the display list; undefined for a block without glyphs. */
export function linesOf(layout: Layout, block: LaidBlock, fonts: Pick<FontBook, 'metrics'>): SetLines | undefined {
  const ops = layout.pages[block.page]?.ops.slice(...block.ops) ?? []
  const glyphs = ops.filter((op): op is Glyphs => op.op === 'glyphs')
  const [first] = glyphs
  if (!first) return undefined
  const baselines = [...new Set(glyphs.map(({ y }) => y))].sort((a, b) => a - b)
  const [top = first.y, next] = baselines
  const { ascent, descent, unitsPerEm } = fonts.metrics(first.font)
  const natural = ((ascent - descent) / unitsPerEm) * first.size
  const left = Math.min(...glyphs.map(({ x }) => x))
  return {
    font: first.font,
    size: first.size,
    firstBaseline: top,
    leading: next === undefined ? natural : next - top,
    left,
    width: Math.max(...glyphs.map(rightOf)) - left,
  }
}

/** From the top of a line box to its baseline, as browsers do it: half of the extra leading above. */
export function baselineIn({ font, size, leading }: SetLines, fonts: Pick<FontBook, 'metrics'>): number {
  const { ascent, descent, unitsPerEm } = fonts.metrics(font)
  const [up, down] = [(ascent / unitsPerEm) * size, (-descent / unitsPerEm) * size]
  return (leading - up - down) / 2 + up
}

import type { Paragraph, Part } from './shaped.ts'

/** Room for rounding: a text that hugs its width must not break when it is given exactly that width. */
export const SLACK = 1e-4

/** Width of glyphs [from, to) on one line, em, without the tracking after the last letter. */
export function lineWidth(paragraph: Paragraph, from: number, to: number): number {
  if (to <= from) return 0
  const glyph = to - 1
  const right = (paragraph.x[glyph] as number) + (paragraph.advances[glyph] as number)
  return right - (paragraph.tracking[paragraph.runs[glyph] as number] ?? 0) - (paragraph.x[from] as number)
}

/** Width of a line that ends in a hyphen, em. */
export const partedWidth = (paragraph: Paragraph, from: number, part: Part): number =>
  part.x +
  part.advance -
  (paragraph.tracking[paragraph.runs[part.glyph] as number] ?? 0) -
  (paragraph.x[from] as number)

import type { FontBook, Op, Paint, ShapeOptions } from '@tanquian/model'

/** How {@link line} sets one line of text. Lengths in points, `y` = baseline. */
export interface LineOptions extends ShapeOptions {
  readonly font: string
  readonly size: number
  readonly x: number
  readonly y: number
  readonly paint?: Paint
  readonly opacity?: number
}

/** A glyphs op from a string: what layout would make of a line that already fits. */
export function line(fonts: FontBook, text: string, options: LineOptions): Extract<Op, { op: 'glyphs' }> {
  const { font, size, x, y, paint = '#000000', opacity } = options
  const { glyphs, clusters } = fonts.shape(text, font, size, options)
  return {
    op: 'glyphs',
    font,
    size,
    x,
    y,
    paint,
    glyphs,
    clusters,
    text,
    ...(opacity === undefined ? {} : { opacity }),
  }
}

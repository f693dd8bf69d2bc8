import type { Align, Glyph, Hex, Op, Rect, Run } from '@tanquian/model'
import { faded } from '../block/fill.ts'
import type { Context } from '../scene/node.ts'
import { around } from '../scene/node.ts'
import { inkOfLine } from './ink.ts'
import type { SetLine, SetText } from './set-text.ts'

/** Offset of something `inner` long in a room `outer` long. */
export const alignIn = (align: Align, inner: number, outer: number): number =>
  align === 'start' ? 0 : (outer - inner) * (align === 'center' ? 0.5 : 1)

/** Glyphs [from, to) of one run as an op. */
function glyphsOp(
  set: SetText,
  from: number,
  to: number,
  x: number,
  y: number,
  run: Run,
  fill: Hex,
  opacity: number,
): Op {
  const { paragraph, size } = set
  const start = paragraph.x[from] as number
  const first = paragraph.places[from] as number
  const lastPlace = paragraph.places[to - 1] as number
  const point = paragraph.text.codePointAt(lastPlace) ?? 0
  const glyphs: Glyph[] = []
  const clusters: number[] = []
  for (let i = from; i < to; i += 1) {
    glyphs.push({
      id: paragraph.ids[i] as number,
      x: ((paragraph.x[i] as number) - start) * size,
      advance: (paragraph.advances[i] as number) * size,
    })
    clusters.push((paragraph.places[i] as number) - first)
  }
  return {
    op: 'glyphs',
    font: run.font,
    size: size * (run.scale ?? 1),
    x,
    y,
    paint: fill,
    glyphs,
    text: paragraph.text.slice(first, lastPlace + (point > 0xffff ? 2 : 1)),
    clusters,
    ...faded(opacity),
  }
}

/** Draws a run of a line; a run with an address becomes a link over its own box. */
function drawRun(
  context: Context,
  set: SetText,
  line: SetLine,
  from: number,
  to: number,
  x: number,
  y: number,
  run: Run,
  opacity: number,
): void {
  const { ops } = context.sink
  const { paragraph, size } = set
  const at = x + ((paragraph.x[from] as number) - line.x) * size
  const glyphs = glyphsOp(set, from, to, at, y, run, run.fill, opacity)
  if (run.href === undefined) {
    ops.push(glyphs)
    return
  }
  const face = paragraph.faces[paragraph.runs[from] as number]
  const last = to - 1
  const right = x + ((paragraph.x[last] as number) + (paragraph.advances[last] as number) - line.x) * size
  const box = {
    x: at,
    y: y - (face?.over ?? 0) * size,
    w: right - at,
    h: ((face?.over ?? 0) + (face?.under ?? 0)) * size,
  }
  ops.push({ op: 'tag', role: 'Link' }, glyphs, { op: 'link', href: run.href, box }, { op: 'end-tag' })
}

/**
 * Draws a set text with its top-left corner at (x, y), aligned in `width`. Returns what it inks.
 * `to` lines from `from` can be asked for when a page takes only a part.
 */
export function drawText(
  context: Context,
  set: SetText,
  runs: readonly Run[],
  at: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly align: Align
    readonly opacity: number
  },
): Rect | undefined {
  const { paragraph, size } = set
  let ink: Rect | undefined
  for (const [index, line] of set.lines.entries()) {
    const x = at.x + alignIn(at.align, line.width * size, at.width)
    const y = at.y + line.baseline * size
    for (let from = line.from; from < line.to;) {
      const index_ = paragraph.runs[from] as number
      let to = from
      while (to < line.to && paragraph.runs[to] === index_) to += 1
      const run = runs[index_]
      if (run) drawRun(context, set, line, from, to, x, y, run, at.opacity)
      from = to
    }
    const inked = inkOfLine(context.fonts, set, index, x, y)
    if (inked) ink = around(ink, inked)
  }
  return ink
}

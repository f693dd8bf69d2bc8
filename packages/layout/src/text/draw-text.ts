import type { Align, FontBook, Glyph, Rect, Run } from '@tanquian/model'
import { faded } from '../block/fill.ts'
import { around, type Context } from '../scene/node.ts'
import { inkOfLine } from './ink.ts'
import type { Drawn, SetLine, SetText, Strip } from './set-text.ts'

/** Offset of something `inner` long in a room `outer` long. */
export const alignIn = (align: Align, inner: number, outer: number): number =>
  align === 'start' ? 0 : (outer - inner) * (align === 'center' ? 0.5 : 1)

/** Glyphs [from, to) of one run, from the start of their line. */
function stripOf(set: SetText, line: SetLine, from: number, to: number): Strip {
  const { paragraph, size } = set
  const start = paragraph.x[from] as number
  const first = paragraph.places[from] as number
  const last = to - 1
  const lastPlace = paragraph.places[last] as number
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
    run: paragraph.runs[from] as number,
    x: (start - line.x) * size,
    glyphs,
    clusters,
    text: paragraph.text.slice(first, lastPlace + (point > 0xffff ? 2 : 1)),
    end: ((paragraph.x[last] as number) + (paragraph.advances[last] as number) - line.x) * size,
  }
}

/**
 * The hyphen where a word parts. It says U+00AD, which readers drop when they put the word together again: what is drawn
 * is not in the text.
 */
function withHyphen(set: SetText, line: SetLine, strip: Strip): Strip {
  const { part } = line
  if (!part) return strip
  const { size } = set
  const glyphs = strip.glyphs.slice(0, -1)
  const letter = strip.glyphs.at(-1)
  if (letter) glyphs.push({ ...letter, advance: part.before * size })
  const x = (part.x - line.x) * size
  glyphs.push({ id: part.id, x: x - strip.x, advance: part.advance * size })
  return {
    ...strip,
    glyphs,
    clusters: [...strip.clusters, strip.text.length],
    text: `${strip.text}\u00ad`,
    end: x + part.advance * size,
  }
}

/** Strips and ink of a line, worked out once per setting. */
function drawnLine(fonts: FontBook, set: SetText, index: number, line: SetLine): Drawn {
  const known = set.drawn[index]
  if (known) return known
  const { runs } = set.paragraph
  const strips: Strip[] = []
  for (let from = line.from; from < line.to;) {
    let to = from
    while (to < line.to && runs[to] === runs[from]) to += 1
    const strip = stripOf(set, line, from, to)
    strips.push(to === line.to ? withHyphen(set, line, strip) : strip)
    from = to
  }
  const made = { strips, ink: inkOfLine(fonts, set, index) }
  set.drawn[index] = made
  return made
}

/** Draws a strip; one with an address becomes a link over its own letters. */
function drawStrip(
  context: Context,
  set: SetText,
  strip: Strip,
  run: Run,
  x: number,
  y: number,
  opacity: number,
): void {
  const { ops } = context.sink
  const { size } = set
  const { glyphs, clusters, text } = strip
  const at = x + strip.x
  const op = {
    op: 'glyphs',
    font: run.font,
    size: size * (run.scale ?? 1),
    x: at,
    y,
    paint: run.fill,
    glyphs,
    text,
    clusters,
    ...faded(opacity),
  } as const
  if (run.href === undefined) {
    ops.push(op)
    return
  }
  const { over = 0, under = 0 } = set.paragraph.faces[strip.run] ?? {}
  const box = { x: at, y: y - over * size, w: x + strip.end - at, h: (over + under) * size }
  ops.push({ op: 'tag', role: 'Link' }, op, { op: 'link', href: run.href, box }, { op: 'end-tag' })
}

/** Draws a set text with its top-left corner at (x, y), aligned in `width`. Returns what it inks. */
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
  let all: Rect | undefined
  for (let index = 0; index < set.lines.length; index += 1) {
    const line = set.lines[index] as SetLine
    const { strips, ink } = drawnLine(context.fonts, set, index, line)
    const x = at.x + alignIn(at.align, line.width * set.size, at.width)
    const y = at.y + line.baseline * set.size
    for (const strip of strips) {
      const run = runs[strip.run]
      if (run) drawStrip(context, set, strip, run, x, y, at.opacity)
    }
    if (ink) all = around(all, { x: ink.x + x, y: ink.y + y, w: ink.w, h: ink.h })
  }
  return all
}

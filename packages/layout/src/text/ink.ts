import type { FontBook, Rect } from '@tanquian/model'
import { around } from '../scene/node.ts'
import type { SetText } from './set-text.ts'

/** [left, top, right, bottom] of an outline in em, y down; undefined for blanks. */
type Bounds = readonly [number, number, number, number] | undefined

const shelves = new WeakMap<FontBook, Map<string, Map<number, Bounds>>>()

function measureOutline(path: string, unitsPerEm: number): Bounds {
  const numbers = path.match(/-?[\d.]+/g)
  if (!numbers) return undefined
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const [x, y] = [Number(numbers[i]) / unitsPerEm, Number(numbers[i + 1]) / unitsPerEm]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return [left, top, right, bottom]
}

function boundsOf(fonts: FontBook, font: string): (glyph: number) => Bounds {
  let shelf = shelves.get(fonts)
  if (!shelf) shelves.set(fonts, (shelf = new Map()))
  let kept = shelf.get(font)
  if (!kept) shelf.set(font, (kept = new Map()))
  const { unitsPerEm } = fonts.metrics(font)
  const known = kept
  return (glyph) => {
    if (!known.has(glyph)) known.set(glyph, measureOutline(fonts.outline(font, glyph), unitsPerEm))
    return known.get(glyph)
  }
}

/** What a line really inks, from its pen start and baseline: letters overhang their boxes. Undefined for a blank line. */
export function inkOfLine(fonts: FontBook, set: SetText, index: number): Rect | undefined {
  const { paragraph, size } = set
  const line = set.lines[index]
  if (!line) return undefined
  let ink: Rect | undefined
  let run = -1
  let bounds: (glyph: number) => Bounds = () => undefined
  let scale = size
  const add = (id: number, x: number): void => {
    const found = bounds(id)
    if (!found) return
    const pen = (x - line.x) * size
    const [left, top, right, bottom] = found
    ink = around(ink, { x: pen + left * scale, y: top * scale, w: (right - left) * scale, h: (bottom - top) * scale })
  }
  for (let glyph = line.from; glyph < line.to; glyph += 1) {
    if (paragraph.runs[glyph] !== run) {
      run = paragraph.runs[glyph] as number
      const face = paragraph.faces[run]
      if (!face) continue
      bounds = boundsOf(fonts, face.font)
      scale = size * face.scale
    }
    add(paragraph.ids[glyph] as number, paragraph.x[glyph] as number)
  }
  if (line.part) add(line.part.id, line.part.x)
  return ink
}

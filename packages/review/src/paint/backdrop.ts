import { boundsThrough, through } from '@tanquian/model'
import type { Hex, Rect } from '@tanquian/model'
import { BLACK, WHITE, colorAt, contrast, over, readHex } from './color.ts'
import type { Rgba } from './color.ts'
import { isInside } from './polygon.ts'
import type { Area, Surface, TextRun } from './surfaces.ts'

const covers = ({ polygon, inverse, rule }: Area, x: number, y: number): boolean => {
  const [u, v] = through(inverse, x, y)
  return isInside(polygon, u, v, rule)
}

/** What is behind a point: one colour, or over a picture the darkest and lightest it could be. */
export interface Backdrop {
  readonly colors: readonly Rgba[]
  readonly picture: boolean
}

/** Looks down from op `index` to the first thing that hides all below, then mixes upwards. */
const backdropAt = (surfaces: readonly Surface[], index: number, x: number, y: number, ground: Hex): Backdrop => {
  const above: { readonly color: Rgba; readonly blend?: 'multiply' }[] = []
  let colors: readonly Rgba[] = [over(readHex(ground), WHITE)]
  let picture = false
  for (let i = surfaces.length - 1; i >= 0; i -= 1) {
    const surface = surfaces[i]
    if (!surface || surface.index >= index || !covers(surface, x, y)) continue
    if (!surface.clips.every((clip) => covers(clip, x, y))) continue
    const { op } = surface
    if (op.op === 'image') {
      colors = [BLACK, WHITE]
      picture = true
      break
    }
    const [u, v] = through(surface.inverse, x, y)
    const paint = colorAt(op.paint, u, v)
    const color = { ...paint, a: paint.a * (op.opacity ?? 1) }
    if (color.a >= 0.999 && !op.blend) {
      colors = [color]
      break
    }
    above.push({ color, ...(op.blend ? { blend: op.blend } : {}) })
  }
  return {
    colors: above.reduceRight((now, { color, blend }) => now.map((under) => over(color, under, blend)), colors),
    picture,
  }
}

/** Worst contrast of a line of text with what is really behind it. */
export interface RunContrast {
  readonly ratio: number
  readonly behind: Rgba
  readonly picture: boolean
}

/** Points across the line, at two heights of its small letters. */
const COLUMNS = 6
const HEIGHTS = [0.08, 0.42]
/** A stitch of the pattern or the edge of a drawing may touch one letter; what counts is what runs behind the line. */
const IGNORED_SHARE = 0.15

const touches = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h

/** Contrast of a line; undefined when it has no ink. */
export const contrastOfRun = (run: TextRun, surfaces: readonly Surface[], ground: Hex): RunContrast | undefined => {
  const { op, matrix } = run
  const last = op.glyphs.at(-1)
  const width = last ? last.x + last.advance : 0
  if (width <= 0) return undefined
  const line = boundsThrough(matrix, { x: op.x, y: op.y - op.size / 2, w: width, h: op.size / 2 })
  const near = surfaces.filter(({ bounds }) => touches(bounds, line))
  const samples: RunContrast[] = []
  for (let column = 0; column < COLUMNS; column += 1)
    for (const height of HEIGHTS) {
      const [u, v] = [op.x + (width * (column + 0.5)) / COLUMNS, op.y - op.size * height]
      const [x, y] = through(matrix, u, v)
      const { colors, picture } = backdropAt(near, run.index, x, y, ground)
      const paint = colorAt(op.paint, u, v)
      const ink = { ...paint, a: paint.a * (op.opacity ?? 1) }
      const [worst] = colors
        .map((behind) => ({ ratio: contrast(over(ink, behind), behind), behind, picture }))
        .sort((a, b) => a.ratio - b.ratio)
      if (worst) samples.push(worst)
    }
  samples.sort((a, b) => a.ratio - b.ratio)
  return samples[Math.floor(samples.length * IGNORED_SHARE)]
}

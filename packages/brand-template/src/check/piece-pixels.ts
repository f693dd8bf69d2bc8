import { through } from '@tanquian/model'
import type { Brand, Format, Hex, Paint } from '@tanquian/model'
import { wrong, type BrandFinding } from './finding.ts'
import type { GlyphsOp, TextLine } from './lines.ts'

/** Colour of a pixel, sRGB 0..255. */
export type Rgb = readonly [red: number, green: number, blue: number]
/** The pixel under a point (in points) of a page painted without its text; undefined outside the page. */
export type Sampler = (page: number, x: number, y: number) => Rgb | undefined

/** WCAG 2.2, 1.4.3 Contrast (Minimum), level AA. */
const NORMAL = 4.5
const LARGE = 3
/**
 * What counts as large text: WCAG's 18 pt, or 14 pt in bold, on paper. On screens WCAG's 24 px and 18.66 px are of a page
 * whose body is 16 px; a piece is seen whole on a telephone, so that its own smallest body (28 px of 1080) stands for those
 * 16 px, and large is 1.5 times that, or 1.1667 times in bold (weight 700 or more).
 */
export const isLarge = (size: number, bold: boolean, format: Format): boolean =>
  format.output === 'print'
    ? size >= (bold ? 14 : 18) - 0.01
    : size >= format.minText.body * (bold ? 56 / 3 / 16 : 24 / 16) - 0.01

/** Share of the pixels behind a line that may be worse: one stitch that grazes one letter is not what one reads on. */
const IGNORED = 0.05

const linear = (channel: number): number => {
  const part = channel / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
const ratioOf = (one: Rgb, two: Rgb): number => {
  const [a, b] = [luminance(one), luminance(two)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

type Ink = readonly [red: number, green: number, blue: number, alpha: number]

const readHex = (hex: Hex): Ink => {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5), hex.length > 7 ? part(7) / 255 : 1]
}

/** The first and last colours of a paint: the worse of both is what a line set in a gradient is judged by. */
const inksOf = (paint: Paint): readonly Ink[] =>
  typeof paint === 'string' ? [readHex(paint)] : paint.stops.map(({ color }) => readHex(color))

const over = ([r, g, b, a]: Ink, under: Rgb, opacity: number): Rgb => {
  const mix = (top: number, below: number): number => below + (top - below) * a * opacity
  return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2])]
}

/** Points from the baseline to the height of the capitals, from the first letter to the last, about a pixel apart. */
const pointsOf = (op: GlyphsOp): readonly (readonly [x: number, y: number])[] => {
  const last = op.glyphs.at(-1)
  const width = last ? last.x + last.advance : 0
  const [columns, rows] = [
    Math.min(400, Math.max(8, Math.ceil(width))),
    Math.min(24, Math.max(6, Math.ceil(op.size / 3))),
  ]
  const points: (readonly [number, number])[] = []
  for (let column = 0; column < columns; column += 1)
    for (let row = 0; row < rows; row += 1)
      points.push([op.x + (width * (column + 0.5)) / columns, op.y - (0.7 * op.size * (row + 0.5)) / rows])
  return points
}

/** Contrast of a line with the pixels behind it: what 95 % of them reach. */
const contrastOf = (line: TextLine, sample: Sampler): number => {
  const { op, matrix, page } = line
  const inks = inksOf(op.paint)
  const ratios: number[] = []
  for (const [u, v] of pointsOf(op)) {
    const under = sample(page, ...through(matrix, u, v))
    if (under) ratios.push(Math.min(...inks.map((ink) => ratioOf(over(ink, under, op.opacity ?? 1), under))))
  }
  ratios.sort((a, b) => a - b)
  return ratios[Math.floor(ratios.length * IGNORED)] ?? 21
}

/** Texts that cannot be read on the pixels behind them: one finding per block, its worst line. */
export const checkPixels = (
  format: Format,
  brand: Brand,
  lines: readonly TextLine[],
  sample: Sampler,
): readonly BrandFinding[] => {
  const bold = new Set(brand.fonts.filter(({ weight }) => weight >= 700).map(({ id }) => id))
  const worst = new Map<string, { readonly missing: number; readonly finding: BrandFinding }>()
  for (const line of lines) {
    const { op, matrix, block } = line
    const want = isLarge(op.size * Math.hypot(matrix[0], matrix[1]), bold.has(op.font), format) ? LARGE : NORMAL
    const ratio = contrastOf(line, sample)
    const missing = ratio / want
    if (missing >= 1 || missing >= (worst.get(block.id)?.missing ?? 1)) continue
    const params = { name: block.name, format: format.title, text: op.text.slice(0, 40), want }
    // Rounded down: 4.49 is not 4.5.
    const finding = wrong('piece/contrast', block.id, { ...params, ratio: Math.floor(ratio * 100) / 100 })
    worst.set(block.id, { missing, finding })
  }
  return [...worst.values()].map(({ finding }) => finding)
}

import type { Image } from '@napi-rs/canvas'
import { isLarge, linesOf } from '@tanquian/brand-template/check'
import type { Sampler, TextLine } from '@tanquian/brand-template/check'
import { composeScene } from '@tanquian/compose'
import { layoutScene } from '@tanquian/layout'
import { COLOR_ROLES, through } from '@tanquian/model'
import type { Brand, ColorRole, Draft, Hex, Template } from '@tanquian/model'
import { fixedFontBook } from '../fonts.ts'
import { samplerOf } from './paint-piece.ts'

/** A text's role on the role that is really painted behind it, and whether all such text is large. */
export interface UsedPair {
  readonly role: ColorRole
  readonly ground: ColorRole
  readonly large: boolean
  /** One of the places: 'post-4x5 titular'. */
  readonly at: string
}

const hex = (n: number): Hex => `#${n.toString(16).padStart(6, '0')}`
/** A colour for each role that no other has, and that no mixture of two others is likely to give. */
const TRACERS = new Map(COLOR_ROLES.map((role, n) => [hex(0x1f_0b_07 + n * 0x05_03_4d), role] as const))

/** The brand with a colour of its own for every role, so that a pixel tells its role. */
export const traced = (brand: Brand): Brand => {
  const colors = Object.fromEntries([...TRACERS].map(([, role]) => [role, role])) as Brand['colors']
  const palette = Object.fromEntries([...TRACERS].map(([color, role]) => [role, color]))
  return { ...brand, palette: { ...brand.palette, ...palette }, colors }
}

const roleOf = (color: string): ColorRole | undefined => TRACERS.get(color as Hex)

/** Share of a line that must lie on a role before it counts as its ground. */
const SHARE = 0.1

const groundsOf = ({ op, matrix, page }: TextLine, sample: Sampler): readonly ColorRole[] => {
  const last = op.glyphs.at(-1)
  const width = last ? last.x + last.advance : 0
  const seen = new Map<ColorRole, number>()
  const [columns, rows] = [40, 4]
  for (let column = 0; column < columns; column += 1)
    for (let row = 0; row < rows; row += 1) {
      const [u, v] = [op.x + (width * (column + 0.5)) / columns, op.y - (0.7 * op.size * (row + 0.5)) / rows]
      const pixel = sample(page, ...through(matrix, u, v))
      const role = pixel && roleOf(hex((pixel[0] << 16) | (pixel[1] << 8) | pixel[2]))
      if (role) seen.set(role, (seen.get(role) ?? 0) + 1)
    }
  return [...seen].filter(([, count]) => count / (columns * rows) >= SHARE).map(([role]) => role)
}

/** Pairs of roles that a draft really puts together in the colour formats of its template. */
export const usedPairs = (
  draft: Draft,
  template: Template,
  brand: Brand,
  pictures: ReadonlyMap<string, Image>,
): readonly UsedPair[] => {
  const fonts = fixedFontBook()
  const bold = new Set(brand.fonts.filter(({ weight }) => weight >= 700).map(({ id }) => id))
  const found = new Map<string, UsedPair>()
  for (const format of template.formats.filter(({ ink }) => ink === 'color')) {
    const scene = composeScene(draft, template, traced(brand), format.id)
    const size = (id: string) => {
      const picture = pictures.get(id)
      return picture && { w: picture.width, h: picture.height }
    }
    const layout = scene.ok ? layoutScene(scene.value, fonts, { size }) : scene
    // What cannot be laid out is the judge's to say.
    if (!layout.ok) continue
    const sample = samplerOf(format, layout.value, { fonts, image: (id) => pictures.get(id) })
    for (const line of linesOf(layout.value, fonts)) {
      const { op, matrix, block } = line
      const role = typeof op.paint === 'string' ? roleOf(op.paint.slice(0, 7).toLowerCase()) : undefined
      if (!role) continue
      const large = isLarge(op.size * Math.hypot(matrix[0], matrix[1]), bold.has(op.font), format)
      for (const ground of groundsOf(line, sample)) {
        const key = `${role} / ${ground}`
        const before = found.get(key)
        if (before && (!before.large || large)) continue
        found.set(key, { role, ground, large, at: `${format.id} ${block.id}` })
      }
    }
  }
  return [...found.values()]
}

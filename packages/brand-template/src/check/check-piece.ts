import { blocksOf } from '@tanquian/model'
import type { Art, Brand, Format, LaidBlock, Layout, LogoBlock, Rect, Template } from '@tanquian/model'
import { lackingSlots, logoFor } from './brand-art.ts'
import { wrong, type BrandFinding } from './finding.ts'
import { linesOf, type Outlines } from './lines.ts'
import { checkPixels, type Sampler } from './piece-pixels.ts'
import { checkLaid, inkProblems } from './piece-text.ts'
import { grown, meet } from './rects.ts'
import { roleAndSwaps } from './template-uses.ts'

/** A format of a template under a brand. */
export interface PieceUnderBrand {
  readonly brand: Brand
  readonly template: Template
  readonly format: Format
  /** With its layout also what came out is looked at, */
  readonly layout?: Layout
  /** with the fonts line by line: text over text, */
  readonly fonts?: Outlines
  /** and with the pixels behind its text (`behindText`, painted) also whether it can be read. */
  readonly sample?: Sampler
}

const PT_PER = { px: 0.75, mm: 72 / 25.4 } as const

const missing = ({ brand, template, format }: PieceUnderBrand): readonly BrandFinding[] =>
  blocksOf(format).flatMap((block) => {
    if (block.is === 'art') return lackingSlots(brand.art, block.art, Object.keys(block.colors ?? {}))
    if (block.is === 'pattern') return lackingSlots(brand.patterns, block.pattern, Object.keys(block.colors ?? {}))
    if (block.is === 'icon') return block.icon ? lackingSlots(brand.icons, block.icon, ['tinta']) : []
    if (block.is !== 'logo') return []
    return roleAndSwaps(template, block.on)
      .filter((ground) => !logoFor(brand, block.logo, ground, format.ink))
      .map((ground) => wrong('brand/missing-logo', block.id, { logo: block.logo, ground, ink: format.ink }))
  })

const inked = new WeakMap<Art, Rect>()

/** What a drawing inks, in its own box: its paths hold absolute M L C Q Z only, so that numbers come in pairs. */
const inkOf = (art: Art): Rect => {
  let ink = inked.get(art)
  if (!ink) inked.set(art, (ink = measured(art)))
  return ink
}

const measured = ({ layers }: Art): Rect => {
  const numbers = layers.flatMap(({ path }) => (path.match(/-?[\d.]+/g) ?? []).map(Number))
  const [xs, ys] = [numbers.filter((_, n) => n % 2 === 0), numbers.filter((_, n) => n % 2 === 1)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}

/** The lockup as drawn: contained in its box, so that the narrower side decides. `whole` is its box, `ink` what shows. */
const drawnLogo = (art: Art, { x, y, w, h }: Rect): { readonly whole: Rect; readonly ink: Rect } => {
  const scale = Math.min(w / art.w, h / art.h)
  const whole = { x: x + (w - art.w * scale) / 2, y: y + (h - art.h * scale) / 2, w: art.w * scale, h: art.h * scale }
  const ink = inkOf(art)
  return {
    whole,
    ink: { x: whole.x + ink.x * scale, y: whole.y + ink.y * scale, w: ink.w * scale, h: ink.h * scale },
  }
}

const laidLogo = (
  { brand, template, format, layout }: PieceUnderBrand,
  block: LogoBlock,
  laid: LaidBlock,
): readonly BrandFinding[] => {
  const [ground = block.on] = roleAndSwaps(template, block.on)
  const logo = logoFor(brand, block.logo, ground, format.ink)
  const art = logo && brand.art[logo.art]
  if (!art) return []
  const unit = format.output === 'screen' ? 'px' : 'mm'
  const { whole, ink } = drawnLogo(art, laid.box)
  const size = Math.round((whole.w / PT_PER[unit]) * 10) / 10
  const params = { name: laid.name, format: format.title }
  const air = grown(ink, logo.clear * whole.h)
  const crowding = (layout?.blocks ?? []).filter(
    (other) => other.page === laid.page && other.text && other.ink.w > 0 && meet(air, other.ink),
  )
  return [
    ...inkProblems(format, laid, ink),
    ...(size < logo.minWidth[unit] - 0.1
      ? [wrong('piece/logo-too-small', laid.id, { ...params, size, unit, want: logo.minWidth[unit] })]
      : []),
    ...crowding.map((other) => wrong('piece/logo-crowded', laid.id, { ...params, other: other.name })),
  ]
}

const signatures = (piece: PieceUnderBrand, layout: Layout): readonly BrandFinding[] => {
  const logos = new Map(
    blocksOf(piece.format).flatMap((block) => (block.is === 'logo' ? [[block.id, block] as const] : [])),
  )
  return layout.blocks.flatMap((laid) => {
    const logo = logos.get(laid.id)
    return logo ? laidLogo(piece, logo, laid) : []
  })
}

const laidFindings = (piece: PieceUnderBrand, layout: Layout): readonly BrandFinding[] => {
  const { format, brand, fonts, sample } = piece
  const lines = fonts ? linesOf(layout, fonts) : []
  return [
    ...checkLaid(format, layout, lines),
    ...signatures(piece, layout),
    ...(sample ? checkPixels(format, brand, lines, sample) : []),
  ]
}

/**
 * Whether a format of a template is right under a brand. Without a layout: the drawings, icons and lockups that it asks for,
 * on every ground that its swaps may bring. With one: all fits, nothing is too small, off the page or past the safe zone,
 * codes are large and free, the lockup keeps its size and its air. With fonts, no text crosses another; with pixels, every
 * text reaches its contrast on what is painted behind it (`isLarge` says which text needs 3 instead of 4.5). Pure.
 */
export const checkPiece = (piece: PieceUnderBrand): readonly BrandFinding[] => [
  ...missing(piece),
  ...(piece.layout ? laidFindings(piece, piece.layout) : []),
]

import type { AngleGradient, Brand, ColorRole, Fill, Format, Hex, Line, SceneFill, Swap } from '@tanquian/model'
import { stop } from './stop.ts'

/** Colour roles as one format of one piece sees them: its ink, and the roles that the template swaps. */
export interface Palette {
  readonly brand: Brand
  readonly ink: Format['ink']
  readonly swap: Swap['colors']
}

/** The palette of a format. */
export const paletteOf = (brand: Brand, ink: Format['ink'], swap: Swap['colors']): Palette => ({ brand, ink, swap })

/** The role that takes the place of a block's role in this piece. */
export const swapped = ({ swap }: Palette, role: ColorRole): ColorRole => swap[role] ?? role

/** A brand's own role (drawings' defaults are never swapped) → colour. Stops with 'compose/missing-role'. */
export const brandColor = ({ brand, ink }: Palette, role: ColorRole): Hex => {
  const names = ink === 'mono' ? brand.mono : brand.colors
  const color = brand.palette[names[role]]
  return color ?? stop('compose/missing-role', role, { ink })
}

/** Role of a block → colour in this format. */
export const colorOf = (palette: Palette, role: ColorRole): Hex => brandColor(palette, swapped(palette, role))

/** A colour with its opacity (0..1) written into it. */
export const faded = (color: Hex, opacity: number): Hex =>
  `${color.slice(0, 7)}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}` as Hex

/** A template's fill → scene fill. */
export const fillOf = (palette: Palette, fill: Fill): SceneFill => {
  if (typeof fill === 'string') return colorOf(palette, fill)
  const stop_ = (role: ColorRole): Hex =>
    fill.opacity === undefined ? colorOf(palette, role) : faded(colorOf(palette, role), fill.opacity)
  const gradient: AngleGradient = {
    angle: fill.angle,
    stops: [
      { at: 0, color: stop_(fill.from) },
      { at: 1, color: stop_(fill.to) },
    ],
  }
  return gradient
}

/** A template's line → scene line. */
export const lineOf = (palette: Palette, { color, width, dash }: Line) => ({
  color: colorOf(palette, color),
  width,
  ...(dash ? { dash } : {}),
})

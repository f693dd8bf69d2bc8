import type { Hex, LinearGradient, Paint } from '@tanquian/model'

/** sRGB 0..255 and opacity 0..1. */
export interface Rgba {
  readonly r: number
  readonly g: number
  readonly b: number
  readonly a: number
}

/** Paper, and the lightest that a picture may be. */
export const WHITE: Rgba = { r: 255, g: 255, b: 255, a: 1 }
/** The darkest that a picture may be. */
export const BLACK: Rgba = { r: 0, g: 0, b: 0, a: 1 }

/** '#rrggbb' or '#rrggbbaa'. */
export const readHex = (hex: Hex): Rgba => {
  const value = Number.parseInt(hex.slice(1, 7), 16)
  const a = hex.length > 7 ? Number.parseInt(hex.slice(7, 9), 16) / 255 : 1
  return { r: (value >> 16) & 255, g: (value >> 8) & 255, b: value & 255, a }
}

const mix = (a: Rgba, b: Rgba, t: number): Rgba => ({
  r: a.r + (b.r - a.r) * t,
  g: a.g + (b.g - a.g) * t,
  b: a.b + (b.b - a.b) * t,
  a: a.a + (b.a - a.a) * t,
})

const gradientAt = ({ from, to, stops }: LinearGradient, x: number, y: number): Rgba => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 1 : ((x - from[0]) * dx + (y - from[1]) * dy) / length
  const after = stops.findIndex((stop) => stop.at >= t)
  const right = stops[after < 0 ? stops.length - 1 : after]
  const left = stops[Math.max(0, (after < 0 ? stops.length : after) - 1)] ?? right
  if (!left || !right) return BLACK
  const span = right.at - left.at
  return mix(readHex(left.color), readHex(right.color), span <= 0 ? 1 : Math.min(1, Math.max(0, (t - left.at) / span)))
}

/** Colour of a paint at a point of the op's own coordinates. */
export const colorAt = (paint: Paint, x: number, y: number): Rgba =>
  typeof paint === 'string' ? readHex(paint) : gradientAt(paint, x, y)

/** `top` over an opaque `under`; multiply darkens as ink does. */
export const over = (top: Rgba, under: Rgba, blend?: 'multiply'): Rgba => {
  const ink = blend ? { r: (top.r * under.r) / 255, g: (top.g * under.g) / 255, b: (top.b * under.b) / 255, a: 1 } : top
  return { ...mix(under, ink, top.a), a: 1 }
}

const linear = (channel: number): number => {
  const c = channel / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}

const luminance = ({ r, g, b }: Rgba): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)

/** Contrast ratio of two opaque colours, 1..21 (WCAG 2.2). */
export const contrast = (one: Rgba, two: Rgba): number => {
  const [a, b] = [luminance(one), luminance(two)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

import type { Hex } from '@tanquian/model'

const channels = (hex: Hex): readonly [number, number, number] => {
  const linear = (at: number): number => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return [linear(1), linear(3), linear(5)]
}

/** Relative luminance 0..1 (WCAG 2.2, "relative luminance", https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export const luminance = (hex: Hex): number => {
  const [r, g, b] = channels(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio 1..21 (WCAG 2.2, "contrast ratio", https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export const contrast = (one: Hex, other: Hex): number => {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05]
  return Math.max(a, b) / Math.min(a, b)
}

/** Lightness 0..1, chroma (0 = grey, about 0.3 at most) and hue in degrees of a colour as an eye sees them. */
export interface Perceived {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

/** OKLCH of a colour (CSS Color 4, https://www.w3.org/TR/css-color-4/#ok-lab). */
export const perceived = (hex: Hex): Perceived => {
  const [r, g, b] = channels(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(x, y),
    hue: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360,
  }
}

/** Degrees between two hues, 0..180. */
export const hueDistance = (one: number, other: number): number => {
  const apart = Math.abs(one - other) % 360
  return Math.min(apart, 360 - apart)
}

import type { Hex, LinearGradient, Paint } from '@tanquian/model'
import { num } from './number.ts'

/** A colour in 0..1; `a` is its own alpha. */
export interface Rgba {
  readonly r: number
  readonly g: number
  readonly b: number
  readonly a: number
}

/** '#rrggbb' or '#rrggbbaa' as numbers. Throws on anything else: colours are checked when a brand is parsed. */
export function rgbaOf(hex: Hex): Rgba {
  if (!/^#(?:[0-9a-f]{6}|[0-9a-f]{8})$/i.test(hex)) throw new RangeError(`not a colour: ${hex}`)
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return { r: channel(1), g: channel(3), b: channel(5), a: hex.length === 9 ? channel(7) : 1 }
}

/**
 * Operator that sets a solid colour. Greys are DeviceGray, so that the black of a one-ink sheet is printed with black
 * ink alone; the rest is DeviceRGB.
 */
export function colorOperator(hex: Hex, use: 'fill' | 'stroke'): string {
  const { r, g, b } = rgbaOf(hex)
  const [gray, rgb] = use === 'fill' ? ['g', 'rg'] : ['G', 'RG']
  return r === g && g === b ? `${num(r, 4)} ${gray}` : `${num(r, 4)} ${num(g, 4)} ${num(b, 4)} ${rgb}`
}

export const isGradient = (paint: Paint): paint is LinearGradient => typeof paint !== 'string'

/** Alpha that a whole paint shares: the colour's own, or the one all stops have; undefined when stops differ. */
export function constantAlpha(paint: Paint): number | undefined {
  if (!isGradient(paint)) return rgbaOf(paint).a
  const [first = 1, ...others] = paint.stops.map((stop) => rgbaOf(stop.color).a)
  return others.every((alpha) => alpha === first) ? first : undefined
}

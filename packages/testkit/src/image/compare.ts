import type { Raster } from './raster.ts'

/** How two rasters differ, in shares of full scale (0 = the same, 1 = black against white). */
export interface Difference {
  /** Mean over every pixel and colour channel. */
  readonly mean: number
  /** Largest difference of any channel. */
  readonly max: number
  /** Pixels that differ at all. */
  readonly pixels: number
}

/** Compares colours of two rasters of the same size; alpha is ignored (paint both on the same ground). */
export function compareImages(a: Raster, b: Raster): Difference {
  if (a.width !== b.width || a.height !== b.height)
    throw new RangeError(`compareImages: ${a.width}×${a.height} against ${b.width}×${b.height}`)
  let sum = 0
  let max = 0
  let pixels = 0
  for (let i = 0; i < a.data.length; i += 4) {
    let worst = 0
    for (let c = i; c < i + 3; c += 1) {
      const step = Math.abs(a.data[c]! - b.data[c]!)
      sum += step
      if (step > worst) worst = step
    }
    if (worst > 0) pixels += 1
    if (worst > max) max = worst
  }
  return { mean: sum / (a.width * a.height * 3 * 255), max: max / 255, pixels }
}

/** A band of pixel rows and what counts as ink there. */
export interface Band {
  readonly top: number
  readonly bottom: number
  /** Default: the whole width. */
  readonly left?: number
  readonly right?: number
  /** Colour the ink stands on, default white. */
  readonly ground?: readonly [number, number, number]
  /** Least distance from the ground (largest channel, 0..255) that counts as ink; default 96, above antialiasing. */
  readonly threshold?: number
}

/**
 * Right edge of the ink in a band, in pixels with a fraction for the antialiased last column; undefined when blank.
 * Measures what the eye sees of a line's end, so it holds painters together without trusting any of them.
 */
export function rightEdge(image: Raster, band: Band): number | undefined {
  const { ground = [255, 255, 255], threshold = 96, left = 0, right = image.width } = band
  for (let x = Math.ceil(right) - 1; x >= Math.floor(left); x -= 1) {
    let most = 0
    for (let y = Math.max(0, Math.floor(band.top)); y < Math.min(image.height, Math.ceil(band.bottom)); y += 1) {
      const at = (y * image.width + x) * 4
      for (let c = 0; c < 3; c += 1) most = Math.max(most, Math.abs(image.data[at + c]! - ground[c]!))
    }
    if (most >= threshold) return x + 1
  }
  return undefined
}

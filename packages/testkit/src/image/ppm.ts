import type { Raster } from './raster.ts'

/** Pixels in rows of RGB, 8 bits each. */
interface Rgb {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Reads a binary PPM (P6, 8 bits): what poppler writes fastest. */
export function readPpm(bytes: Uint8Array): Rgb {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(String.fromCharCode(...bytes.subarray(0, 40)))
  if (!head) throw new RangeError('not a P6 of 8 bits')
  return { width: Number(head[1]), height: Number(head[2]), data: bytes.subarray(head[0].length) }
}

/** Averages blocks of side × side pixels; a rest at the right or below is dropped. */
export function averaged({ width, height, data }: Rgb, side: number): Raster {
  const [w, h] = [Math.floor(width / side), Math.floor(height / side)]
  const out = new Uint8ClampedArray(w * h * 4).fill(255)
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1)
      for (let c = 0; c < 3; c += 1) {
        let sum = 0
        for (let j = 0; j < side; j += 1) {
          const row = ((y * side + j) * width + x * side) * 3 + c
          for (let i = 0; i < side; i += 1) sum += data[row + i * 3]!
        }
        out[(y * w + x) * 4 + c] = sum / (side * side)
      }
  return { width: w, height: h, data: out }
}

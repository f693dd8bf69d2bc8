/** Pixels ready to be deflated: rows with their filter byte, and how much of them is flat. */
export interface FilteredRows {
  readonly bytes: Uint8Array
  /** Share of pixels that their neighbours foretell exactly. */
  readonly flat: number
}

const PAETH = 4

/** What Paeth leaves of one channel: the value minus whichever of left, up and corner is nearest to left + up − corner. */
function rest(x: number, a: number, b: number, c: number): number {
  let pa = b - c
  let pb = a - c
  let pc = pa + pb
  if (pa < 0) pa = -pa
  if (pb < 0) pb = -pb
  if (pc < 0) pc = -pc
  return x - (pa <= pb && pa <= pc ? a : pb <= pc ? b : c)
}

/**
 * Filters RGBA pixels with Paeth into rows of 3 or 4 channels. Whole pixels are compared first: on grounds and inside
 * letters the answer is zero, and the rows are zero already.
 */
export function filterRows(pixels: Uint8Array, width: number, height: number, channels: 3 | 4): FilteredRows {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const stride = width * channels + 1
  const out = new Uint8Array(stride * height)
  let flat = 0
  for (let y = 0; y < height; y += 1) {
    let to = y * stride
    out[to] = PAETH
    to += 1
    const row = y * width
    let left = 0
    let corner = 0
    for (let at = row; at < row + width; at += 1, to += channels) {
      const here = words[at]!
      const up = y > 0 ? words[at - width]! : 0
      if ((here === left && up === corner) || (here === up && left === corner)) flat += 1
      else {
        out[to] = rest(here & 255, left & 255, up & 255, corner & 255)
        out[to + 1] = rest((here >> 8) & 255, (left >> 8) & 255, (up >> 8) & 255, (corner >> 8) & 255)
        out[to + 2] = rest((here >> 16) & 255, (left >> 16) & 255, (up >> 16) & 255, (corner >> 16) & 255)
        if (channels === 4) out[to + 3] = rest(here >>> 24, left >>> 24, up >>> 24, corner >>> 24)
      }
      left = here
      corner = up
    }
  }
  return { bytes: out, flat: flat / (width * height) }
}

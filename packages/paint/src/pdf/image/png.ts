/** A PNG's chunks as a PDF needs them. */
export interface PngFacts {
  readonly w: number
  readonly h: number
  readonly depth: number
  /** 0 grey, 2 RGB, 3 palette, 4 grey + alpha, 6 RGBA. */
  readonly color: 0 | 2 | 3 | 4 | 6
  readonly interlaced: boolean
  readonly palette?: Uint8Array
  /** tRNS chunk: see-through colours. */
  readonly transparent?: Uint8Array
  /** Compressed rows, IDAT chunks joined. */
  readonly data: Uint8Array
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function join(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Reads a PNG without decoding it; undefined when it is not one or is cut off. */
export function readPng(bytes: Uint8Array): PngFacts | undefined {
  if (bytes.length < 33 || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = new Map<string, Uint8Array>()
  const data: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) return undefined
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (type === 'IDAT') data.push(body)
    else chunks.set(type, body)
    if (type === 'IEND') break
    at += 12 + length
  }
  const [palette, transparent] = [chunks.get('PLTE'), chunks.get('tRNS')]
  if (!chunks.has('IEND') || data.length === 0) return undefined
  return {
    w: view.getUint32(16),
    h: view.getUint32(20),
    depth: bytes[24]!,
    color: bytes[25] as PngFacts['color'],
    interlaced: bytes[28] === 1,
    ...(palette ? { palette } : {}),
    ...(transparent ? { transparent } : {}),
    data: join(data),
  }
}

const paeth = (a: number, b: number, c: number): number => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  if (pa <= pb && pa <= pc) return a
  return pb <= pc ? b : c
}

/** Undoes the filters of PNG rows (8 bits a channel) in place of a copy without filter bytes. */
export function unfilter(rows: Uint8Array, width: number, height: number, channels: number): Uint8Array {
  const stride = width * channels
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1)
    const filter = rows[from]!
    const to = y * stride
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? out[to + x - channels]! : 0
      const up = y > 0 ? out[to + x - stride]! : 0
      const corner = x >= channels && y > 0 ? out[to + x - stride - channels]! : 0
      const guess = [0, left, up, (left + up) >> 1][filter] ?? paeth(left, up, corner)
      out[to + x] = rows[from + 1 + x]! + guess
    }
  }
  return out
}

/** Splits interleaved pixels into colour and alpha; `alpha` is undefined when every pixel is opaque. */
export function splitAlpha(
  pixels: Uint8Array,
  channels: 2 | 4,
): { readonly color: Uint8Array; readonly alpha: Uint8Array | undefined } {
  const count = pixels.length / channels
  const colors = channels - 1
  const color = new Uint8Array(count * colors)
  const alpha = new Uint8Array(count)
  let opaque = true
  for (let i = 0; i < count; i += 1) {
    for (let c = 0; c < colors; c += 1) color[i * colors + c] = pixels[i * channels + c]!
    alpha[i] = pixels[i * channels + colors]!
    if (alpha[i] !== 255) opaque = false
  }
  return { color, alpha: opaque ? undefined : alpha }
}

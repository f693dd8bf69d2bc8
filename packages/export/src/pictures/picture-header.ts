import { fail, ok, type Result } from '@tanquian/model'

/** What a picture's first and last bytes say, before any pixel is decoded. */
export interface PictureHeader {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp'
  /** Pixels as stored (before orientation). */
  readonly w: number
  readonly h: number
  /** EXIF orientation 1..8 (1 = as stored). */
  readonly orientation: number
}

/** Most pixels and longest side that are decoded; larger pictures are refused with a sentence. */
export const PICTURE_LIMITS = { pixels: 40_000_000, side: 16_384, bytes: 60_000_000 } as const

/**
 * Reads type, size and end marker. Chromium draws truncated files in silence and trusts any size; we do not.
 * @param at name for the failure's place
 * Failures: image/unreadable (empty or broken), image/unsupported, image/truncated, image/too-big.
 */
export function readPictureHeader(bytes: Uint8Array, at: string): Result<PictureHeader> {
  if (bytes.length < 16) return fail('image/unreadable', { at, params: { bytes: bytes.length } })
  if (bytes.length > PICTURE_LIMITS.bytes)
    return fail('image/too-big', { at, params: { megabytes: Math.round(bytes.length / 1e6) } })
  const read = isPng(bytes)
    ? png(bytes, at)
    : isJpeg(bytes)
      ? jpeg(bytes, at)
      : isWebp(bytes)
        ? webp(bytes, at)
        : undefined
  if (!read) return fail('image/unsupported', { at })
  if (!read.ok) return read
  const { w, h } = read.value
  if (w < 1 || h < 1) return fail('image/unreadable', { at })
  if (w > PICTURE_LIMITS.side || h > PICTURE_LIMITS.side || w * h > PICTURE_LIMITS.pixels)
    return fail('image/too-big', { at, params: { w, h, megapixels: Math.round((w * h) / 1e6) } })
  return read
}

const isPng = (b: Uint8Array): boolean => b[0] === 0x89 && b[1] === 0x50 && b[2] === 0x4e && b[3] === 0x47
const isJpeg = (b: Uint8Array): boolean => b[0] === 0xff && b[1] === 0xd8 && b[2] === 0xff
const ascii = (b: Uint8Array, from: number, to: number): string => String.fromCharCode(...b.subarray(from, to))
const isWebp = (b: Uint8Array): boolean => ascii(b, 0, 4) === 'RIFF' && ascii(b, 8, 12) === 'WEBP'
const u16 = (b: Uint8Array, i: number): number => ((b[i] ?? 0) << 8) | (b[i + 1] ?? 0)
const u32 = (b: Uint8Array, i: number): number => u16(b, i) * 65536 + u16(b, i + 2)
const le24 = (b: Uint8Array, i: number): number => (b[i] ?? 0) | ((b[i + 1] ?? 0) << 8) | ((b[i + 2] ?? 0) << 16)

function png(b: Uint8Array, at: string): Result<PictureHeader> {
  if (ascii(b, 12, 16) !== 'IHDR') return fail('image/unreadable', { at })
  // IEND may be followed by junk from phones; it must be there all the same.
  const tail = ascii(b, Math.max(0, b.length - 64), b.length)
  if (!tail.includes('IEND')) return fail('image/truncated', { at })
  return ok({ mediaType: 'image/png', w: u32(b, 16), h: u32(b, 20), orientation: 1 })
}

function jpeg(b: Uint8Array, at: string): Result<PictureHeader> {
  let i = 2
  let orientation = 1
  while (i + 9 < b.length) {
    if (b[i] !== 0xff) return fail('image/unreadable', { at })
    const marker = b[i + 1] ?? 0
    if (marker === 0xff) {
      i += 1
      continue
    }
    const length = u16(b, i + 2)
    if (marker === 0xe1 && ascii(b, i + 4, i + 8) === 'Exif')
      orientation = exifOrientation(b.subarray(i + 10, i + 2 + length))
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame)
      return hasJpegEnd(b)
        ? ok({ mediaType: 'image/jpeg', h: u16(b, i + 5), w: u16(b, i + 7), orientation })
        : fail('image/truncated', { at })
    if (length < 2) return fail('image/unreadable', { at })
    i += 2 + length
  }
  return fail('image/truncated', { at })
}

/** Cameras append thumbnails or maker data after the end marker, so look for it in the last 64 KB. */
function hasJpegEnd(b: Uint8Array): boolean {
  for (let i = b.length - 2; i >= Math.max(2, b.length - 65_536); i--)
    if (b[i] === 0xff && b[i + 1] === 0xd9) return true
  return false
}

function exifOrientation(tiff: Uint8Array): number {
  const little = ascii(tiff, 0, 2) === 'II'
  const word = (i: number): number => (little ? (tiff[i] ?? 0) | ((tiff[i + 1] ?? 0) << 8) : u16(tiff, i))
  const long = (i: number): number => (little ? word(i) + word(i + 2) * 65536 : u32(tiff, i))
  const start = long(4)
  const count = Math.min(word(start), 200)
  for (let n = 0; n < count; n++) {
    const entry = start + 2 + n * 12
    if (word(entry) === 0x0112) {
      const value = word(entry + 8)
      return value >= 1 && value <= 8 ? value : 1
    }
  }
  return 1
}

function webp(b: Uint8Array, at: string): Result<PictureHeader> {
  const size = le24(b, 4) + (b[7] ?? 0) * 16_777_216
  if (size + 8 > b.length + 1) return fail('image/truncated', { at })
  const chunk = ascii(b, 12, 16)
  const of = (w: number, h: number): Result<PictureHeader> => ok({ mediaType: 'image/webp', w, h, orientation: 1 })
  if (chunk === 'VP8X') return of(le24(b, 24) + 1, le24(b, 27) + 1)
  if (chunk === 'VP8 ')
    return of(((b[26] ?? 0) | ((b[27] ?? 0) << 8)) & 0x3fff, ((b[28] ?? 0) | ((b[29] ?? 0) << 8)) & 0x3fff)
  if (chunk === 'VP8L') {
    const bits = (b[21] ?? 0) | ((b[22] ?? 0) << 8) | ((b[23] ?? 0) << 16) | ((b[24] ?? 0) << 24)
    return of((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
  }
  return fail('image/unreadable', { at })
}

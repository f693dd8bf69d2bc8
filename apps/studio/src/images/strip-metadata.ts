/**
 * Removes what a picture says about who took it and where, without touching a pixel: EXIF, XMP, maker notes, comments and
 * thumbnails. Colour profiles stay. WebP and anything else must be re-encoded instead.
 */
export function stripMetadata(bytes: Uint8Array, mediaType: string): Uint8Array {
  if (mediaType === 'image/jpeg') return stripJpeg(bytes)
  return mediaType === 'image/png' ? stripPng(bytes) : bytes
}

function stripJpeg(b: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [b.subarray(0, 2)]
  let i = 2
  while (i + 4 <= b.length && b[i] === 0xff) {
    const marker = b[i + 1] ?? 0
    if (marker === 0xff) {
      i += 1
      continue
    }
    // From the scan on it is pixels, up to the end marker; what cameras append behind it goes too.
    if (marker === 0xda) {
      kept.push(b.subarray(i, endOfScans(b, i)))
      return concat(kept)
    }
    const next = i + 2 + (((b[i + 2] ?? 0) << 8) | (b[i + 3] ?? 0))
    if (!isPrivate(marker, b, i)) kept.push(b.subarray(i, next))
    i = next
  }
  return b
}

/** APP0 (JFIF), APP2 with a colour profile and APP14 (Adobe, needed to read CMYK) stay; other APPn and comments go. */
function isPrivate(marker: number, b: Uint8Array, i: number): boolean {
  if (marker === 0xfe) return true
  if (marker < 0xe0 || marker > 0xef) return false
  if (marker === 0xe0) return String.fromCharCode(...b.subarray(i + 4, i + 8)) !== 'JFIF'
  if (marker === 0xe2) return String.fromCharCode(...b.subarray(i + 4, i + 15)) !== 'ICC_PROFILE'
  return marker !== 0xee
}

/** Index after the first end marker that is really one: inside scan data 0xFF is followed by 0x00 or a restart marker. */
function endOfScans(b: Uint8Array, from: number): number {
  for (let i = from + 2; i + 1 < b.length; i++) if (b[i] === 0xff && b[i + 1] === 0xd9) return i + 2
  return b.length
}

const PNG_KEPT = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'IDAT',
  'IEND',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'sBIT',
  'bKGD',
  'pHYs',
])

function stripPng(b: Uint8Array): Uint8Array {
  const view = new DataView(b.buffer, b.byteOffset, b.byteLength)
  const kept: Uint8Array[] = [b.subarray(0, 8)]
  let i = 8
  while (i + 12 <= b.length) {
    const next = i + 12 + view.getUint32(i)
    const type = String.fromCharCode(...b.subarray(i + 4, i + 8))
    if (next > b.length) return b
    if (PNG_KEPT.has(type)) kept.push(b.subarray(i, next))
    if (type === 'IEND') return concat(kept)
    i = next
  }
  return b
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

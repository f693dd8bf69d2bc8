/** What a PDF must know of a JPEG to pass it through untouched. */
export interface JpegFacts {
  readonly w: number
  readonly h: number
  readonly components: 1 | 3 | 4
  /** Adobe's four-colour files store ink upside down. */
  readonly inverted: boolean
}

/** Frame headers: baseline to progressive; C4, C8 and CC are other things. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Reads the headers of a JPEG; undefined when it is not one or is cut off before its frame header. */
export function readJpeg(bytes: Uint8Array): JpegFacts | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let adobe = false
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) {
      const components = bytes[at + 9]
      if (components !== 1 && components !== 3 && components !== 4) return undefined
      const [h, w] = [view.getUint16(at + 5), view.getUint16(at + 7)]
      return w > 0 && h > 0 ? { w, h, components, inverted: adobe && components === 4 } : undefined
    }
    if (marker === 0xee) adobe = String.fromCharCode(...bytes.subarray(at + 4, at + 9)) === 'Adobe'
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

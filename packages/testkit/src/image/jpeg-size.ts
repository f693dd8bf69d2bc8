/** Width and height in pixels of a JPEG, from its frame header. Throws for bytes without one. */
export const jpegSize = (bytes: Uint8Array): { readonly w: number; readonly h: number } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1)
    if (marker >= 0xc0 && marker <= 0xc3) return { w: view.getUint16(at + 7), h: view.getUint16(at + 5) }
  }
  throw new Error('No frame in the JPEG')
}

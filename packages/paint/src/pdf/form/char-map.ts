const WINDOWS = 3
const UNICODE_BMP = 1
const SEGMENTS = 4

function subtable(view: DataView, cmap: number): number | undefined {
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const at = cmap + 4 + i * 8
    const wanted = view.getUint16(at) === WINDOWS && view.getUint16(at + 2) === UNICODE_BMP
    const table = cmap + view.getUint32(at + 4)
    if (wanted && view.getUint16(table) === SEGMENTS) return table
  }
  return undefined
}

function cmapOf(view: DataView): number | undefined {
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const at = 12 + i * 16
    if (view.getUint32(at) === 0x636d6170) return view.getUint32(at + 8)
  }
  return undefined
}

/**
 * Glyph of a character of the basic plane, from a font's own character map (format 4, as every face has it); 0 when it has none.
 * Typing needs it: the display list knows only the glyphs of what was already written.
 */
export function readCharMap(ttf: Uint8Array): (codePoint: number) => number {
  const view = new DataView(ttf.buffer, ttf.byteOffset, ttf.byteLength)
  const cmap = cmapOf(view)
  const table = cmap === undefined ? undefined : subtable(view, cmap)
  if (table === undefined) return () => 0
  const bytes = view.getUint16(table + 6)
  const [ends, starts] = [table + 14, table + 16 + bytes]
  const [deltas, ranges] = [starts + bytes, starts + bytes * 2]
  return (codePoint) => {
    for (let at = 0; at < bytes; at += 2) {
      if (view.getUint16(ends + at) < codePoint) continue
      const start = view.getUint16(starts + at)
      if (start > codePoint) return 0
      const delta = view.getUint16(deltas + at)
      const range = view.getUint16(ranges + at)
      if (range === 0) return (codePoint + delta) & 0xffff
      const glyph = view.getUint16(ranges + at + range + (codePoint - start) * 2)
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff
    }
    return 0
  }
}

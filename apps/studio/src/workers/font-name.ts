/** What a font file says about itself. */
export interface FontName {
  readonly family: string
  /** 1..1000 */
  readonly weight: number
  readonly italic: boolean
}

const FAMILY = 1
const TYPOGRAPHIC_FAMILY = 16
const SIGNATURES = new Set([0x00010000, 0x74727565, 0x4f54544f])

/** Reads family, weight and slant of a TTF or OTF from its `name` and OS/2 tables; undefined when it is neither. */
export function readFontName(bytes: Uint8Array): FontName | undefined {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (!SIGNATURES.has(view.getUint32(0))) return undefined
    const tables = readDirectory(view)
    const os2 = tables.get('OS/2')
    const names = tables.get('name')
    return {
      family: names === undefined ? '' : readFamily(view, names),
      weight: os2 === undefined ? 400 : view.getUint16(os2 + 4) || 400,
      italic: os2 !== undefined && (view.getUint16(os2 + 62) & 1) === 1,
    }
  } catch {
    // Past the end of the file: a font cut short is not one.
    return undefined
  }
}

function readDirectory(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16
    const tag = String.fromCharCode(
      view.getUint8(at),
      view.getUint8(at + 1),
      view.getUint8(at + 2),
      view.getUint8(at + 3),
    )
    tables.set(tag, view.getUint32(at + 8))
  }
  return tables
}

/** The typographic family where there is one ('Archivo', not 'Archivo SemiBold'); Windows' UTF-16 names only. */
function readFamily(view: DataView, at: number): string {
  const strings = at + view.getUint16(at + 4)
  const found = new Map<number, string>()
  for (let i = 0; i < view.getUint16(at + 2); i++) {
    const record = at + 6 + i * 12
    const id = view.getUint16(record + 6)
    if (view.getUint16(record) !== 3 || (id !== FAMILY && id !== TYPOGRAPHIC_FAMILY)) continue
    const start = strings + view.getUint16(record + 10)
    const bytes = new Uint8Array(view.buffer, view.byteOffset + start, view.getUint16(record + 8))
    if (!found.has(id)) found.set(id, new TextDecoder('utf-16be').decode(bytes))
  }
  return found.get(TYPOGRAPHIC_FAMILY) ?? found.get(FAMILY) ?? ''
}

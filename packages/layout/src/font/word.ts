import { FailureError, type FontTable } from '@tanquian/model'

/** A font table with its look-ups ready. */
export interface Face {
  readonly table: FontTable
  readonly glyphs: ReadonlyMap<number, number>
  readonly tabular: ReadonlyMap<number, number>
}

/** A shaped word in font units; kerning with what follows it is not in. One glyph per code point. */
export interface Word {
  readonly ids: readonly number[]
  readonly advances: readonly number[]
  /** UTF-16 start of each glyph in the word. */
  readonly starts: readonly number[]
}

const pairs = (flat: readonly number[]): Map<number, number> => {
  const map = new Map<number, number>()
  for (let i = 0; i + 1 < flat.length; i += 2) map.set(flat[i] as number, flat[i + 1] as number)
  return map
}

/** Opens a table for shaping. */
export const openFace = (table: FontTable): Face => ({ table, glyphs: pairs(table.cmap), tabular: pairs(table.tnum) })

/** Kerning between two glyphs, font units. */
export function kernOf(face: Face, left: number, right: number): number {
  const { kern } = face.table
  const row = kern.left[left]
  const column = kern.right[right]
  return row && column ? (kern.values[row * kern.rightCount + column] ?? 0) : 0
}

const missing = (face: Face, text: string, point: number): FailureError => {
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  const font = face.table.id
  return new FailureError({
    code: 'layout/missing-glyph',
    at: text,
    params: { char: String.fromCodePoint(point), code, font },
  })
}

/** Code points → glyphs → kerning. Throws 'layout/missing-glyph' naming the character and the font. */
export function shapeWord(face: Face, text: string, tabular: boolean): Word {
  const ids: number[] = []
  const advances: number[] = []
  const starts: number[] = []
  for (let at = 0; at < text.length;) {
    const point = text.codePointAt(at) ?? 0
    const plain = face.glyphs.get(point)
    if (plain === undefined) throw missing(face, text, point)
    const id = tabular ? (face.tabular.get(plain) ?? plain) : plain
    const last = ids.length - 1
    if (last >= 0) advances[last] = (advances[last] as number) + kernOf(face, ids[last] as number, id)
    ids.push(id)
    advances.push(face.table.advances[id] ?? 0)
    starts.push(at)
    at += point > 0xffff ? 2 : 1
  }
  return { ids, advances, starts }
}

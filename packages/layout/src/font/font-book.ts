import {
  FailureError,
  type FontBook,
  type FontTable,
  type Glyph,
  type ShapeOptions,
  type Shaped,
} from '@tanquian/model'
import { kernOf, openFace, shapeWord, type Face, type Word } from './word.ts'

/** Words kept per font; a municipality's vocabulary fits, a year of batch work does not, so it starts over when full. */
const KEPT = 4000

interface Shelf {
  readonly face: Face
  readonly plain: Map<string, Word>
  readonly tabular: Map<string, Word>
}

function wordOf(shelf: Shelf, text: string, tabular: boolean): Word {
  const kept = tabular ? shelf.tabular : shelf.plain
  const found = kept.get(text)
  if (found) return found
  if (kept.size >= KEPT) kept.clear()
  const word = shapeWord(shelf.face, text, tabular)
  kept.set(text, word)
  return word
}

const SPACE = /[ \u00a0]/g

/** Word spacing goes on the space that keeps a number with its unit too, as in CSS. */
const isSpace = (word: string): boolean => word === ' ' || word === '\u00a0'

/** Cuts at spaces: each space is a word of its own, so 'de' is one entry wherever it stands. */
function cut(text: string): string[] {
  const words: string[] = []
  let from = 0
  for (const { index } of text.matchAll(SPACE)) {
    if (index > from) words.push(text.slice(from, index))
    words.push(text.charAt(index))
    from = index + 1
  }
  if (from < text.length) words.push(text.slice(from))
  return words
}

function shapeRun(shelf: Shelf, text: string, size: number, options: ShapeOptions): Shaped {
  const { face } = shelf
  const scale = size / face.table.unitsPerEm
  const tracking = (options.tracking ?? 0) * size
  const spacing = (options.wordSpacing ?? 0) * size
  const glyphs: { id: number; x: number; advance: number }[] = []
  const clusters: number[] = []
  let start = 0
  for (const text_ of cut(text)) {
    const word = wordOf(shelf, text_, options.tabular === true)
    const before = glyphs.at(-1)
    if (before) before.advance += kernOf(face, before.id, word.ids[0] ?? -1) * scale
    const extra = tracking + (isSpace(text_) ? spacing : 0)
    for (let i = 0; i < word.ids.length; i += 1) {
      glyphs.push({ id: word.ids[i] as number, x: 0, advance: (word.advances[i] as number) * scale + extra })
      clusters.push(start + (word.starts[i] as number))
    }
    start += text_.length
  }
  let x = 0
  for (const glyph of glyphs) {
    glyph.x = x
    x += glyph.advance
  }
  return { glyphs: glyphs satisfies Glyph[], clusters, width: x }
}

/** What a book may be given besides its tables. */
export interface FontBookOptions {
  /** Where Spanish words may part: `hyphenateEs` of '@tanquian/layout/hyphen'. Needed by templates that say `hyphenate`. */
  readonly hyphenate?: (word: string) => readonly number[]
}

/**
 * A font book over compiled tables. Text must be NFC without soft hyphens or other ignorables.
 * `shape` throws FailureError 'layout/missing-glyph' {char, code, font}; any call with an unknown id throws
 * 'layout/unknown-font' {font}. The cache of shaped words lives as long as the book.
 */
export function createFontBook(tables: readonly FontTable[], options: FontBookOptions = {}): FontBook {
  const shelves = new Map<string, Shelf>(
    tables.map((table) => [table.id, { face: openFace(table), plain: new Map(), tabular: new Map() }]),
  )
  const shelfOf = (font: string): Shelf => {
    const shelf = shelves.get(font)
    if (!shelf) throw new FailureError({ code: 'layout/unknown-font', at: font, params: { font } })
    return shelf
  }
  return {
    ...(options.hyphenate ? { hyphenate: options.hyphenate } : {}),
    has: (font) => shelves.has(font),
    shape: (text, font, size, options = {}) => shapeRun(shelfOf(font), text, size, options),
    metrics: (font) => shelfOf(font).face.table,
    outline: (font, glyph) => shelfOf(font).face.table.outlines[glyph] ?? '',
    missing(text, font) {
      const { glyphs } = shelfOf(font).face
      for (const char of text) {
        const point = char.codePointAt(0) ?? 0
        if (!glyphs.has(point)) return point
      }
      return undefined
    },
  }
}

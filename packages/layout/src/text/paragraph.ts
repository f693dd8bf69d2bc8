import type { FontBook, Run, SceneType } from '@tanquian/model'
import { breakPlaces } from './break-places.ts'

/** What of a run decides positions; colours and links do not. */
export interface Face {
  readonly font: string
  readonly scale: number
  /** Height above and below the baseline at this leading, em of the block: half of the leading on each side, as in CSS. */
  readonly over: number
  readonly under: number
  readonly capHeight: number
}

/** A piece that no line break may enter: glyphs [from, to) are seen, [to, end) are the spaces that hang at a line's end. */
export interface Chunk {
  readonly from: number
  readonly to: number
  readonly end: number
}

/** A text shaped once, in em of the block's size; every size and every width reads from it. */
export interface Paragraph {
  readonly text: string
  /** Per glyph. */
  readonly ids: readonly number[]
  readonly runs: readonly number[]
  readonly places: readonly number[]
  /** Pen position of each glyph from the start of its segment, em. */
  readonly x: readonly number[]
  readonly advances: readonly number[]
  readonly faces: readonly Face[]
  /** Chunks between line breaks typed by hand; an empty one is an empty line. */
  readonly segments: readonly (readonly Chunk[])[]
  readonly mixed: boolean
  /** Run whose face gives empty lines their height. */
  readonly strut: number
  /** Width of the widest chunk, em. */
  readonly widest: number
  /** Tracking after the last glyph, which a line does not count, em per run. */
  readonly tracking: readonly number[]
  /** Breaks already found, by width; see break-lines.ts. */
  readonly broken: Map<number, readonly (readonly number[])[]>
  /** Settings already made of it; see set-text.ts. */
  readonly settings: object[]
}

function faceOf(fonts: FontBook, run: Run, leading: number): Face {
  const { ascent, descent, capHeight, unitsPerEm } = fonts.metrics(run.font)
  const scale = run.scale ?? 1
  const half = (leading - (ascent - descent) / unitsPerEm) / 2
  return {
    font: run.font,
    scale,
    over: (ascent / unitsPerEm + half) * scale,
    under: (-descent / unitsPerEm + half) * scale,
    capHeight: (capHeight / unitsPerEm) * scale,
  }
}

interface Draft {
  readonly ids: number[]
  readonly runs: number[]
  readonly places: number[]
  readonly x: number[]
  readonly advances: number[]
}

/** Shapes one segment run by run; kerning runs through a run, not across a change of font. */
function shapeSegment(draft: Draft, fonts: FontBook, pieces: readonly Piece[], type: SceneType): void {
  let pen = 0
  for (const piece of pieces) {
    const shaped = fonts.shape(piece.text, piece.font, piece.scale, type)
    for (let i = 0; i < shaped.glyphs.length; i += 1) {
      const glyph = shaped.glyphs[i] as (typeof shaped.glyphs)[number]
      draft.ids.push(glyph.id)
      draft.runs.push(piece.run)
      draft.places.push(piece.at + (shaped.clusters[i] as number))
      draft.x.push(pen + glyph.x)
      draft.advances.push(glyph.advance)
    }
    pen += shaped.width
  }
}

interface Piece {
  readonly text: string
  readonly font: string
  readonly scale: number
  readonly run: number
  /** UTF-16 start in the whole text. */
  readonly at: number
}

/** Cuts runs at typed line breaks. */
function segmentsOf(runs: readonly Run[]): Piece[][] {
  const segments: Piece[][] = [[]]
  let at = 0
  for (const [index, run] of runs.entries()) {
    for (const [i, text] of run.text.split('\n').entries()) {
      if (i > 0) {
        segments.push([])
        at += 1
      }
      if (text !== '') segments.at(-1)?.push({ text, font: run.font, scale: run.scale ?? 1, run: index, at })
      at += text.length
    }
  }
  return segments
}

/** Glyphs from `first` on, cut where lines may break. */
function chunksOf(draft: Draft, first: number, text: string, at: number): Chunk[] {
  const count = draft.ids.length
  if (count === first) return []
  const breaks = breakPlaces(text)
  const chunks: Chunk[] = []
  let from = first
  for (let i = 0; i <= breaks.length; i += 1) {
    const place = i < breaks.length ? at + (breaks[i] as number) : Infinity
    let end = from
    while (end < count && (draft.places[end] as number) < place) end += 1
    let to = end
    while (to > from && text[(draft.places[to - 1] as number) - at] === ' ') to -= 1
    if (end > from) chunks.push({ from, to, end })
    from = end
  }
  return chunks
}

/** Shapes runs once. Throws what the font book throws. */
function shapeParagraph(fonts: FontBook, runs: readonly Run[], type: SceneType): Paragraph {
  const draft: Draft = { ids: [], runs: [], places: [], x: [], advances: [] }
  const segments: Chunk[][] = []
  for (const pieces of segmentsOf(runs)) {
    const first = draft.ids.length
    shapeSegment(draft, fonts, pieces, type)
    segments.push(chunksOf(draft, first, pieces.map((piece) => piece.text).join(''), pieces[0]?.at ?? 0))
  }
  const tracking = runs.map((run) => type.tracking * (run.scale ?? 1))
  let widest = 0
  for (const chunk of segments.flat()) {
    const last = chunk.to - 1
    if (last < chunk.from) continue
    const right =
      (draft.x[last] as number) + (draft.advances[last] as number) - (tracking[draft.runs[last] as number] ?? 0)
    widest = Math.max(widest, right - (draft.x[chunk.from] as number))
  }
  const faces = runs.map((run) => faceOf(fonts, run, type.leading))
  const strut = Math.max(
    0,
    faces.findIndex((face) => face.scale === 1),
  )
  const mixed = faces.some((face) => face.over !== faces[0]?.over || face.under !== faces[0]?.under)
  const text = runs.map((run) => run.text).join('')
  return { ...draft, text, faces, segments, mixed, strut, widest, tracking, broken: new Map(), settings: [] }
}

/** Paragraphs kept per font book: what a handful of open formats shows, many times over. */
const KEPT = 800

interface Shelf {
  readonly byWords: Map<string, Paragraph>
  /** One layout asks for the same runs again and again: the array itself is the quickest key. */
  readonly byRuns: WeakMap<readonly Run[], { readonly type: SceneType; readonly paragraph: Paragraph }[]>
}
const shelves = new WeakMap<FontBook, Shelf>()

function byWords(shelf: Shelf, fonts: FontBook, runs: readonly Run[], type: SceneType): Paragraph {
  let key = `${type.leading}|${type.tracking}|${type.wordSpacing}|${type.tabular}`
  for (const run of runs) key += `\u0001${run.font}|${run.scale ?? 1}|${run.text}`
  const found = shelf.byWords.get(key)
  if (found) return found
  if (shelf.byWords.size >= KEPT) shelf.byWords.clear()
  const paragraph = shapeParagraph(fonts, runs, type)
  shelf.byWords.set(key, paragraph)
  return paragraph
}

/** {@link shapeParagraph}, remembered: while someone types, all texts but one come from here. */
export function paragraphOf(fonts: FontBook, runs: readonly Run[], type: SceneType): Paragraph {
  let shelf = shelves.get(fonts)
  if (!shelf) shelves.set(fonts, (shelf = { byWords: new Map(), byRuns: new WeakMap() }))
  let known = shelf.byRuns.get(runs)
  if (!known) shelf.byRuns.set(runs, (known = []))
  for (const entry of known) if (entry.type === type) return entry.paragraph
  const paragraph = byWords(shelf, fonts, runs, type)
  known.push({ type, paragraph })
  return paragraph
}

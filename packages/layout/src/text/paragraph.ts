import type { FontBook, Run, SceneType } from '@tanquian/model'
import { breakPlaces } from './break-places.ts'
import { partsFinder } from './part-words.ts'
import type { Chunk, Face, Paragraph } from './shaped.ts'

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
function shapeParagraph(fonts: FontBook, runs: readonly Run[], type: SceneType, parting: boolean): Paragraph {
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
  const made: Paragraph = {
    ...draft,
    text,
    faces,
    segments,
    mixed,
    strut,
    widest,
    tracking,
    ...(parting ? { parts: partsFinder(fonts, type, () => made) } : {}),
    broken: new Map(),
    settings: [],
  }
  return made
}

/** Paragraphs kept per font book: what a handful of open formats shows, many times over. */
const KEPT = 800

/** Texts whose words may part are other paragraphs than the same words that may not. */
interface Known {
  readonly type: SceneType
  readonly parting: boolean
  readonly paragraph: Paragraph
}

interface Shelf {
  readonly byWords: Map<string, Paragraph>
  /** One layout asks for the same runs again and again: the array itself is the quickest key. */
  readonly byRuns: WeakMap<readonly Run[], Known[]>
}
const shelves = new WeakMap<FontBook, Shelf>()

function byWords(shelf: Shelf, fonts: FontBook, runs: readonly Run[], type: SceneType, parting: boolean): Paragraph {
  let key = `${type.leading}|${type.tracking}|${type.wordSpacing}|${type.tabular}|${parting}`
  for (const run of runs) key += `\u0001${run.font}|${run.scale ?? 1}|${run.text}`
  const found = shelf.byWords.get(key)
  if (found) return found
  if (shelf.byWords.size >= KEPT) shelf.byWords.clear()
  const paragraph = shapeParagraph(fonts, runs, type, parting)
  shelf.byWords.set(key, paragraph)
  return paragraph
}

/** Whether two types set the same words alike. */
export const sameType = (a: SceneType, b: SceneType): boolean =>
  a === b ||
  (a.leading === b.leading && a.tracking === b.tracking && a.wordSpacing === b.wordSpacing && a.tabular === b.tabular)

/** {@link shapeParagraph}, remembered: while someone types, all texts but one come from here. */
export function paragraphOf(fonts: FontBook, runs: readonly Run[], type: SceneType, parting = false): Paragraph {
  let shelf = shelves.get(fonts)
  if (!shelf) shelves.set(fonts, (shelf = { byWords: new Map(), byRuns: new WeakMap() }))
  let known = shelf.byRuns.get(runs)
  if (!known) shelf.byRuns.set(runs, (known = []))
  for (const entry of known) if (entry.parting === parting && sameType(entry.type, type)) return entry.paragraph
  const paragraph = byWords(shelf, fonts, runs, type, parting)
  known.push({ type, parting, paragraph })
  return paragraph
}

import type { FontBook, SceneType } from '@tanquian/model'
import type { Chunk, Paragraph, Part } from './shaped.ts'

/** Letters that stay together on either side. */
const LEAST = 3
/** One word with the signs around it. A hyphen of its own, a figure or a no-break space and it stays whole. */
const WORD = /^[¿¡«“‘"'([]*(\p{L}+)[.,;:!?…»”’"')\]]*$/u
/** Saltillo and its capital, modifier apostrophe: never parted, neither there nor anywhere else in such a word. */
const SALTILLO = /[\uA78B\uA78C\u02BC]/u

const NONE: readonly Part[] = []

/** The letters of a chunk that may part, and where they begin; undefined for what must stay whole. */
function wordIn(paragraph: Paragraph, { from, to }: Chunk): { readonly word: string; readonly at: number } | undefined {
  const { places, runs, text } = paragraph
  const start = places[from] as number
  const said = text.slice(start, (places[to - 1] as number) + 1)
  const word = WORD.exec(said)?.[1]
  if (word === undefined || word.length < 2 * LEAST || SALTILLO.test(word)) return undefined
  if (word === word.toLocaleUpperCase('es-MX')) return undefined
  // The second half of a compound ('socio-cultural') has been parted already.
  if (start > 0 && !/\s/u.test(text[start - 1] ?? ' ')) return undefined
  for (let glyph = from + 1; glyph < to; glyph += 1) if (runs[glyph] !== runs[from]) return undefined
  return { word, at: start + said.indexOf(word) }
}

/** Works out where the words of a paragraph may part, word by word as lines ask. The paragraph's shaping comes before. */
export function partsFinder(
  fonts: FontBook,
  type: SceneType,
  shaped: () => Paragraph,
): (chunk: Chunk) => readonly Part[] {
  const { hyphenate } = fonts
  // Without one the screen and the file could part different words.
  if (!hyphenate) throw new Error('A text may part its words: createFontBook(tables, { hyphenate }) must say where')
  const known = new Map<number, readonly Part[]>()
  const find = (chunk: Chunk): readonly Part[] => {
    const paragraph = shaped()
    const found = wordIn(paragraph, chunk)
    if (!found) return NONE
    const { font, scale } = paragraph.faces[paragraph.runs[chunk.from] as number] as Paragraph['faces'][number]
    return hyphenate(found.word)
      .filter((place) => place >= LEAST && found.word.length - place >= LEAST)
      .flatMap((place): Part[] => {
        const glyph = paragraph.places.indexOf(found.at + place, chunk.from)
        if (glyph <= chunk.from || glyph >= chunk.to) return []
        const { glyphs } = fonts.shape(`${found.word.charAt(place - 1)}-`, font, scale, type)
        const [letter, hyphen] = glyphs
        if (!letter || !hyphen) return []
        const x = (paragraph.x[glyph - 1] as number) + letter.advance
        return [{ glyph, id: hyphen.id, x, advance: hyphen.advance, before: letter.advance }]
      })
  }
  return (chunk) => {
    let parts = known.get(chunk.from)
    if (!parts) known.set(chunk.from, (parts = find(chunk)))
    return parts
  }
}

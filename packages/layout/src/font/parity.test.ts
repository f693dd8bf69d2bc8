import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { SENTENCES } from '../../test/corpus.ts'
import { bytesOf, fontIds, tableOf } from '../../test/fonts.ts'
import { openShaper, type Shaper } from '../compile/shaper.ts'
import { createFontBook } from './font-book.ts'

/** At the size of the em every length is a whole number of font units: equality is exact. */
const compare = (shaper: Shaper, id: string, tabular: boolean): ((text: string) => void) => {
  const table = tableOf(id)
  const book = createFontBook([table])
  return (text) => {
    const { glyphs, clusters } = book.shape(text, id, table.unitsPerEm, { tabular })
    // One line per glyph: a text compares a hundred times faster than a list of lists, and differs as readably.
    const ours = glyphs.map((glyph, i) => `${glyph.id} at ${clusters[i]}, ${glyph.advance}`)
    const theirs = shaper.shape(text, tabular).map((glyph) => `${glyph.id} at ${glyph.cluster}, ${glyph.advance}`)
    expect(ours.join('\n'), text).toBe(theirs.join('\n'))
  }
}

describe.each(fontIds)('%s from its table and from harfbuzz', (id) => {
  let shaper: Shaper
  beforeAll(async () => {
    shaper = await openShaper(bytesOf(id))
  })
  const points = tableOf(id).cmap.flatMap((point, i) => (i % 2 ? [] : String.fromCodePoint(point)))

  it('agree glyph for glyph and unit for unit on the sentences of the office', () => {
    for (const tabular of [false, true]) for (const text of SENTENCES) compare(shaper, id, tabular)(text)
  })

  it('agree with what a browser shapes, ligatures and alternates off', () => {
    const book = createFontBook([tableOf(id)])
    const em = tableOf(id).unitsPerEm
    for (const text of SENTENCES) {
      const ours = book.shape(text, id, em).glyphs.map((glyph) => [glyph.id, glyph.advance])
      expect(ours, text).toEqual(shaper.shapeAsBrowser(text).map((glyph) => [glyph.id, glyph.advance]))
    }
  })

  it('agree on every pair of characters', () => {
    const same = compare(shaper, id, false)
    for (const left of points) same(points.map((right) => left + right).join(''))
  })

  it('agree on money and tables with tabular figures', () => {
    const same = compare(shaper, id, true)
    for (const left of '0123456789$.,:%– ') same(points.map((right) => left + right).join(''))
  })

  it('agree on any text', () => {
    const word = fc.array(fc.constantFrom(...points, ...'     '), { maxLength: 40 }).map((chars) => chars.join(''))
    const [plain, tabular] = [compare(shaper, id, false), compare(shaper, id, true)]
    fc.assert(
      fc.property(word, fc.boolean(), (text, tables) => (tables ? tabular : plain)(text)),
      { numRuns: 150 },
    )
  })
})

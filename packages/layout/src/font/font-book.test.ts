import { FailureError } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { brandBook, tableOf } from '../../test/fonts.ts'
import { createFontBook } from './font-book.ts'

const book = brandBook()
const FONT = 'Archivo-Regular'

describe('a font book', () => {
  it('scales positions to the size', () => {
    const small = book.shape('Tanquián', FONT, 10)
    const large = book.shape('Tanquián', FONT, 30)
    expect(large.width).toBeCloseTo(small.width * 3, 9)
  })

  it('adds tracking after every glyph and word space on every space', () => {
    const plain = book.shape('a b', FONT, 10)
    const wide = book.shape('a b', FONT, 10, { tracking: 0.1, wordSpacing: 0.5 })
    expect(wide.width).toBeCloseTo(plain.width + 3 + 5, 9)
  })

  it('kerns a word with the space beside it', () => {
    const table = tableOf(FONT)
    const apart = [...'Y A'].reduce((sum, char) => sum + book.shape(char, FONT, table.unitsPerEm).width, 0)
    expect(book.shape('Y A', FONT, table.unitsPerEm).width).toBeLessThan(apart)
  })

  it('sets all figures equally wide when they are tabular', () => {
    const widths = [...'0123456789'].map((figure) => book.shape(figure, FONT, 10, { tabular: true }).width)
    expect(new Set(widths).size).toBe(1)
  })

  it('names the character, its code and the font when a glyph is missing', () => {
    expect(() => book.shape('hola 漢', FONT, 10)).toThrow(FailureError)
    try {
      book.shape('hola 漢', FONT, 10)
    } catch (error) {
      const { code, params } = (error as FailureError).failure
      expect({ code, params }).toEqual({
        code: 'layout/missing-glyph',
        params: { char: '漢', code: 'U+6F22', font: FONT },
      })
    }
    expect(book.missing('hola 漢', FONT)).toBe(0x6f22)
    expect(book.missing('hola', FONT)).toBeUndefined()
  })

  it('names a font that it does not have', () => {
    expect(() => createFontBook([]).shape('a', 'Otra', 10)).toThrow('layout/unknown-font')
  })

  it('gives the same answer from the cache as the first time', () => {
    const fresh = createFontBook([tableOf(FONT)])
    expect(fresh.shape('agua, agua', FONT, 12)).toEqual(fresh.shape('agua, agua', FONT, 12))
  })
})

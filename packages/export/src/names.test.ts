import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { plainPiece } from '../test/pieces.ts'
import { dayOf, fileName, slugOf, stemOf, titleOf } from './names.ts'
import { isSafeName } from './zip/safe-name.ts'

describe('names of files', () => {
  it('follow the institutional pattern', () => {
    expect(fileName(plainPiece, 'post-4x5', 'png')).toBe('2026-11-23_campania_vacunate-ya_post-4x5.png')
    expect(fileName(plainPiece, 'carta', 'png', 2)).toBe('2026-11-23_campania_vacunate-ya_carta_p2.png')
  })

  it('take the office’s own name before the title, and say so when there is none', () => {
    expect(titleOf({ ...plainPiece, name: ' Brigada de noviembre ' })).toBe('Brigada de noviembre')
    expect(stemOf({ ...plainPiece, content: { kind: 'campania' } as never })).toBe('2026-11-23_campania_sin-titulo')
  })

  it('take the day in Mexico City, not in Greenwich', () => {
    const { fechaPublicacion: _, ...content } = plainPiece.content
    expect(dayOf({ ...plainPiece, content: content as never, createdAt: '2026-11-24T03:00:00.000Z' })).toBe(
      '2026-11-23',
    )
  })

  it('fold accents and the saltillo, and cut long titles at a word', () => {
    expect(slugOf('Ñandú: ¿corte? «Tamꞌ» 100 %')).toBe('nandu-corte-tam-100')
    expect(slugOf('palabra '.repeat(20))).toBe('palabra-palabra-palabra-palabra-palabra-palabra-palabra')
  })

  it('are safe on every system whatever the title says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const file = fileName({ ...plainPiece, name }, 'carta', 'pdf')
        return isSafeName(file) && file.length < 120 && /^[\x20-\x7e]+$/.test(file)
      }),
    )
  })
})

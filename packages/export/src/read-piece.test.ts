import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { hugePng, picture, plainPiece, withPhoto } from '../test/pieces.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { pieceJson } from './package/build-package.ts'
import { readPiece } from './read-piece.ts'

const read = (piece: object) => readPiece(JSON.stringify(piece), 'pieza.json')

describe('a piece read from a file', () => {
  it('is the draft that was written, pictures and all', () => {
    const piece = read(withPhoto(plainPiece, picture(30, 20)))
    if (!piece.ok) throw new Error(piece.failure.code)
    expect(piece.value.pictures.get('foto')).toMatchObject({ mediaType: 'image/jpeg', w: 30, h: 20 })
    expect(piece.value.draft.assets?.['foto']).toMatchObject({ w: 30, h: 20 })
    expect(readPiece(pieceJson(piece.value.draft), 'pieza.json')).toEqual(piece)
  })

  it('takes a picture for what it is, not for what its name says', () => {
    const piece = read(withPhoto(plainPiece, picture(30, 20, 'png'), 'image/jpeg'))
    expect(piece.ok && piece.value.pictures.get('foto')).toMatchObject({ mediaType: 'image/png', w: 30 })
  })

  it('takes a photo that weighs more than a text may', () => {
    const heavy = new Uint8Array(16_000_000)
    heavy.set(picture(30, 20))
    heavy.set([0xff, 0xd9], heavy.length - 2)
    expect(read(withPhoto(plainPiece, heavy)).ok).toBe(true)
  })

  it.each([
    ['cut short', JSON.stringify(plainPiece).slice(0, 200), 'parse/not-json'],
    ['empty', '', 'parse/not-json'],
    ['a list', '[]', 'parse/invalid'],
    ['null', 'null', 'parse/invalid'],
    ['from the future', JSON.stringify({ ...plainPiece, schema: 'draft/9' }), 'migrate/too-new'],
    ['of something else', JSON.stringify({ schema: 'brand/1' }), 'migrate/unknown-schema'],
    ['with pictures that are a list', JSON.stringify({ ...plainPiece, assets: [] }), 'parse/invalid'],
    ['with a picture without data', JSON.stringify({ ...plainPiece, assets: { foto: {} } }), 'parse/invalid'],
  ])('%s is refused with the file’s name', (_, json, code) => {
    const refused = readPiece(json, 'pieza.json')
    expect(refused).toMatchObject({ ok: false, failure: { code } })
    expect(!refused.ok && refused.failure.at).toMatch(/^pieza\.json/)
  })

  it.each([
    ['empty', new Uint8Array(), 'image/unreadable'],
    ['cut short', picture(300, 200).slice(0, 500), 'image/truncated'],
    ['of 12,000 × 9,000 pixels', hugePng(12_000, 9_000), 'image/too-big'],
    ['that is text', new TextEncoder().encode('esto no es una foto'), 'image/unsupported'],
  ])('with a photo %s is refused with its place', (_, bytes, code) => {
    expect(read(withPhoto(plainPiece, bytes))).toMatchObject({
      ok: false,
      failure: { code, at: 'pieza.json, assets.foto' },
    })
  })

  it('with base64 that is not is refused', () => {
    expect(read({ ...plainPiece, assets: { foto: { data: '¡no!' } } })).toMatchObject({
      failure: { code: 'image/unreadable' },
    })
  })
})

it.each([
  ['in Node', () => undefined],
  ['in a browser', () => vi.stubGlobal('Buffer', undefined)],
])('base64 comes back as it went, %s', (_, prepare) => {
  const samples = fc.sample(fc.uint8Array({ maxLength: 2000 }), 60)
  prepare()
  const round = samples.map((bytes) => fromBase64(toBase64(bytes)))
  const refused = ['a', 'ab=c', '¡no!'].map((text) => fromBase64(text))
  vi.unstubAllGlobals()
  expect(round).toEqual(samples)
  expect(refused).toEqual([undefined, undefined, undefined])
})

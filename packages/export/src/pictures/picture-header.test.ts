import { createCanvas } from '@napi-rs/canvas'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hugePng, picture, withOrientation } from '../../test/pieces.ts'
import { readPicture } from '../read-piece.ts'
import { readPictureHeader } from './picture-header.ts'

const webp = new Uint8Array(createCanvas(30, 20).toBuffer('image/webp', 80))

describe('the header of a picture', () => {
  it.each([
    ['image/jpeg', picture(30, 20)],
    ['image/png', picture(30, 20, 'png')],
    ['image/webp', webp],
  ])('of %s tells type and size', (mediaType, bytes) => {
    expect(readPictureHeader(bytes, 'foto')).toEqual({ ok: true, value: { mediaType, w: 30, h: 20, orientation: 1 } })
  })

  it('tells orientation, and a photo on its side is measured upright', () => {
    const turned = withOrientation(picture(30, 20), 6)
    expect(readPictureHeader(turned, 'foto')).toMatchObject({ value: { w: 30, h: 20, orientation: 6 } })
    expect(readPicture(turned, 'foto')).toMatchObject({ value: { w: 20, h: 30 } })
  })

  it.each([
    ['nothing', new Uint8Array(), 'image/unreadable'],
    ['a JPEG cut short', picture(300, 200).slice(0, 900), 'image/truncated'],
    ['a PNG cut short', picture(300, 200, 'png').slice(0, 200), 'image/truncated'],
    ['a WebP cut short', webp.slice(0, 40), 'image/truncated'],
    ['a GIF', new TextEncoder().encode('GIF89a0123456789'), 'image/unsupported'],
    ['12,000 × 9,000 pixels', hugePng(12_000, 9_000), 'image/too-big'],
    ['no pixels', hugePng(0, 9), 'image/unreadable'],
  ])('of %s is refused by name', (_, bytes, code) => {
    expect(readPictureHeader(bytes, 'foto')).toMatchObject({ ok: false, failure: { code, at: 'foto' } })
  })

  it('never throws, whatever the bytes', () => {
    const whole = [picture(20, 10), picture(20, 10, 'png'), webp]
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }),
        (bytes, cut, hits) => {
          const broken = bytes.slice(0, cut % (bytes.length + 1))
          for (const [at, value] of hits) if (broken.length > 0) broken[at % broken.length] = value
          readPictureHeader(broken, 'foto')
        },
      ),
    )
  })
})

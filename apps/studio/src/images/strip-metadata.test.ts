import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { crc32 } from 'node:zlib'
import { stripMetadata } from './strip-metadata.ts'

const picture = (type: 'image/jpeg' | 'image/png'): Uint8Array => {
  const canvas = createCanvas(32, 20)
  const ctx = canvas.getContext('2d')
  ctx.fillStyle = '#c2186b'
  ctx.fillRect(3, 3, 20, 10)
  return new Uint8Array(type === 'image/jpeg' ? canvas.toBuffer('image/jpeg') : canvas.toBuffer('image/png'))
}
const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** A JPEG segment: marker, length, body. */
const segment = (marker: number, body: string): Uint8Array => {
  const bytes = Buffer.from(body, 'latin1')
  return join(Uint8Array.of(0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255), bytes)
}
/** A PNG chunk: length, type, body, checksum. */
const chunk = (type: string, body: string): Uint8Array => {
  const inside = Buffer.from(type + body, 'latin1')
  const whole = Buffer.alloc(inside.length + 8)
  whole.writeUInt32BE(body.length, 0)
  inside.copy(whole, 4)
  whole.writeUInt32BE(crc32(inside) >>> 0, inside.length + 4)
  return new Uint8Array(whole)
}

describe('metadata', () => {
  it('leaves a JPEG without place, maker notes, comments and what cameras append, and its pixels byte for byte', () => {
    const plain = stripMetadata(picture('image/jpeg'), 'image/jpeg')
    const private_ = [
      segment(0xe1, 'Exif\0\0GPS 21.598,-98.662'),
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/ place'),
      segment(0xfe, 'taken by'),
    ]
    const dirty = join(plain.subarray(0, 2), ...private_, plain.subarray(2), Buffer.from('SEFT trailer with a place'))
    const clean = stripMetadata(dirty, 'image/jpeg')
    expect(text(clean)).not.toMatch(/GPS|xap|taken by|SEFT/)
    expect(Buffer.from(clean).equals(Buffer.from(plain))).toBe(true)
  })

  it('keeps the colour profile of a JPEG', () => {
    const plain = stripMetadata(picture('image/jpeg'), 'image/jpeg')
    const withProfile = join(plain.subarray(0, 2), segment(0xe2, 'ICC_PROFILE\x00\x01\x01profile'), plain.subarray(2))
    expect(text(stripMetadata(withProfile, 'image/jpeg'))).toContain('ICC_PROFILE')
  })

  it('leaves a PNG without texts, times and EXIF, and everything else as it was', () => {
    const plain = picture('image/png')
    const dirty = join(
      plain.subarray(0, 33),
      chunk('tEXt', 'Author\0somebody'),
      chunk('eXIf', 'GPS'),
      chunk('tIME', '1234567'),
      plain.subarray(33),
    )
    expect(Buffer.from(stripMetadata(dirty, 'image/png')).equals(Buffer.from(stripMetadata(plain, 'image/png')))).toBe(
      true,
    )
    expect(text(stripMetadata(dirty, 'image/png'))).not.toMatch(/tEXt|eXIf|tIME/)
  })

  it('gives broken bytes back as they are instead of failing', () => {
    for (const bytes of [Uint8Array.of(), Uint8Array.of(0xff, 0xd8, 0xff), picture('image/png').subarray(0, 40)])
      expect(() => stripMetadata(bytes, bytes[0] === 0xff ? 'image/jpeg' : 'image/png')).not.toThrow()
  })
})

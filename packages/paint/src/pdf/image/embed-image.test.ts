import { createCanvas } from '@napi-rs/canvas'
import { FailureError } from '@tanquian/model'
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../../png/crc32.ts'
import { encodePng } from '../../png/index.ts'
import { detectPlatform } from '../../platform.ts'
import { embedImage } from './embed-image.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

function chunk(type: string, body: Uint8Array): Uint8Array {
  const inside = new Uint8Array([...bytesOf(type), ...body])
  const head = new Uint8Array(4)
  new DataView(head.buffer).setUint32(0, body.length)
  const tail = new Uint8Array(4)
  new DataView(tail.buffer).setUint32(0, crc32(inside))
  return new Uint8Array([...head, ...inside, ...tail])
}

/** A 2 × 2 PNG of any colour type; `rows` hold their filter bytes. */
const pngOf = (color: number, rows: number[], ...extra: Uint8Array[]): Uint8Array =>
  new Uint8Array([
    ...SIGNATURE,
    ...chunk('IHDR', new Uint8Array([0, 0, 0, 2, 0, 0, 0, 2, 8, color, 0, 0, 0])),
    ...extra.flatMap((one) => [...one]),
    ...chunk('IDAT', deflateSync(new Uint8Array(rows))),
    ...chunk('IEND', new Uint8Array()),
  ])

async function embed(bytes: Uint8Array, mediaType: string) {
  const document = await PDFDocument.create({ updateMetadata: false })
  const { ref } = await embedImage(document, 'foto', { bytes, mediaType, w: 2, h: 2 }, detectPlatform())
  const stream = document.context.lookup(ref) as PDFRawStream
  const at = (name: string) => String(stream.dict.get(PDFName.of(name)))
  const mask = stream.dict.lookup(PDFName.of('SMask'))
  return { at, contents: stream.getContents(), mask, document }
}

const failureOf = async (bytes: Uint8Array, mediaType: string): Promise<unknown> =>
  embed(bytes, mediaType).then(
    () => undefined,
    (error: unknown) => (error instanceof FailureError ? error.failure : error),
  )

describe('pictures in a PDF', () => {
  it('passes a JPEG through untouched', async () => {
    const jpeg = new Uint8Array(createCanvas(2, 2).encodeSync('jpeg', 80))
    const { at, contents } = await embed(jpeg, 'image/jpeg')
    expect([at('Filter'), at('ColorSpace'), at('Width')]).toEqual(['/DCTDecode', '/DeviceRGB', '2'])
    expect(contents).toEqual(jpeg)
  })

  it('stores an opaque PNG without decoding it', async () => {
    const png = await encodePng(new Uint8Array(16).fill(255), 2, 2)
    const { at, mask } = await embed(png, 'image/png')
    expect([at('ColorSpace'), at('Filter')]).toEqual(['/DeviceRGB', '/FlateDecode'])
    expect(at('DecodeParms')).toContain('/Predictor 15')
    expect(mask).toBeUndefined()
  })

  it('parts colour and alpha, and drops an alpha that hides nothing', async () => {
    const seeThrough = pngOf(6, [0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    const { mask, contents } = await embed(seeThrough, 'image/png')
    const inflate = detectPlatform().inflate
    expect([...(await inflate((mask as PDFRawStream).getContents()))]).toEqual([4, 8, 1, 2])
    expect([...(await inflate(contents))]).toEqual([1, 2, 3, 5, 6, 7, 1, 1, 1, 2, 2, 2])
    const opaque = pngOf(6, [0, 1, 2, 3, 255, 5, 6, 7, 255, 0, 1, 1, 1, 255, 1, 1, 1, 255])
    expect((await embed(opaque, 'image/png')).mask).toBeUndefined()
  })

  it('undoes every row filter', async () => {
    const rows = [3, 10, 250, 20, 250, 4, 5, 1, 5, 1]
    const { contents } = await embed(pngOf(4, rows), 'image/png')
    // Average: 10, 20 + 10/2; Paeth adds the nearest of left, up and corner.
    expect([...(await detectPlatform().inflate(contents))]).toEqual([10, 25, 15, 30])
  })

  it('keeps palettes, and takes the slow road for palettes with transparency', async () => {
    const palette = chunk('PLTE', new Uint8Array([255, 0, 0, 0, 0, 255]))
    const { at } = await embed(pngOf(3, [0, 0, 1, 0, 1, 0], palette), 'image/png')
    expect(at('ColorSpace')).toMatch(/Indexed \/DeviceRGB 1 <ff00000000ff>/)
    const hidden = chunk('tRNS', new Uint8Array([0]))
    const { mask } = await embed(pngOf(3, [0, 0, 1, 0, 1, 0], palette, hidden), 'image/png')
    expect(mask).toBeInstanceOf(Object)
    expect(mask instanceof PDFDict || mask instanceof PDFRawStream).toBe(true)
  })

  it('fails by name on other types, empty files, wrong names and files cut short', async () => {
    const png = await encodePng(new Uint8Array(16).fill(9), 2, 2)
    expect(await failureOf(png, 'image/webp')).toMatchObject({ code: 'image/unsupported', at: 'foto' })
    expect(await failureOf(png, 'image/jpeg')).toMatchObject({ code: 'image/unreadable', at: 'foto' })
    expect(await failureOf(new Uint8Array(), 'image/jpeg')).toMatchObject({ code: 'image/unreadable' })
    expect(await failureOf(png.subarray(0, 40), 'image/png')).toMatchObject({ code: 'image/unreadable' })
  })
})

import { createCanvas, loadImage } from '@napi-rs/canvas'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { encodePng } from './index.ts'

/** Noise in one half and flat colour in the other: both roads of the filter. */
function pixels(w: number, h: number, alpha: number): Uint8ClampedArray {
  const data = new Uint8ClampedArray(w * h * 4)
  let seed = 1
  for (let i = 0; i < data.length; i += 4) {
    const noisy = (i / 4) % w > w / 2
    for (let c = 0; c < 3; c += 1) {
      seed = (seed * 48271) % 2147483647
      data[i + c] = noisy ? seed & 255 : 30 * (c + 1)
    }
    data[i + 3] = i % 8 === 0 ? 255 : alpha
  }
  return data
}

async function decode(png: Uint8Array): Promise<Uint8ClampedArray> {
  const image = await loadImage(Buffer.from(png))
  const ctx = createCanvas(image.width, image.height).getContext('2d')
  ctx.drawImage(image, 0, 0)
  return ctx.getImageData(0, 0, image.width, image.height).data
}

const chunkTypes = (png: Uint8Array): string[] => {
  const types: string[] = []
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12)
    types.push(String.fromCharCode(...png.subarray(at + 4, at + 8)))
  return types
}

describe('PNG encoder', () => {
  it('gives back every opaque pixel, without an alpha channel', async () => {
    const data = pixels(37, 23, 255)
    const png = await encodePng(data, 37, 23)
    expect(png[25]).toBe(2)
    expect(await decode(png)).toEqual(data)
  })

  it('keeps alpha when a pixel needs it', async () => {
    const data = new Uint8ClampedArray([255, 0, 0, 255, 0, 0, 0, 0, 0, 255, 0, 255, 0, 0, 255, 255])
    const png = await encodePng(data, 2, 2)
    expect(png[25]).toBe(6)
    expect(await decode(png)).toEqual(data)
  })

  it('reads pixels that do not begin at a whole word', async () => {
    const data = pixels(5, 4, 255)
    const shifted = new Uint8Array(data.length + 1).subarray(1)
    shifted.set(data)
    expect(await decode(await encodePng(shifted, 5, 4))).toEqual(data)
  })

  it('says the density for print only when asked', async () => {
    const data = pixels(4, 4, 255)
    expect(chunkTypes(await encodePng(data, 4, 4))).toEqual(['IHDR', 'IDAT', 'IEND'])
    const print = await encodePng(data, 4, 4, { ppi: 300 })
    expect(chunkTypes(print)).toEqual(['IHDR', 'pHYs', 'IDAT', 'IEND'])
    expect(new DataView(print.buffer).getUint32(41)).toBe(11811)
  })

  it('uses the deflate it is given, and gives the same bytes twice', async () => {
    const data = pixels(16, 16, 255)
    let asked = 0
    const deflate = (bytes: Uint8Array): Uint8Array => {
      asked += 1
      return deflateSync(bytes)
    }
    const [once, twice] = [await encodePng(data, 16, 16, { deflate }), await encodePng(data, 16, 16, { deflate })]
    expect(asked).toBe(2)
    expect(once).toEqual(twice)
  })

  it('refuses bytes that are not that many pixels', async () => {
    await expect(encodePng(new Uint8Array(12), 2, 2)).rejects.toThrow(RangeError)
  })
})

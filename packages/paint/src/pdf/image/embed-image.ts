import { FailureError } from '@tanquian/model'
import { PDFHexString, PDFRawStream } from 'pdf-lib'
import type { PDFDocument, PDFRef } from 'pdf-lib'
import type { PlacedImage } from '../content/resources.ts'
import type { Platform } from '../../platform.ts'
import { readJpeg } from './jpeg.ts'
import { readPng, splitAlpha, unfilter } from './png.ts'
import type { PngFacts } from './png.ts'

/** A picture as it goes into the file. `w`, `h` = pixels that the layout measured, the picture being upright. */
export interface PdfPicture {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly w: number
  readonly h: number
}

type Dict = Record<
  string,
  string | number | boolean | PDFRef | (string | number | PDFHexString)[] | Record<string, number>
>

const SPACES = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const

function xobject(document: PDFDocument, bytes: Uint8Array, dict: Dict): PDFRef {
  const { context } = document
  return context.register(
    PDFRawStream.of(context.obj({ Type: 'XObject', Subtype: 'Image', BitsPerComponent: 8, ...dict }), bytes),
  )
}

/** The compressed data of the file itself is the picture: nothing is decoded and nothing is lost. */
function embedJpeg(document: PDFDocument, bytes: Uint8Array): PDFRef | undefined {
  const jpeg = readJpeg(bytes)
  if (!jpeg) return undefined
  return xobject(document, bytes, {
    Width: jpeg.w,
    Height: jpeg.h,
    ColorSpace: SPACES[jpeg.components],
    Filter: 'DCTDecode',
    ...(jpeg.inverted ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
  })
}

/** A PNG without transparency is stored as it is: PDF knows its filters. */
function embedPlainPng(document: PDFDocument, png: PngFacts): PDFRef {
  const colors = png.color === 2 ? 3 : 1
  const palette = png.palette ?? new Uint8Array()
  const hex = Array.from(palette, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return xobject(document, png.data, {
    Width: png.w,
    Height: png.h,
    BitsPerComponent: png.depth,
    ColorSpace:
      png.color === 3 ? ['Indexed', 'DeviceRGB', palette.length / 3 - 1, PDFHexString.of(hex)] : SPACES[colors],
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: colors, BitsPerComponent: png.depth, Columns: png.w },
  })
}

async function embedAlphaPng(document: PDFDocument, png: PngFacts, platform: Platform): Promise<PDFRef> {
  const channels = png.color === 6 ? 4 : 2
  const pixels = unfilter(await platform.inflate(png.data), png.w, png.h, channels)
  const { color, alpha } = splitAlpha(pixels, channels)
  const size = { Width: png.w, Height: png.h, Filter: 'FlateDecode' }
  const mask = alpha && xobject(document, await platform.deflate(alpha), { ...size, ColorSpace: 'DeviceGray' })
  return xobject(document, await platform.deflate(color), {
    ...size,
    ColorSpace: SPACES[channels === 4 ? 3 : 1],
    ...(mask ? { SMask: mask } : {}),
  })
}

async function embedPng(document: PDFDocument, bytes: Uint8Array, platform: Platform): Promise<PDFRef | undefined> {
  const png = readPng(bytes)
  if (!png) return undefined
  const alpha = png.color === 4 || png.color === 6
  if (!png.interlaced && !png.transparent && !alpha) return embedPlainPng(document, png)
  if (!png.interlaced && alpha && png.depth === 8) return embedAlphaPng(document, png, platform)
  // Interlaced, 16 bits with alpha, see-through palettes: rare enough to take the container's slower road.
  const image = await document.embedPng(bytes)
  await image.embed()
  return image.ref
}

/**
 * Embeds a picture at its own resolution. JPEG passes through; PNG stays lossless. Throws FailureError
 * 'image/unsupported' (another type) or 'image/unreadable' (not what its type says, or cut off).
 */
export async function embedImage(
  document: PDFDocument,
  id: string,
  picture: PdfPicture,
  platform: Platform,
): Promise<PlacedImage> {
  const { bytes, mediaType, w, h } = picture
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/png')
    throw new FailureError({ code: 'image/unsupported', at: id, params: { mediaType } })
  let ref: PDFRef | undefined
  try {
    ref = mediaType === 'image/jpeg' ? embedJpeg(document, bytes) : await embedPng(document, bytes, platform)
  } catch (cause) {
    throw new FailureError({ code: 'image/unreadable', at: id, cause })
  }
  if (!ref) throw new FailureError({ code: 'image/unreadable', at: id })
  return { ref, w, h }
}

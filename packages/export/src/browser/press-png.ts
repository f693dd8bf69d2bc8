import { paintPage, pixelSize } from '@tanquian/paint/canvas'
import { FailureError, type FontBook, type Page } from '@tanquian/model'
import type { OpenPicture } from './pictures.ts'

/** What painting needs besides the page. */
export interface PngDeps {
  readonly fonts: FontBook
  readonly pictures: ReadonlyMap<string, OpenPicture>
  /** Pixels per point. */
  readonly scale: number
}

/** Opaque: the page covers it all. Read often: painted by the processor, so that every machine makes the same pixels. */
const SETTINGS: CanvasRenderingContext2DSettings = { alpha: false, willReadFrequently: true }

function openCanvas(w: number, h: number): { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(w, h)
  const context = canvas.getContext('2d', SETTINGS)
  if (!context) throw new FailureError({ code: 'export/failed', params: { reason: 'no-canvas', w, h } })
  return { canvas, context }
}

/**
 * Paints a page and packs it as PNG; then opens the file again and compares every pixel with what was painted.
 * Throws FailureError('export/failed') when they differ.
 */
export async function pressPng(page: Page, name: string, deps: PngDeps): Promise<{ blob: Blob; w: number; h: number }> {
  const { w, h } = pixelSize(page, deps.scale)
  const { canvas, context } = openCanvas(w, h)
  paintPage(context, page, { fonts: deps.fonts, image: (id) => deps.pictures.get(id)?.bitmap, scale: deps.scale })
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  const painted = context.getImageData(0, 0, w, h)
  if (!(await holds(blob, painted)))
    throw new FailureError({ code: 'export/failed', at: name, params: { reason: 'reopened-differs' } })
  return { blob, w, h }
}

async function holds(blob: Blob, painted: ImageData): Promise<boolean> {
  const bitmap = await createImageBitmap(blob, { colorSpaceConversion: 'none' })
  const { width, height } = painted
  if (bitmap.width !== width || bitmap.height !== height) return false
  const { context } = openCanvas(width, height)
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  const wanted = new Uint32Array(painted.data.buffer)
  const found = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
  return wanted.every((pixel, at) => pixel === found[at])
}

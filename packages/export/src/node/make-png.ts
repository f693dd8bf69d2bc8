import { encodePng } from '@tanquian/paint/png'
import { paintPage, pixelSize, type LayerFactory, type PathConstructor } from '@tanquian/paint/canvas'
import { FailureError, type Page } from '@tanquian/model'
import { pixelsPerPoint, type LaidFormat } from '../press.ts'
import { loadCanvas } from './canvas.ts'
import { decodePictures } from './pictures.ts'
import type { Job } from './job.ts'

/** Paints one page of a format. */
export type PngPress = (one: LaidFormat, page: Page) => Promise<{ bytes: Uint8Array; w: number; h: number }>

/**
 * Gets ready to paint: the canvas library, and the piece's pictures decoded once for all its formats.
 * Throws FailureError('export/no-canvas' | 'image/unreadable' | 'image/missing' | 'paint/unknown-op').
 */
export async function openPng(job: Job): Promise<PngPress> {
  const library = await loadCanvas()
  if (!library.ok) throw new FailureError(library.failure)
  const { createCanvas, Path2D } = library.value
  const pictures = await decodePictures(library.value, job.piece.pictures)
  if (!pictures.ok) throw new FailureError(pictures.failure)
  const deps = {
    fonts: job.typography.fonts,
    image: (id: string) => pictures.value.get(id),
    // The library's own type of path differs from the DOM's only in what our painter never asks for.
    Path2D: Path2D as unknown as PathConstructor,
    // Clips cut as on the OffscreenCanvas of the export worker, so that both make the same pixels.
    layer: createCanvas as unknown as LayerFactory,
  }
  return async (one, page) => {
    const scale = pixelsPerPoint(one.format, job.scale)
    const { w, h } = pixelSize(page, scale)
    const canvas = createCanvas(w, h)
    // Opaque: the page covers all of it, and an unused alpha channel is a sixth of the file.
    const context = canvas.getContext('2d', { alpha: false })
    paintPage(context, page, { ...deps, scale })
    // Paper knows how large it is to be printed; a screen does not.
    const options = one.format.output === 'print' ? { ppi: scale * 72 } : {}
    return { bytes: await encodePng(canvas.data(), w, h, options), w, h }
  }
}

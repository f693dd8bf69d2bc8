import { createCanvas, loadImage, Path2D } from '@napi-rs/canvas'
import { paintPage, pixelSize } from '@tanquian/paint/canvas'
import type { PageDeps, PathConstructor } from '@tanquian/paint/canvas'
import type { Page } from '@tanquian/model'

/** Pixels in rows of RGBA, 8 bits each, not premultiplied. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** Paints a page with the canvas painter in Node, on white unless told otherwise. */
export function rasterPage(page: Page, deps: Omit<PageDeps, 'Path2D'>, ground: string | undefined = '#ffffff'): Raster {
  const { w, h } = pixelSize(page, deps.scale, deps.bleed)
  const canvas = createCanvas(w, h)
  const ctx = canvas.getContext('2d')
  if (ground) {
    ctx.fillStyle = ground
    ctx.fillRect(0, 0, w, h)
  }
  paintPage(ctx, page, { ...deps, Path2D: Path2D as unknown as PathConstructor })
  return { width: w, height: h, data: ctx.getImageData(0, 0, w, h).data }
}

/** Decodes a PNG or JPEG (or an SVG, with the width to draw it at) over white. */
export async function rasterOf(bytes: Uint8Array, width?: number): Promise<Raster> {
  const picture = await loadImage(Buffer.from(bytes))
  const w = width ?? picture.width
  const h = Math.round((picture.height * w) / picture.width)
  const ctx = createCanvas(w, h).getContext('2d')
  ctx.fillStyle = '#ffffff'
  ctx.fillRect(0, 0, w, h)
  ctx.drawImage(picture, 0, 0, w, h)
  return { width: w, height: h, data: ctx.getImageData(0, 0, w, h).data }
}

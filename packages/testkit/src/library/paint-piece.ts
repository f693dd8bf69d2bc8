import { createCanvas, Path2D, type Image } from '@napi-rs/canvas'
import { behindText } from '@tanquian/brand-template/check'
import type { Rgb, Sampler } from '@tanquian/brand-template/check'
import type { FontBook, Format, Layout, Page, Rect } from '@tanquian/model'
import { paintPage, pixelSize } from '@tanquian/paint/canvas'
import type { PathConstructor } from '@tanquian/paint/canvas'

/** What pages are painted with. */
export interface PaintNeeds {
  readonly fonts: FontBook
  readonly image: (id: string) => Image | undefined
}

/** Longest side of a page painted only to be measured, in pixels. */
const LONGEST = 1920

const paint = (page: Page, scale: number, { fonts, image }: PaintNeeds) => {
  const { w, h } = pixelSize(page, scale)
  const ctx = createCanvas(w, h).getContext('2d')
  ctx.fillStyle = '#ffffff'
  ctx.fillRect(0, 0, w, h)
  paintPage(ctx, page, { fonts, image, scale, Path2D: Path2D as unknown as PathConstructor })
  return { ctx, w, h }
}

/** Screens at their own pixels, paper at 108 to the inch, nothing longer than 1920 px. */
const scaleOf = (format: Format): number =>
  Math.min(
    format.pixels ? format.pixels.w / format.width : 1.5,
    Math.max(1, LONGEST / Math.max(format.width, format.height)),
  )

/** Paints every page without its text and reads single pixels of it. */
export const samplerOf = (format: Format, layout: Layout, needs: PaintNeeds): Sampler => {
  const scale = scaleOf(format)
  const pages = layout.pages.map((page) => {
    const { ctx, w, h } = paint(behindText(page), scale, needs)
    return { w, h, data: ctx.getImageData(0, 0, w, h).data }
  })
  return (n, x, y): Rgb | undefined => {
    const page = pages[n]
    const [column, row] = [Math.floor(x * scale), Math.floor(y * scale)]
    if (!page || column < 0 || row < 0 || column >= page.w || row >= page.h) return undefined
    const at = (row * page.w + column) * 4
    return [page.data[at] ?? 0, page.data[at + 1] ?? 0, page.data[at + 2] ?? 0]
  }
}

/** A part of a page as PNG, at the size at which it is published. */
export const pngOf = (format: Format, page: Page, { x, y, w, h }: Rect, needs: PaintNeeds): Buffer => {
  const scale = scaleOf(format)
  const whole = paint(page, scale, needs).ctx.canvas
  const [width, height] = [Math.round(w * scale), Math.round(h * scale)]
  const part = createCanvas(width, height)
  part.getContext('2d').drawImage(whole, -Math.round(x * scale), -Math.round(y * scale))
  return part.toBuffer('image/png')
}

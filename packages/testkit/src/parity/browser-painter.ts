import { createFontBook } from '@tanquian/layout'
import type { FontTable, Page } from '@tanquian/model'
import { paintOps, paintPage, pixelSize } from '@tanquian/paint/canvas'
import type { CanvasDeps } from '@tanquian/paint/canvas'

/** What the page in the browser is given to paint. */
export interface PaintOrder {
  readonly page: Page
  readonly tables: readonly FontTable[]
  /** Pictures as data: URLs. */
  readonly pictures: Readonly<Record<string, string>>
  readonly scale: number
  /** 'shell': as a fabric object does it, slices of ops under a transform that the caller has set. */
  readonly kind: 'canvas' | 'offscreen' | 'shell'
}

async function openPictures(urls: Readonly<Record<string, string>>): Promise<Map<string, HTMLImageElement>> {
  const open = new Map<string, HTMLImageElement>()
  for (const [id, url] of Object.entries(urls)) {
    const image = new Image()
    image.src = url
    await image.decode()
    open.set(id, image)
  }
  return open
}

/** Ends of slices that leave save and restore balanced. */
function slices(page: Page): number[] {
  let depth = 0
  return page.ops.flatMap((op, at) => {
    if (op.op === 'save') depth += 1
    if (op.op === 'restore') depth -= 1
    return depth === 0 ? [at + 1] : []
  })
}

/** Runs inside the browser: paints on white and returns the pixels in base64. */
export async function paintInPage(order: PaintOrder): Promise<{ width: number; height: number; base64: string }> {
  const { page, scale, kind } = order
  const { w, h } = pixelSize(page, scale)
  const canvas =
    kind === 'offscreen'
      ? new OffscreenCanvas(w, h)
      : Object.assign(document.createElement('canvas'), { width: w, height: h })
  const ctx = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  ctx.fillStyle = '#ffffff'
  ctx.fillRect(0, 0, w, h)
  const pictures = await openPictures(order.pictures)
  const deps: CanvasDeps<CanvasImageSource> = { fonts: createFontBook(order.tables), image: (id) => pictures.get(id) }
  if (kind === 'shell') {
    ctx.scale(scale, scale)
    let from = 0
    for (const to of slices(page)) {
      ctx.save()
      paintOps(ctx, page.ops, from, to, deps)
      ctx.restore()
      from = to
    }
  } else paintPage(ctx, page, { ...deps, scale })
  const { data } = ctx.getImageData(0, 0, w, h)
  let binary = ''
  for (let i = 0; i < data.length; i += 8192) binary += String.fromCharCode(...data.subarray(i, i + 8192))
  return { width: w, height: h, base64: btoa(binary) }
}

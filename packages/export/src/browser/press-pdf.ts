import { FailureError, type Draft, type FontBook, type Layout } from '@tanquian/model'
import { titleOf } from '../names.ts'
import type { LaidFormat } from '../press.ts'
import { fetchFont } from './press-kit.ts'
import type { OpenPicture } from './pictures.ts'

/** What a document needs besides its layout. */
export interface PdfNeeds {
  readonly draft: Draft
  readonly fonts: FontBook
  readonly pictures: ReadonlyMap<string, OpenPicture>
}

/**
 * Writes a format as a vector PDF; then opens the file again and compares pages, sizes and glyphs with the layout.
 * Throws FailureError('export/failed') when they differ.
 */
export async function pressPdf(
  one: LaidFormat,
  name: string,
  needs: PdfNeeds,
): Promise<{ blob: Blob; w: number; h: number }> {
  const { layout, scene } = one
  const { inspectPdf, layoutsToPdf } = await import('@tanquian/paint/pdf')
  const fontBytes = await fetchFonts(layout)
  const pictures = await embeddable(layout, needs.pictures)
  const bytes = await layoutsToPdf([layout], {
    fonts: needs.fonts,
    fontBytes: (font) => fontBytes.get(font) ?? missing(font),
    picture: (id) => pictures.get(id),
    title: titleOf(needs.draft) || scene.title,
    lang: scene.lang,
    date: needs.draft.updatedAt,
  })
  const found = await inspectPdf(bytes)
  if (!agrees(layout, found))
    throw new FailureError({ code: 'export/failed', at: name, params: { reason: 'reopened-differs' } })
  const [first] = layout.pages
  return {
    blob: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }),
    w: first?.width ?? 0,
    h: first?.height ?? 0,
  }
}

const missing = (font: string): never => {
  throw new FailureError({ code: 'layout/unknown-font', at: font, params: { font } })
}

type Facts = readonly { readonly w: number; readonly h: number; readonly glyphs: number }[]

function agrees(layout: Layout, found: Facts): boolean {
  return (
    found.length === layout.pages.length &&
    layout.pages.every((page, at) => {
      const glyphs = page.ops.reduce((sum, op) => sum + (op.op === 'glyphs' ? op.glyphs.length : 0), 0)
      const fact = found[at]
      return fact?.glyphs === glyphs && Math.abs(fact.w - page.width) < 0.01 && Math.abs(fact.h - page.height) < 0.01
    })
  )
}

const opened = new Map<string, Uint8Array>()

/** The font files of a layout, and of whatever else is named; kept for the next document. Throws FailureError. */
export async function fetchFonts(
  layout: Layout,
  more: readonly string[] = [],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const ops = layout.pages.flatMap((page) => page.ops)
  for (const font of new Set([...more, ...ops.flatMap((op) => (op.op === 'glyphs' ? [op.font] : []))])) {
    if (opened.has(font)) continue
    const bytes = await fetchFont(font)
    if (!bytes.ok) throw new FailureError(bytes.failure)
    opened.set(font, bytes.value)
  }
  return opened
}

/** JPEG and PNG go in as they are; what a PDF cannot hold (WebP, a photo on its side) is painted upright and packed again. */
export async function embeddable(layout: Layout, pictures: ReadonlyMap<string, OpenPicture>) {
  const ready = new Map<string, Pick<OpenPicture, 'bytes' | 'mediaType' | 'w' | 'h'>>()
  const ops = layout.pages.flatMap((page) => page.ops)
  for (const id of new Set(ops.flatMap((op) => (op.op === 'image' ? [op.image] : [])))) {
    const picture = pictures.get(id)
    if (picture)
      ready.set(id, picture.orientation === 1 && picture.mediaType !== 'image/webp' ? picture : await repack(picture))
  }
  return ready
}

/** Quality at which a photo is packed again; the same as in Node. */
const QUALITY = 0.92

async function repack({ bitmap, mediaType, w, h }: OpenPicture) {
  const canvas = new OffscreenCanvas(w, h)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  const type = mediaType === 'image/jpeg' ? 'image/jpeg' : 'image/png'
  const blob = await canvas.convertToBlob({ type, quality: QUALITY })
  return { bytes: new Uint8Array(await blob.arrayBuffer()), mediaType: type, w, h } as const
}

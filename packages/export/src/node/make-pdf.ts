import { FailureError, type EmbeddedAsset } from '@tanquian/model'
import type { LaidFormat } from '../press.ts'
import type { PiecePicture } from '../read-piece.ts'
import { loadCanvas } from './canvas.ts'
import { fontFiles } from './catalog.ts'
import type { Job } from './job.ts'
import { titleOf } from '../names.ts'

/** A format as one vector PDF; every page in it. The PDF engine loads with the first document. */
export async function makePdf(job: Job, one: LaidFormat): Promise<{ bytes: Uint8Array; w: number; h: number }> {
  const { piece, typography } = job
  const { layoutsToPdf } = await import('@tanquian/paint/pdf')
  const fontBytes = await fontFiles(typography)
  const pictures = await uprightPictures(piece.pictures, shownPictures(one))
  const bytes = await layoutsToPdf([one.layout], {
    fonts: typography.fonts,
    fontBytes,
    picture: (id) => pictures.get(id),
    title: titleOf(piece.draft) || one.scene.title,
    lang: one.scene.lang,
    date: piece.draft.updatedAt,
  })
  return { bytes, w: one.layout.pages[0]?.width ?? 0, h: one.layout.pages[0]?.height ?? 0 }
}

/** Ids of the pictures that a layout paints. */
export function shownPictures(one: LaidFormat): ReadonlySet<string> {
  const ops = one.layout.pages.flatMap((page) => page.ops)
  return new Set(ops.flatMap((op) => (op.op === 'image' ? [op.image] : [])))
}

/** A picture as a document may embed it. */
type PdfPicture = Pick<PiecePicture, 'bytes' | 'w' | 'h'> & { readonly mediaType: EmbeddedAsset['mediaType'] }

/**
 * Pictures ready to embed: JPEG and PNG as they are, so that nothing is lost. WebP, and JPEG that lie on their side
 * (PDF knows no orientation), are set upright and packed again.
 */
export async function uprightPictures(
  pictures: ReadonlyMap<string, PiecePicture>,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PdfPicture>> {
  const ready = new Map<string, PdfPicture>()
  for (const id of wanted) {
    const picture = pictures.get(id)
    if (picture)
      ready.set(
        id,
        picture.orientation === 1 && picture.mediaType !== 'image/webp' ? picture : await repack(id, picture),
      )
  }
  return ready
}

/** Quality at which a photo is packed again: no visible loss, and far from the size of a PNG. */
const QUALITY = 92

async function repack(id: string, picture: PiecePicture): Promise<PdfPicture> {
  const library = await loadCanvas()
  if (!library.ok) throw new FailureError(library.failure)
  const { createCanvas, loadImage } = library.value
  const image = await loadImage(picture.bytes).catch((cause: unknown) => {
    throw new FailureError({ code: 'image/unreadable', at: `assets.${id}`, cause })
  })
  const canvas = createCanvas(picture.w, picture.h)
  canvas.getContext('2d').drawImage(image, 0, 0)
  const photo = picture.mediaType === 'image/jpeg'
  const bytes = photo ? await canvas.encode('jpeg', QUALITY) : await canvas.encode('png')
  return { bytes, mediaType: photo ? 'image/jpeg' : 'image/png', w: picture.w, h: picture.h }
}

import { fail, ok, type Result } from '@tanquian/model'
import { readPicture } from '../read-piece.ts'
import type { PressPicture } from './request.ts'

/** A picture ready for every painter. */
export interface OpenPicture {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly w: number
  readonly h: number
  readonly orientation: number
  readonly bitmap: ImageBitmap
}

/** Decodes the pictures; header first, since Chromium draws truncated files in silence. Failures: image/* by id. */
export async function openPictures(
  pictures: ReadonlyMap<string, PressPicture>,
): Promise<Result<ReadonlyMap<string, OpenPicture>>> {
  const open = new Map<string, OpenPicture>()
  for (const [id, { blob, w, h }] of pictures) {
    const read = readPicture(new Uint8Array(await blob.arrayBuffer()), id)
    if (!read.ok) return read
    if (read.value.w !== w || read.value.h !== h) return fail('image/unreadable', { at: id, params: { w, h } })
    try {
      // Upright, and with the colours that the file holds, as in Node.
      const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' })
      open.set(id, { ...read.value, bitmap })
    } catch (cause) {
      return fail('image/unreadable', { at: id, cause })
    }
  }
  return ok(open)
}

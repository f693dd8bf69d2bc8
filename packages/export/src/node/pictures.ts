import type { Image } from '@napi-rs/canvas'
import { fail, ok, type Result } from '@tanquian/model'
import type { PiecePicture } from '../read-piece.ts'
import type { CanvasLibrary } from './canvas.ts'

/** Decodes the pictures of a piece, upright (the library applies EXIF orientation). Failures: image/unreadable by name. */
export async function decodePictures(
  library: CanvasLibrary,
  pictures: ReadonlyMap<string, PiecePicture>,
): Promise<Result<ReadonlyMap<string, Image>>> {
  const decoded = new Map<string, Image>()
  for (const [id, picture] of pictures) {
    try {
      const image = await library.loadImage(picture.bytes)
      if (image.width !== picture.w || image.height !== picture.h)
        throw new RangeError(`${image.width}×${image.height}`)
      decoded.set(id, image)
    } catch (cause) {
      return fail('image/unreadable', { at: `assets.${id}`, cause })
    }
  }
  return ok(decoded)
}

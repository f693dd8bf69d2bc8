import { pageToSvg } from '@tanquian/paint/svg'
import type { FontBook, Page } from '@tanquian/model'
import { toBase64 } from './base64.ts'
import type { PiecePicture } from './read-piece.ts'

/** A page as SVG, its pictures inside. */
export function writeSvg(
  page: Page,
  fonts: FontBook,
  pictures: ReadonlyMap<string, PiecePicture>,
  words: { readonly title: string; readonly lang: string },
): string {
  return pageToSvg(page, {
    ...words,
    fonts,
    image: (id) => {
      const picture = pictures.get(id)
      return (
        picture && { href: `data:${picture.mediaType};base64,${toBase64(picture.bytes)}`, w: picture.w, h: picture.h }
      )
    },
  })
}

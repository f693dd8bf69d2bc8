import { pageToSvg } from '@tanquian/paint/svg'
import type { Page } from '@tanquian/model'
import { toBase64 } from '../base64.ts'
import type { Job } from './render.ts'

/** A page as SVG, its pictures inside. */
export function makeSvg(job: Job, page: Page): Promise<{ bytes: Uint8Array; w: number; h: number }> {
  const { pictures } = job.piece
  const svg = pageToSvg(page, {
    fonts: job.typography.fonts,
    image: (id) => {
      const picture = pictures.get(id)
      return picture && { href: `data:${picture.mediaType};base64,${toBase64(picture.bytes)}`, w: picture.w, h: picture.h }
    },
  })
  return Promise.resolve({ bytes: new TextEncoder().encode(svg), w: page.width, h: page.height })
}

import { createFontBook } from '@tanquian/layout'
import type { FontBook, FontTable, Page } from '@tanquian/model'
import { openPictures, type OpenPicture } from '../../src/browser/pictures.ts'
import { pressPng } from '../../src/browser/press-png.ts'

/** What the page is given to press. */
export interface PressOrder {
  readonly page: Page
  /** Pictures in base64. */
  readonly pictures: Readonly<
    Record<string, { readonly base64: string; readonly mediaType: string; readonly w: number; readonly h: number }>
  >
  readonly scale: number
}

let fonts: FontBook | undefined

/** Hands the fonts over once. */
export function openFonts(tables: readonly FontTable[]): void {
  fonts = createFontBook(tables)
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))

/** Runs in Chromium: the very code of the export worker. Resolves with the PNG in base64. */
export async function pressInPage({ page, pictures, scale }: PressOrder): Promise<string> {
  if (!fonts) throw new Error('no fonts')
  const blobs = new Map(
    Object.entries(pictures).map(([id, { base64, ...size }]) => [
      id,
      { ...size, blob: new Blob([bytesOf(base64)], { type: size.mediaType }) },
    ]),
  )
  const open = await openPictures(blobs)
  if (!open.ok) throw new Error(open.failure.code)
  const ready: ReadonlyMap<string, OpenPicture> = open.value
  const { blob } = await pressPng(page, 'a.png', { fonts, pictures: ready, scale })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let binary = ''
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return btoa(binary)
}

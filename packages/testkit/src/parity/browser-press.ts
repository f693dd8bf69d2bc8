import type { Layout } from '@tanquian/model'
import { createSubset, layoutsToPdf } from '@tanquian/paint/pdf'

/** What the page in the browser is given to print; bytes in base64. */
export interface PressOrder {
  readonly layout: Layout
  readonly fonts: Readonly<Record<string, string>>
  readonly pictures: Readonly<Record<string, { base64: string; mediaType: string; w: number; h: number }>>
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

/** Runs inside the browser: a PDF with CompressionStream and a fetched subsetter, in base64. */
export async function pressInPage({ layout, fonts, pictures }: PressOrder): Promise<string> {
  const wasm = await (await fetch('/harfbuzz-subset.wasm')).arrayBuffer()
  const pdf = await layoutsToPdf([layout], {
    fontBytes: (id) => bytesOf(fonts[id] ?? ''),
    picture: (id) => {
      const picture = pictures[id]
      return picture && { ...picture, bytes: bytesOf(picture.base64) }
    },
    title: 'Prueba',
    date: '2026-11-23',
    subset: await createSubset(wasm),
  })
  return btoa(Array.from(pdf, (byte) => String.fromCharCode(byte)).join(''))
}

import { createCanvas, Path2D } from '@napi-rs/canvas'
import type { Page } from '@tanquian/model'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { paintPage, pixelSize } from './canvas/index.ts'
import type { PaintFonts, PathConstructor } from './canvas/index.ts'
import { layoutsToPdf } from './pdf/index.ts'
import { encodePng } from './png/index.ts'
import { pageToSvg } from './svg/index.ts'

const font = new URL('../../brand-template/fonts/Archivo-Regular', import.meta.url)
const table = JSON.parse(readFileSync(`${font.pathname}.font.json`, 'utf8')) as {
  outlines: string[]
  unitsPerEm: number
}
const ttf = new Uint8Array(readFileSync(`${font.pathname}.ttf`))
const metrics = { ascent: 878, descent: -210, capHeight: 686, xHeight: 526, unitsPerEm: table.unitsPerEm }
const fonts: PaintFonts = { metrics: () => metrics, outline: (_id, glyph) => table.outlines[glyph] ?? '' }

it('the example of the README does what it says', async () => {
  // example
  const page: Page = {
    width: 300,
    height: 100,
    bleed: 0,
    ops: [
      { op: 'fill', path: 'M0 0L300 0L300 100L0 100Z', paint: '#fbf6ea' },
      { op: 'tag', role: 'Figure', alt: 'Rombo' },
      { op: 'fill', path: 'M50 20L80 50L50 80L20 50Z', paint: '#1b4d4f' },
      { op: 'end-tag' },
    ],
  }
  const deps = { fonts, image: () => undefined }

  const { w, h } = pixelSize(page, 2)
  const canvas = createCanvas(w, h)
  paintPage(canvas.getContext('2d'), page, {
    ...deps,
    scale: 2,
    Path2D: Path2D as unknown as PathConstructor,
    layer: createCanvas,
  })
  const png = await encodePng(canvas.data(), w, h)

  const svg = pageToSvg(page, { ...deps, title: 'Rombo' })

  const layout = { format: 'tarjeta', pages: [page], blocks: [], digest: '0000000000000000' }
  const pdf = await layoutsToPdf([layout], {
    fontBytes: () => ttf,
    picture: () => undefined,
    title: 'Rombo',
    date: '2026-11-23',
  })
  // end
  expect([...canvas.getContext('2d').getImageData(100, 100, 1, 1).data]).toEqual([27, 77, 79, 255])
  expect(png.subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'))
  expect(svg).toContain('<g role="img" aria-label="Rombo">')
  expect(new TextDecoder().decode(pdf.subarray(0, 8))).toBe('%PDF-1.7')
})

it('the README shows that very example', () => {
  const plain = (code: string): string => code.replaceAll(/[\s,]/g, '')
  const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
  const shown = /```ts\n(.*?)```/s.exec(read('../README.md'))?.[1] ?? ''
  const tested = /\/\/ example\n(.*?)\/\/ end/s.exec(read('./readme.test.ts'))?.[1] ?? '-'
  expect(plain(shown)).toContain(plain(tested))
})

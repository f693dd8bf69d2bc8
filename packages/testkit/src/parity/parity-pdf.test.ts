import { loadImage } from '@napi-rs/canvas'
import { layoutsToPdf } from '@tanquian/paint/pdf'
import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareImages, fixedFontBook, pdfText, qpdfCheck, rasterPage, rasterPdf, readFontBytes, rightEdge } from '../index.ts'
import type { Raster } from '../index.ts'
import { everyOpPage, LINES, PICTURES } from './every-op.ts'

const SCALE = 2
const fonts = fixedFontBook()
const page = everyOpPage(fonts)
let pdf: Uint8Array
let onCanvas: Raster
let onPaper: Raster

beforeAll(async () => {
  const pictures = new Map(
    await Promise.all(Object.entries(PICTURES).map(async ([id, made]) => [id, await loadImage(Buffer.from(made.bytes))] as const)),
  )
  onCanvas = rasterPage(page, { fonts, image: (id) => pictures.get(id), scale: SCALE, bleed: true })
  pdf = await layoutsToPdf([{ format: 'x', pages: [page], blocks: [], digest: '0123456789abcdef' }], {
    fonts, fontBytes: readFontBytes, picture: (id) => PICTURES[id], title: 'Prueba de órdenes', date: '2026-11-23',
  })
  onPaper = await rasterPdf(pdf, { scale: SCALE })
  writeFileSync('/tmp/every.pdf', pdf)
})

describe('PDF against canvas', () => {
  it('paints every op alike: mean difference within 0.5 %', async () => {
    await qpdfCheck(pdf)
    console.log(pdf.length, compareImages(onCanvas, onPaper), await pdfText(pdf, '-layout'))
    expect(compareImages(onCanvas, onPaper).mean).toBeLessThanOrEqual(0.005)
  })
  it('ends every line of text at the same pixel', () => {
    for (const { y, size } of LINES) {
      const band = { top: (y + 6 - size * 0.7) * SCALE, bottom: (y + 6) * SCALE, ground: [251, 247, 238] as const }
      console.log(rightEdge(onCanvas, band), rightEdge(onPaper, band))
    }
  })
})

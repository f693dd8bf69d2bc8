import { loadImage } from '@napi-rs/canvas'
import { layoutsToPdf } from '@tanquian/paint/pdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareImages, fixedFontBook, rasterPage, rasterPdf, readFontBytes, rightEdge } from '../index.ts'
import { pdfFonts, pdfInfo, pdfStructure, pdfText, qpdfCheck } from '../index.ts'
import type { Raster } from '../index.ts'
import { everyOpPage, LINES, PICTURES } from './every-op.ts'

const SCALE = 2
const PAPER = [251, 247, 238] as const
const fonts = fixedFontBook()
const page = everyOpPage(fonts)
const layout = { format: 'prueba', pages: [page], blocks: [], digest: '0123456789abcdef' }
const options = { fontBytes: readFontBytes, title: 'Prueba de órdenes «ñ»', lang: 'es-MX', date: '2026-11-23' }
const press = () => layoutsToPdf([layout], { ...options, picture: (id) => PICTURES[id] })

let pdf: Uint8Array
let onCanvas: Raster
let onPaper: Raster

beforeAll(async () => {
  const loaded = Object.entries(PICTURES).map(
    async ([id, made]) => [id, await loadImage(Buffer.from(made.bytes))] as const,
  )
  const pictures = new Map(await Promise.all(loaded))
  onCanvas = rasterPage(page, { fonts, image: (id) => pictures.get(id), scale: SCALE, bleed: true })
  pdf = await press()
  onPaper = await rasterPdf(pdf, { scale: SCALE, supersample: 4 })
})

describe('PDF against canvas', () => {
  it('paints every op alike: mean difference within 0.5 %', () => {
    expect(compareImages(onCanvas, onPaper).mean).toBeLessThanOrEqual(0.005)
  })

  it.each(LINES)('ends at the same pixel: $text', ({ y, size }) => {
    const band = { top: (y + 6 - size * 0.7) * SCALE, bottom: (y + 6) * SCALE, ground: PAPER }
    const [canvas, paper] = [rightEdge(onCanvas, band), rightEdge(onPaper, band)]
    expect(canvas).toBeGreaterThan(300)
    expect(Math.abs(canvas! - paper!)).toBeLessThanOrEqual(1)
  })

  it('is sound, and the same bytes twice', async () => {
    expect(await qpdfCheck(pdf)).toContain('No syntax or stream encoding errors')
    expect(Buffer.compare(Buffer.from(pdf), Buffer.from(await press()))).toBe(0)
  })

  it('extracts every line exactly', async () => {
    const lines = (await pdfText(pdf)).split('\n').map((row) => row.trim())
    for (const { text } of LINES) expect(lines).toContain(text)
    expect(lines).toContain('Degradado en letras')
    expect(lines).toContain('tanquian.gob.mx')
  })

  it('embeds each font as a subset with its Unicode', async () => {
    const embedded = await pdfFonts(pdf)
    expect(embedded).toHaveLength(6)
    for (const font of embedded)
      expect(font).toMatchObject({ type: 'CID TrueType', embedded: true, subset: true, unicode: true })
  })

  it('is tagged in reading order, titled and dated', async () => {
    const structure = await pdfStructure(pdf)
    expect(structure).toMatch(/Document\s+H1 \(block\)\s+"Corte de agua AVATAR To"\s+P \(block\)/)
    expect(structure).toMatch(/L \(block\)[^]*LI \(block\)\s+LBody \(block\)\s+"Degradado en letras"/)
    expect(structure).toMatch(/Link[^]*"tanquian\.gob\.mx"/)
    const info = await pdfInfo(pdf, '-box')
    expect(info).toMatchObject({ Title: 'Prueba de órdenes «ñ»', Tagged: 'yes', 'PDF version': '1.7' })
    expect(info['TrimBox']?.split(/\s+/).map(Number)).toEqual([6, 6, 306, 296])
    expect(info['MediaBox']?.split(/\s+/).map(Number)).toEqual([0, 0, 312, 302])
  })
})

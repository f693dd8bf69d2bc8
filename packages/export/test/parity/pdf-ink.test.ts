// The PDF, rasterised by poppler at 2×, against the canvas. Drawing a letter page at 600 dpi takes seconds, so the daily
// run takes formats that change from one example to the next; `npm run test:all` takes all of them in all.
import { loadImage } from '@napi-rs/canvas'
import type { Op, Page } from '@tanquian/model'
import { compareImages, rasterPage, rasterPdf, rightEdge, type Raster } from '@tanquian/testkit'
import { describe, expect, it } from 'vitest'
import { makePdf } from '../../src/node/make-pdf.ts'
import { pixelsPerPoint, type LaidFormat } from '../../src/press.ts'
import { rasterCairo } from './raster-cairo.ts'
import { layExample, sampleOf, type LaidExample } from './every-example.ts'

type Line = Extract<Op, { op: 'glyphs' }>

/** Painted with its bleed, as the PDF has it. */
async function onCanvas({ job, piece }: LaidExample, page: Page, scale: number): Promise<Raster> {
  const pictures = new Map<string, object>()
  for (const [id, { bytes }] of piece.pictures) pictures.set(id, await loadImage(bytes))
  return rasterPage(page, { fonts: job.typography.fonts, image: (id) => pictures.get(id), scale, bleed: true })
}

/** Where the pen stands after a line. */
const endOf = (line: Line): number => line.x + (line.glyphs.at(-1)?.x ?? 0) + (line.glyphs.at(-1)?.advance ?? 0)

/** Pixels around the end of a line: its height, and 12 pixels on both sides of where the last pen position is. */
function bandOf(line: Line, page: Page, scale: number, image: Raster) {
  const last = line.glyphs.at(-1)
  if (!last) return undefined
  const end = (endOf(line) + page.bleed) * scale
  const [top, bottom] = [(line.y - line.size * 0.6 + page.bleed) * scale, (line.y + page.bleed) * scale]
  const at = (Math.round((top + bottom) / 2) * image.width + Math.min(image.width - 1, Math.round(end + 11))) * 4
  const ground = [image.data[at] ?? 0, image.data[at + 1] ?? 0, image.data[at + 2] ?? 0] as const
  return { top, bottom, left: end - last.advance * scale, right: Math.min(image.width, end + 12), ground }
}

/** Poppler rounds a sheet up to whole pixels, we to the nearest: compare what both have. */
function sized(raster: Raster, size: Raster): Raster {
  const data = new Uint8Array(size.width * size.height * 4).fill(255)
  const width = Math.min(size.width, raster.width)
  for (let y = 0; y < Math.min(size.height, raster.height); y++)
    data.set(raster.data.subarray(y * raster.width * 4, (y * raster.width + width) * 4), y * size.width * 4)
  return { width: size.width, height: size.height, data }
}

/** Mean difference over the page, and the worst distance between the right edges of a line, in pixels. */
function measure(page: Page, canvas: Raster, paper: Raster, scale: number): { mean: number; edge: number } {
  let edge = 0
  const lines = page.ops.filter((op): op is Line => op.op === 'glyphs')
  for (const op of lines) {
    // A line that goes on in another weight has no end of its own to look at.
    if (/\s$/.test(op.text) || lines.some((next) => next.y === op.y && Math.abs(next.x - endOf(op)) * scale < 24))
      continue
    const band = bandOf(op, page, scale, canvas)
    const [ours, theirs] = band ? [rightEdge(canvas, band), rightEdge(paper, band)] : []
    if (ours !== undefined && theirs !== undefined) edge = Math.max(edge, Math.abs(ours - theirs))
  }
  return { mean: compareImages(canvas, paper).mean, edge }
}

const BAR = { mean: 0.005, edge: 1 }
const holds = ({ mean, edge }: { mean: number; edge: number }): boolean => mean <= BAR.mean && edge <= BAR.edge

/** Twice its own pixels; a poster as many as a letter page has, or its rasters would fill the memory. */
const scaleFor = (format: LaidFormat['format']): number =>
  Math.min(pixelsPerPoint(format, 2), Math.sqrt(9_000_000 / (format.width * format.height)))

const SAMPLE = sampleOf({ tipico: 1, largo: 0, others: 1 })

describe.each(SAMPLE)('$template, $example, $formats', (sample) => {
  it('looks alike on canvas and paper within 0.5 %, lines ending within a pixel', async () => {
    const laid = await layExample(sample)
    for (const one of laid.laid) {
      const { bytes } = await makePdf(laid.job, one)
      const [page] = one.layout.pages
      if (!page) throw new Error('a format without pages')
      const scale = scaleFor(one.format)
      const canvas = await onCanvas(laid, page, scale)
      const sheets = [
        () => rasterPdf(bytes, { scale, supersample: 1 }),
        // Poppler's own painter sets letters on quarter pixels and thins their edges: less so when drawn larger.
        () => rasterPdf(bytes, { scale, supersample: 2 }),
        // A page of nine thousand letters shows even that; cairo has finer edges.
        () => rasterCairo(bytes, scale),
      ]
      let found = { mean: 1, edge: 99 }
      for (const sheet of sheets) if (!holds(found)) found = measure(page, canvas, sized(await sheet(), canvas), scale)
      expect(found.mean, one.format.id).toBeLessThanOrEqual(BAR.mean)
      expect(found.edge, one.format.id).toBeLessThanOrEqual(BAR.edge)
    }
  }, 600_000)
})

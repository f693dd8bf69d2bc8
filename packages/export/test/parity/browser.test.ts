// Every example of every template (in formats that change from one to the next; `npm run test:all`: in all of them): the PNG of
// the export worker in Chromium against the one of Node.
import { readFile } from 'node:fs/promises'
import { fontUrls } from '@tanquian/brand-template'
import type { FontTable, Page, Rect } from '@tanquian/model'
import { compareImages, rasterOf, type Raster } from '@tanquian/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleFor, openBrowser, type OpenBrowser } from '../../../testkit/src/browser/open-browser.ts'
import { toBase64 } from '../../src/base64.ts'
import { openPng } from '../../src/node/make-png.ts'
import { pixelsPerPoint } from '../../src/press.ts'
import type { openFonts, PressOrder, pressInPage } from './browser-press.ts'
import { layExample, sampleOf, type LaidExample } from './every-example.ts'

/** What the bundle leaves in the page. */
interface Press {
  readonly openFonts: typeof openFonts
  readonly pressInPage: typeof pressInPage
}

const SAMPLE = sampleOf({ tipico: 2, largo: 1, others: 1 })

let browser: OpenBrowser

beforeAll(async () => {
  browser = await openBrowser()
  const entry = new URL('./browser-press.ts', import.meta.url).pathname
  await browser.page.addScriptTag({ content: await bundleFor(entry, 'press') })
  const laid = await Promise.all(SAMPLE.map(layExample))
  const fonts = new Set(laid.flatMap(({ job }) => job.typography.brand.fonts.map(({ id }) => id)))
  const tables = await Promise.all(
    [...fonts].map(async (id) => JSON.parse(await readFile(fontUrls(id).table, 'utf8')) as FontTable),
  )
  await browser.page.evaluate((given) => (globalThis as unknown as { press: Press }).press.openFonts(given), tables)
}, 60_000)

afterAll(() => browser?.close())

async function inBrowser({ piece }: LaidExample, page: Page, scale: number): Promise<Raster> {
  const pictures = Object.fromEntries(
    [...piece.pictures].map(([id, { bytes, mediaType, w, h }]) => [id, { base64: toBase64(bytes), mediaType, w, h }]),
  )
  const order: PressOrder = { page, pictures, scale }
  const png = await browser.page.evaluate(
    (given) => (globalThis as unknown as { press: Press }).press.pressInPage(given),
    order,
  )
  return rasterOf(Uint8Array.from(Buffer.from(png, 'base64')))
}

const photosOf = (page: Page): readonly Rect[] => page.ops.flatMap((op) => (op.op === 'image' ? [op.dst] : []))

/**
 * Pixels that differ outside the photos: within the page, and in its outermost ring, where a drawing that leaves the page is cut
 * by the edge of the canvas itself and the two versions of Skia round the cut of a slanted side their own way.
 */
function differOutside(a: Raster, b: Raster, photos: readonly Rect[], scale: number): { inside: number; edge: number } {
  const count = { inside: 0, edge: 0 }
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) {
      const at = (y * a.width + x) * 4
      if (a.data[at] === b.data[at] && a.data[at + 1] === b.data[at + 1] && a.data[at + 2] === b.data[at + 2]) continue
      const inside = photos.some(
        (r) =>
          x >= r.x * scale - 1 && x <= (r.x + r.w) * scale + 1 && y >= r.y * scale - 1 && y <= (r.y + r.h) * scale + 1,
      )
      if (inside) continue
      const rim = x === 0 || y === 0 || x === a.width - 1 || y === a.height - 1
      count[rim ? 'edge' : 'inside'] += 1
    }
  return count
}

describe.each(SAMPLE)('$template, $example, $formats', (sample) => {
  it('has the same pixels from Chromium and from Node; where a photo is scaled, nearly', async () => {
    const laid = await layExample(sample)
    const press = await openPng(laid.job)
    for (const one of laid.laid)
      for (const page of one.layout.pages) {
        const scale = pixelsPerPoint(one.format)
        const { bytes, w, h } = await press(one, page)
        const node = await rasterOf(bytes)
        const chromium = await inBrowser(laid, page, scale)
        expect([chromium.width, chromium.height], one.format.id).toEqual([w, h])
        if (one.format.pixels) expect({ w, h }).toEqual(one.format.pixels)
        const { pixels, mean } = compareImages(node, chromium)
        if (pixels === 0) continue
        const photos = photosOf(page)
        const differ = differOutside(node, chromium, photos, scale)
        expect(differ.inside, one.format.id).toBe(0)
        expect(differ.edge, one.format.id).toBeLessThanOrEqual(4)
        expect(mean, one.format.id).toBeLessThanOrEqual(0.005)
      }
  }, 300_000)
})

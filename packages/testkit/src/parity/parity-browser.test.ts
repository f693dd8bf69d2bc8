import { createCanvas, loadImage } from '@napi-rs/canvas'
import { pageToSvg } from '@tanquian/paint/svg'
import type { LayerFactory } from '@tanquian/paint/canvas'
import type { FontTable, Page } from '@tanquian/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleFor, openBrowser } from '../browser/open-browser.ts'
import type { OpenBrowser } from '../browser/open-browser.ts'
import { compareImages, fixedFontBook, FONT_IDS, rasterOf, rasterPage, readFontTable, rightEdge } from '../index.ts'
import type { Raster } from '../index.ts'
import type * as painterModule from './browser-painter.ts'
import { everyOpPage, LINES, PICTURES } from './every-op.ts'

const SCALE = 2
const PAPER = [251, 247, 238] as const
const fonts = fixedFontBook()
const page = everyOpPage(fonts)
/** Photos are resampled by each library in its own way; everything else must be the same pixel for pixel. */
const withoutPhotos: Page = { ...page, ops: page.ops.filter((op) => op.op !== 'image') }

const href = (id: string): string => {
  const { bytes, mediaType } = PICTURES[id]!
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
}

let browser: OpenBrowser
let pictures: Map<string, Awaited<ReturnType<typeof loadImage>>>

beforeAll(async () => {
  browser = await openBrowser()
  const entry = new URL('./browser-painter.ts', import.meta.url).pathname
  await browser.page.addScriptTag({ content: await bundleFor(entry, 'painter') })
  pictures = new Map()
  for (const [id, { bytes }] of Object.entries(PICTURES)) pictures.set(id, await loadImage(Buffer.from(bytes)))
}, 60_000)

afterAll(() => browser?.close())

interface InBrowser {
  readonly page: Page
  readonly tables: readonly FontTable[]
  readonly pictures: Readonly<Record<string, string>>
  readonly scale: number
  readonly kind: 'canvas' | 'offscreen' | 'shell'
}

async function paintInBrowser(shown: Page, kind: InBrowser['kind']): Promise<Raster> {
  const input: InBrowser = {
    page: shown,
    tables: FONT_IDS.map(readFontTable),
    pictures: Object.fromEntries(Object.keys(PICTURES).map((id) => [id, href(id)])),
    scale: SCALE,
    kind,
  }
  const { width, height, base64 } = await browser.page.evaluate((given) => {
    const { painter } = globalThis as unknown as { painter: typeof painterModule }
    return painter.paintInPage(given)
  }, input)
  return { width, height, data: new Uint8Array(Buffer.from(base64, 'base64')) }
}

const inNode = (shown: Page, layer?: LayerFactory): Raster =>
  rasterPage(shown, { fonts, image: (id) => pictures.get(id), scale: SCALE, ...(layer ? { layer } : {}) })

describe('Chromium against Node', () => {
  it.each(['canvas', 'shell'] as const)('paints the same bytes on a %s', async (kind) => {
    const found = compareImages(inNode(withoutPhotos), await paintInBrowser(withoutPhotos, kind))
    expect(found).toEqual({ mean: 0, max: 0, pixels: 0 })
  })

  it('paints the same bytes on an OffscreenCanvas, whose clips are soft on both sides', async () => {
    const node = inNode(withoutPhotos, (w, h) => createCanvas(w, h))
    expect(compareImages(node, await paintInBrowser(withoutPhotos, 'offscreen')).pixels).toBe(0)
    expect(compareImages(node, inNode(withoutPhotos)).max).toBeLessThan(0.03)
  })

  it('paints scaled photos within 0.5 %', async () => {
    expect(compareImages(inNode(page), await paintInBrowser(page, 'canvas')).mean).toBeLessThanOrEqual(0.005)
  })
})

describe('SVG against canvas', () => {
  it('looks alike in Chromium: mean difference within 0.5 %, lines end at the same pixel', async () => {
    const svg = pageToSvg(page, { fonts, image: (id) => ({ href: href(id), w: PICTURES[id]!.w, h: PICTURES[id]!.h }) })
    await browser.page.setViewportSize({ width: page.width * SCALE, height: page.height * SCALE })
    const shown = svg.replace(
      /width="[^"]+" height="[^"]+"/,
      `width="${page.width * SCALE}" height="${page.height * SCALE}"`,
    )
    await browser.page.setContent(
      `<body style="margin:0;background:#fff">${shown.replace('<svg', '<svg style="display:block"')}`,
    )
    const drawn = await rasterOf(new Uint8Array(await browser.page.screenshot()))
    const canvas = inNode(page)
    expect(compareImages(canvas, drawn).mean).toBeLessThanOrEqual(0.005)
    for (const { y, size } of LINES) {
      const band = { top: (y - size * 0.7) * SCALE, bottom: y * SCALE, ground: PAPER }
      expect(Math.abs(rightEdge(canvas, band)! - rightEdge(drawn, band)!)).toBeLessThanOrEqual(1)
    }
  })
})

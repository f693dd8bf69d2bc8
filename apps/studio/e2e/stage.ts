// The canvas on a page of its own, for canvas.e2e.ts: how it is built, served, opened and pulled at.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { type Browser, chromium, type Page } from 'playwright-core'
import { build, defaultClientConditions } from 'vite'
import { findChromium, FLAGS } from '../../../scripts/chromium.mjs'
import { serveStudio, watchContext, type Watch } from './browser.ts'
import type { Taller } from './stage-page/page.tsx'

declare const taller: Taller

/** A browser and the page with the canvas; what its pages did wrong is in `watches`. */
export interface Workshop {
  readonly watches: readonly Watch[]
  readonly open: (query?: string, dpr?: number) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Builds the page as the studio is built, and serves it. */
export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'lienzo-'))
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'stage-page'),
    base: './',
    logLevel: 'error',
    resolve: { conditions: ['@tanquian/source', ...defaultClientConditions] },
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  })
  const site = await serveStudio(folder)
  const browser: Browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS })
  const watches: Watch[] = []
  const open = async (query = '', dpr = 1) => {
    const viewport = { width: 1280, height: 800 }
    const context = await browser.newContext({ viewport, deviceScaleFactor: dpr, locale: 'es-MX' })
    watches.push(await watchContext(context, site.url))
    const page = await context.newPage()
    await page.goto(`${site.url}?${query}`)
    await page.locator('.mesa-zoom').waitFor()
    return page
  }
  const close = async () => {
    await browser.close()
    await site.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { watches, open, close }
}

/** Two frames later: what was asked to be painted has been. */
export const frames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))))

/** Centre of a block in the window. */
export const centreOf = (page: Page, id: string) =>
  page.evaluate((block) => {
    const box = document.querySelector(`[data-bloque="${block}"]`)?.getBoundingClientRect()
    if (!box) throw new Error(`${block} is not on the canvas`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, id)

/** Pulls a block by its middle, with keys held. */
export async function dragBy(page: Page, id: string, dx: number, dy: number, keys: readonly string[] = []) {
  const { x, y } = await centreOf(page, id)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const key of keys) await page.keyboard.down(key)
  for (let step = 1; step <= 10; step += 1) await page.mouse.move(x + (dx * step) / 10, y + (dy * step) / 10)
  await page.mouse.up()
  for (const key of keys) await page.keyboard.up(key)
  await frames(page)
}

/** The view has rested, and the page is crisp again. */
export const rested = (page: Page) => page.waitForTimeout(300)

/** Own changes of the piece. */
export const overrides = (page: Page) => page.evaluate(() => taller.store.getState().draft.overrides)
/** Digest of every format, when all are current. */
export const digests = (page: Page) =>
  page.evaluate(async () => {
    await taller.store.settle()
    return Object.fromEntries(
      Object.values(taller.store.getState().views).map(({ format, layout }) => [format, layout?.digest ?? '']),
    )
  })

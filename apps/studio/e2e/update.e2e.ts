// A new version on the server: it waits, it takes over when asked, and pages of the old one keep their files.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findChromium, FLAGS } from '../../../scripts/chromium.mjs'
import { serveStudio, type Site, whenOffline } from './browser.ts'

let folder: string
let browser: Browser
let site: Site
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'update-'))
  await cp(join(import.meta.dirname, '..', 'dist'), folder, { recursive: true })
  site = await serveStudio(folder)
  browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS })
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Publishes another version: the page gets a mark, the worker another list and version. */
async function publish(mark: string, version: string, honest = true) {
  const page = join(folder, 'index.html')
  const html = (await readFile(page, 'utf8')).replace(/<html[^>]*>/, `<html lang="es-MX" data-edicion="${mark}">`)
  await writeFile(page, html)
  const sha256 = createHash('sha256')
    .update(honest ? html : `${html} `)
    .digest('hex')
  const worker = join(folder, 'sw.js')
  const code = (await readFile(worker, 'utf8'))
    .replace(/"version":"\w+"/, `"version":"${version}"`)
    .replace(/\["index\.html","\w+"\]/, `["index.html","${sha256}"]`)
  await writeFile(worker, code)
}

const edition = (page: Page) => page.evaluate(() => document.documentElement.dataset.edicion ?? 'primera')

const versions = (page: Page) => page.evaluate(async () => (await caches.keys()).sort())

const state = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update().catch(() => undefined)
    const { installing } = registration ?? {}
    if (installing)
      await new Promise<void>((done) => {
        installing.addEventListener('statechange', () => done(), { once: true })
      })
    return registration?.waiting ? 'waiting' : 'none'
  })

const activate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const swapped = new Promise<void>((done) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true })
    })
    registration?.waiting?.postMessage({ type: 'activar' })
    await swapped
  })

it('waits, takes over when asked, and lets the old version go with its last page', async () => {
  const context = await browser.newContext()
  const [elder, asker] = [await context.newPage(), await context.newPage()]
  await elder.goto(site.url)
  await whenOffline(elder)
  await asker.goto(site.url)
  const [first] = await versions(elder)

  await publish('segunda', 'aaaaaaaaaaaa')
  expect(await state(asker)).toBe('waiting')
  await elder.reload()
  expect(await edition(elder)).toBe('primera')

  await activate(asker)
  await asker.goto(site.url)
  expect(await edition(asker)).toBe('segunda')
  expect(await edition(elder)).toBe('primera')
  expect(await versions(asker)).toEqual([first, 'tanquian-aaaaaaaaaaaa'].sort())

  await elder.close()
  await asker.reload()
  await expect.poll(() => versions(asker)).toEqual(['tanquian-aaaaaaaaaaaa'])
  await context.close()
})

it('refuses a version whose files are not the announced ones', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(site.url)
  await whenOffline(page)
  await publish('tercera', 'bbbbbbbbbbbb', false)
  expect(await state(page)).toBe('none')
  await site.stop()
  await page.reload()
  expect(await edition(page)).toBe('segunda')
  await site.start()
  await context.close()
})

// A disk that says no: full, or failing at any one request. Said within a second, with a way out, and nothing lost.
import { readFile } from 'node:fs/promises'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findChromium, FLAGS } from '../../../scripts/chromium.mjs'
import { makeProfile, serveStudio, type Site, watchContext } from './browser.ts'
import { beginPiece, titleField, whenSaved } from './clerk.ts'

/** Of the first hundred requests each can be made to fail; every seventh is. */
const REQUESTS = 100
const EVERY = 7
const TITLE = 'Corte de agua en la Zona Centro'

let site: Site
let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  site = await serveStudio()
  browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS })
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})
beforeEach(async () => {
  context = await browser.newContext({ locale: 'es-MX', viewport: { width: 1440, height: 900 } })
  page = await context.newPage()
})
afterEach(() => context.close())

const notice = () => page.locator('.noticias')
const copyOf = async (): Promise<{ content: { titular: string } }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    notice().getByRole('button', { name: 'Descargar copia' }).click(),
  ])
  return JSON.parse(await readFile(await download.path(), 'utf8')) as { content: { titular: string } }
}
const reopened = async (address: string): Promise<string> => {
  await page.close()
  page = await context.newPage()
  await page.goto(address)
  await titleField(page).waitFor()
  return titleField(page).inputValue()
}

describe('a full disk', () => {
  let profile: Awaited<ReturnType<typeof makeProfile>>
  afterEach(() => profile.remove())
  const begin = async () => {
    // The debugger knows only the browser's own profile as one whose share it may shrink.
    await context.close()
    profile = await makeProfile()
    const executablePath = await findChromium()
    context = await chromium.launchPersistentContext(profile.folder, {
      executablePath,
      args: FLAGS,
      acceptDownloads: true,
    })
    page = await context.newPage()
    debug = await context.newCDPSession(page)
    await page.goto(site.url)
    await beginPiece(page)
    await titleField(page).fill('Corte')
    await whenSaved(page)
  }
  const sayNo = async (no: boolean) =>
    page.evaluate((full) => {
      const proto = IDBObjectStore.prototype as unknown as { put: unknown; __put?: unknown }
      proto.__put ??= proto.put
      proto.put = full
        ? () => {
            throw new DOMException('no space', 'QuotaExceededError')
          }
        : proto.__put
    }, no)
  /** What Chromium does when the origin's own share is used up. */
  let debug: CDPSession
  const shrink = (quotaSize?: number) =>
    debug.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(site.url).origin,
      ...(quotaSize !== undefined && { quotaSize }),
    })

  it.each([
    ['when every write throws', () => sayNo(true), () => sayNo(false)],
    [
      'when the browser has no space left',
      async () => {
        await shrink(1)
        // Chromium asks the disk about room every thirty seconds.
        await page.waitForTimeout(31_000)
      },
      () => shrink(),
    ],
  ])('%s: says so within a second, gives a copy, and saves again when there is room', async (_name, fill, free) => {
    await begin()
    await fill()
    await titleField(page).focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' de agua')
    await notice().getByText('Este equipo no tiene espacio para guardar.').waitFor({ timeout: 1_000 })
    expect(await notice().getByRole('alert').isVisible()).toBe(true)
    expect((await copyOf()).content.titular).toBe('Corte de agua')
    await page.keyboard.press('Escape')
    await titleField(page).focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' hoy')
    await free()
    await notice().getByText('Este equipo no tiene espacio').waitFor({ state: 'detached', timeout: 60_000 })
    await whenSaved(page)
    expect(await reopened(page.url())).toBe('Corte de agua hoy')
  })
})

describe('a disk that hiccups', () => {
  /** Counts every request of the page to its stores and lets the n-th fail, once. */
  const failRequest = (n: number) =>
    context.addInitScript((failing) => {
      // The empty page before the first has no storage.
      if (!location.protocol.startsWith('http')) return
      let count = Number(sessionStorage.getItem('__peticiones') ?? 0)
      const spoil = (proto: object, names: readonly string[]) => {
        const methods = proto as Record<string, (...args: unknown[]) => unknown>
        for (const name of names) {
          const original = methods[name]
          if (!original) continue
          methods[name] = function (this: unknown, ...args: unknown[]) {
            sessionStorage.setItem('__peticiones', String(++count))
            if (count === failing) throw new DOMException('the disk said no', 'UnknownError')
            return original.apply(this, args)
          }
        }
      }
      const reads = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor']
      spoil(IDBObjectStore.prototype, [...reads, 'put', 'add', 'delete'])
      spoil(IDBIndex.prototype, reads)
    }, n)

  const numbers = Array.from({ length: Math.ceil(REQUESTS / EVERY) }, (_, i) => 1 + i * EVERY)
  it.each(numbers)('at request %i: nothing lost, nothing silent', async (n) => {
    await failRequest(n)
    const watch = await watchContext(context, site.url)
    await page.goto(site.url)
    await beginPiece(page)
    await titleField(page).focus()
    await page.keyboard.type(TITLE, { delay: 20 })
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+y')
    await page.getByLabel('Qué pasa', { exact: true }).focus()
    await page.keyboard.type('Se suspende el servicio por obras.', { delay: 20 })
    await page.locator('[data-formato="historia"]').click()
    await titleField(page).focus()
    await page.keyboard.press('End')
    await page.keyboard.type('!')
    // Long enough for the snapshot and the thumbnail of a pause.
    await page.waitForTimeout(1_800)
    const made = await page.evaluate(() => Number(sessionStorage.getItem('__peticiones')))
    expect(made).toBeGreaterThanOrEqual(n)
    const told = await notice().count()
    if (told > 0) expect((await copyOf()).content.titular).toBe(`${TITLE}!`)
    else await whenSaved(page)
    expect(await reopened(page.url())).toBe(`${TITLE}!`)
    expect(watch.errors).toEqual([])
  })
})

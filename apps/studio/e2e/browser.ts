// The built studio in a real browser, for the tests beside this file.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium, FLAGS } from '../../../scripts/chromium.mjs'
import { serve } from '../../../scripts/serve.mjs'

/** Another folder by STUDIO_DIST: a build that nobody rebuilds while it is being tested. */
const DIST = process.env['STUDIO_DIST'] ?? join(import.meta.dirname, '..', 'dist')

/** The built studio on a port of its own. `stop` is the unplugged cable; `start` plugs it in again, same address. */
export interface Site {
  readonly url: string
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
}

export async function serveStudio(folder = DIST): Promise<Site> {
  const first = await serve(folder)
  let running: typeof first | undefined = first
  return {
    url: first.url,
    stop: async () => {
      await running?.stop()
      running = undefined
    },
    start: async () => {
      running ??= await serve(folder, first.port, 1)
    },
  }
}

/** What a page did that it should not have done. */
export interface Watch {
  readonly errors: string[]
  readonly violations: string[]
  readonly strangers: string[]
}

/** Console errors, policy violations and requests that left the origin. Attach before the first navigation. */
export async function watchContext(context: BrowserContext, origin: string): Promise<Watch> {
  const watch: Watch = { errors: [], violations: [], strangers: [] }
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== new URL(origin).origin)
      watch.strangers.push(request.url())
  })
  context.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(message.text())
  })
  context.on('weberror', (error) => watch.errors.push(error.error().message))
  await context.exposeFunction('__violacion', (text: string) => watch.violations.push(text))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { __violacion(text: string): void }).__violacion
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  return watch
}

export interface Studio extends Watch {
  readonly site: Site
  readonly browser: Browser
  readonly context: BrowserContext
  readonly page: Page
  readonly close: () => Promise<void>
}

const CONTEXT = { locale: 'es-MX', timezoneId: 'America/Mexico_City', acceptDownloads: true } as const

/** Browser, site and one page on the home screen; nothing remembered from before. */
export async function openStudio(
  options: { viewport?: { width: number; height: number }; path?: string } = {},
): Promise<Studio> {
  const site = await serveStudio()
  const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS })
  const context = await browser.newContext({ ...CONTEXT, viewport: options.viewport ?? { width: 1440, height: 900 } })
  const watch = await watchContext(context, site.url)
  const page = await context.newPage()
  await page.goto(new URL(options.path ?? '', site.url).href)
  const close = async () => {
    await browser.close()
    await site.stop()
  }
  return { ...watch, site, browser, context, page, close }
}

/** Resolves when the page is controlled and everything it needs without a network is stored. */
export async function whenOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise<void>((done) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => done(), { once: true })
    })
  })
}

/** A browser that can be killed like one that crashed: its own processes, SIGKILL, no farewell to the page. */
export interface Mortal {
  readonly context: BrowserContext
  readonly page: Page
  readonly kill: () => Promise<void>
}

/** A profile folder that outlives its browsers. */
export async function makeProfile(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tanquian-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) }
}

function devtoolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let heard = ''
    const listen = (chunk: Buffer) => {
      heard += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(heard)?.[1]
      if (address) done(address)
    }
    child.stderr?.on('data', listen)
    child.once('exit', (code) => fail(new Error(`Chromium ended (${code}): ${heard.slice(-400)}`)))
  })
}

export async function openMortal(profile: string): Promise<Mortal> {
  const args = [
    ...FLAGS,
    '--remote-debugging-port=0',
    '--no-default-browser-check',
    '--accept-lang=es-MX',
    `--user-data-dir=${profile}`,
  ]
  // Its own process group: the kill reaches the renderers and the storage process too.
  const child = spawn(await findChromium(), [...args, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const browser = await chromium.connectOverCDP(await devtoolsAddress(child))
  const context = browser.contexts()[0]
  if (!context) throw new Error('The browser has no context')
  const page = context.pages()[0] ?? (await context.newPage())
  const kill = async () => {
    const gone = new Promise<void>((done) => child.once('exit', () => done()))
    if (child.exitCode === null && child.pid !== undefined) {
      process.kill(-child.pid, 'SIGKILL')
      await gone
    }
    await browser.close().catch(() => undefined)
  }
  return { context, page, kill }
}

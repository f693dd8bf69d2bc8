import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, FLAGS } from '../../../../scripts/chromium.mjs'
import { makeSite, type Site } from './site.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
}

let site: Site
let server: Server
let browser: Browser
let home: string

beforeAll(async () => {
  site = await makeSite('cierre-vial,posada')
  server = createServer((request, answer) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://a').pathname.slice(1)) || 'index.html'
    void site.read(path).then(
      (bytes) => {
        answer.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' })
        answer.end(bytes)
      },
      () => {
        answer.writeHead(404)
        answer.end()
      },
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...FLAGS] })
}, 180_000)
afterAll(async () => {
  await browser.close()
  server.close()
  await site.remove()
})

async function open(path: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('requestfailed', (request) => complaints.push(request.url()))
  page.on(
    'response',
    (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
  )
  await page.goto(home + path)
  return { page, complaints, close: () => context.close() }
}

describe.each(['index.html', 'cierre-vial/index.html', 'posada/index.html'])('%s', (path) => {
  it.each([1440, 768, 390])(
    'fits %i pixels, in our letters, and nothing is missing',
    { timeout: 60_000 },
    async (width) => {
      const { page, complaints, close } = await open(path, { viewport: { width, height: 900 } })
      try {
        await page.evaluate(() => document.fonts.ready.then(() => undefined))
        const facts = await page.evaluate(() => ({
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          fonts: [...document.fonts]
            .filter(({ status }) => status === 'loaded')
            .map(({ family }) => family.replaceAll(/["']/g, '')),
          past: [...document.querySelectorAll('main *')].filter(
            (one) => one.getBoundingClientRect().right > innerWidth + 1,
          ).length,
        }))
        expect(facts).toMatchObject({ over: 0, past: 0 })
        expect(facts.fonts).toEqual(expect.arrayContaining(['marca-titulo', 'marca-texto', 'marca-fuerte']))
        expect(complaints).toEqual([])
      } finally {
        await close()
      }
    },
  )

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong, %s',
    { timeout: 60_000 },
    async (colorScheme) => {
      const { page, close } = await open(path, { bypassCSP: true, colorScheme, viewport: { width: 1280, height: 900 } })
      try {
        const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
        await page.addScriptTag({ content: await readFile(axe, 'utf8') })
        const wrong = await page.evaluate(async () => {
          const { axe: tool } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
          const { violations } = await tool.run()
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
        })
        expect(wrong).toEqual([])
      } finally {
        await close()
      }
    },
  )
})

it('works without JavaScript: from the list to a notice, to its download and back', { timeout: 60_000 }, async () => {
  const { page, complaints, close } = await open('index.html', { javaScriptEnabled: false, acceptDownloads: true })
  try {
    await page.getByRole('link', { name: 'Cierre vial' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cierre vial' }).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Formulario a color' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('cierre-vial_formulario.pdf')
    expect(await readFile((await file.path()) ?? '')).toEqual(await site.read('cierre-vial/cierre-vial_formulario.pdf'))
    await page.getByRole('link', { name: 'Todas las plantillas' }).click()
    await page.getByRole('heading', { level: 1, name: 'Plantillas listas' }).waitFor()
    expect(complaints).toEqual([])
  } finally {
    await close()
  }
})

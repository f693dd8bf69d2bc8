import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { layoutsToPdf } from '@tanquian/paint/pdf'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bundleFor, openBrowser } from '../browser/open-browser.ts'
import type { OpenBrowser } from '../browser/open-browser.ts'
import { fixedFontBook, FONT_IDS, pdfText, qpdfCheck, readFontBytes } from '../index.ts'
import type * as pressModule from './browser-press.ts'
import { everyOpPage, LINES, PICTURES } from './every-op.ts'

const wasm = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')
const layout = { format: 'x', pages: [everyOpPage(fixedFontBook())], blocks: [], digest: '0123456789abcdef' }

let browser: OpenBrowser
let server: Server

beforeAll(async () => {
  browser = await openBrowser()
  const script = await bundleFor(new URL('./browser-press.ts', import.meta.url).pathname, 'press')
  const files: Record<string, { type: string; body: string | Uint8Array }> = {
    '/': { type: 'text/html; charset=utf-8', body: '<!doctype html><script src="/press.js"></script>' },
    '/press.js': { type: 'text/javascript; charset=utf-8', body: script },
    '/harfbuzz-subset.wasm': { type: 'application/wasm', body: readFileSync(wasm) },
  }
  server = createServer((request, response) => {
    const file = files[request.url ?? '/']
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.body ?? '')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  await browser.page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}, 60_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

it('makes in Chromium the document that Node makes, deflate aside', async () => {
  const order = {
    layout,
    fonts: Object.fromEntries(FONT_IDS.map((id) => [id, base64(readFontBytes(id))])),
    pictures: Object.fromEntries(
      Object.entries(PICTURES).map(([id, { bytes, ...rest }]) => [id, { ...rest, base64: base64(bytes) }]),
    ),
  }
  const made = await browser.page.evaluate((given) => {
    const { press } = globalThis as unknown as { press: typeof pressModule }
    return press.pressInPage(given)
  }, order)
  const pdf = new Uint8Array(Buffer.from(made, 'base64'))
  const inNode = await layoutsToPdf([layout], {
    fontBytes: readFontBytes,
    picture: (id) => PICTURES[id],
    title: 'Prueba',
    date: '2026-11-23',
  })
  await qpdfCheck(pdf)
  const text = await pdfText(pdf)
  for (const line of LINES) expect(text).toContain(line.text)
  expect(text).toBe(await pdfText(inNode))
  expect(Math.abs(pdf.length - inNode.length) / inNode.length).toBeLessThan(0.02)
}, 30_000)

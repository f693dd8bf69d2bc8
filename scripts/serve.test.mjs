import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve } from './serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
let site
beforeAll(async () => {
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'dist', 'index.html'), '<title>Estudio</title>')
  writeFileSync(join(folder, 'dist', 'assets', 'main-AbCd1234.js'), 'export {}')
  site = await serve(join(folder, 'dist'))
})
afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true })
})

it('serves the page, never cached, and files with a hash, for ever', async () => {
  const page = await fetch(site.url)
  expect(await page.text()).toContain('Estudio')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect(page.headers.get('content-security-policy')).toContain('frame-ancestors')
  const script = await fetch(`${site.url}assets/main-AbCd1234.js`)
  expect(script.headers.get('content-type')).toContain('text/javascript')
  expect(script.headers.get('cache-control')).toContain('immutable')
  expect(script.headers.get('x-content-type-options')).toBe('nosniff')
})

it('answers an address typed by hand with the page, a missing file with 404', async () => {
  expect((await fetch(`${site.url}editor`)).status).toBe(200)
  expect((await fetch(`${site.url}assets/gone-AbCd1234.js`)).status).toBe(404)
  expect((await fetch(site.url, { method: 'POST' })).status).toBe(405)
})

it('answers 304 when nothing changed', async () => {
  const etag = (await fetch(site.url)).headers.get('etag')
  expect((await fetch(site.url, { headers: { 'if-none-match': etag } })).status).toBe(304)
})

// fetch tidies the path before sending it; a raw request does not.
const raw = (path) =>
  new Promise((done, fail) => {
    request({ host: 'localhost', port: site.port, path }, (response) => done(response.resume().statusCode))
      .on('error', fail)
      .end()
  })

it.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%5c..%5c..%5csecret.txt',
  '/.vite/manifest.json',
  '/%00',
  '/%ff',
])('keeps %s inside the folder', async (path) => expect(await raw(path)).toBe(404))

it('takes the next port when one is taken', async () => {
  const second = await serve(join(folder, 'dist'), site.port)
  expect(second.port).toBeGreaterThan(site.port)
  await second.stop()
})

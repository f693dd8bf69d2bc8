// The built studio in Chromium, as a person feels it: keys, drags, opening, lists, and what the first visit weighs.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { brandHeads, fontUrls } from '@tanquian/brand-template'
import { chromium } from 'playwright-core'
import { rolldown } from 'rolldown'
import { findChromium, FLAGS } from '../../../scripts/chromium.mjs'
import { serve } from '../../../scripts/serve.mjs'

const DIST = process.env.STUDIO_DIST ?? join(import.meta.dirname, '..', 'dist')
const VIEWPORT = { width: 1440, height: 900 }
const DRAFTS = 10_000

const at = (times, share) => {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
const median = (times) => at(times, 0.5)
const title = (page) => page.getByLabel('Titular', { exact: true })
const onCanvas = (page) => page.locator('[role="treeitem"][data-bloque="titular"]')

/** Notes, from before the first script, what the studio says of its own moments and when the keys and moves came. */
function listen() {
  const seen = { moments: [], keys: [], moves: [], clicks: [] }
  globalThis.__visto = seen
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) seen.moments.push({ name, startTime, duration })
  }).observe({ type: 'measure' })
  // The home screen stands when its first shortcut does.
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('.sug button')) return
    seen.home = performance.now()
    watcher.disconnect()
  })
  watcher.observe(document, { childList: true, subtree: true })
  addEventListener('keydown', ({ timeStamp }) => seen.keys.push(timeStamp), true)
  addEventListener('click', ({ timeStamp }) => seen.clicks.push(timeStamp), true)
  const { port1, port2 } = new MessageChannel()
  let waiting = []
  port1.onmessage = () => {
    for (const timeStamp of waiting) seen.moves.push(performance.now() - timeStamp)
    waiting = []
  }
  addEventListener(
    'pointermove',
    ({ timeStamp, buttons }) => {
      if (buttons === 0) return
      // The message arrives behind the frame in which the canvas was drawn.
      requestAnimationFrame(() => (waiting.push(timeStamp), port2.postMessage(0)))
    },
    true,
  )
}

async function newPage(browser, site, path = '') {
  const context = await browser.newContext({ locale: 'es-MX', viewport: VIEWPORT })
  await context.addInitScript(listen)
  const page = await context.newPage()
  await page.goto(site.url + path)
  return page
}

async function begin(page) {
  await page.getByRole('button', { name: 'Corte de agua', exact: true }).first().click()
  await onCanvas(page).waitFor()
}

async function typing(browser, site) {
  const page = await newPage(browser, site)
  await begin(page)
  await title(page).focus()
  await page.keyboard.type('Corte', { delay: 120 })
  await page.evaluate(() => Object.assign(globalThis.__visto, { moments: [], keys: [] }))
  await page.keyboard.type(' de agua en la Zona Centro y el Barrio de San José', { delay: 120 })
  await page.waitForTimeout(300)
  const { keys, moments } = await page.evaluate(() => globalThis.__visto)
  const ends = moments.filter(({ name }) => name.startsWith('tecla')).map((it) => it.startTime + it.duration)
  const painted = keys.flatMap((key) => ends.find((end) => end >= key) - key || [])
  const all = moments.filter(({ name }) => name.startsWith('todos')).map(({ duration }) => duration)
  const box = await onCanvas(page).boundingBox()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  for (let step = 0; step < 60; step += 1) {
    await page.mouse.move(box.x + box.width / 2 + step * 2, box.y + box.height / 2 + Math.sin(step / 4) * 40)
    await page.waitForTimeout(20)
  }
  await page.mouse.up()
  const moves = await page.evaluate(() => globalThis.__visto.moves)
  await page.waitForTimeout(2_000)
  return { page, painted, all, moves }
}

/** From the click on its card to its canvas, in the same tab. */
async function opening(page) {
  const times = []
  for (let turn = 0; turn < 7; turn += 1) {
    await page.getByRole('link', { name: 'Volver al inicio' }).click()
    const card = page.locator('.recs a').first()
    await card.waitFor()
    await page.waitForTimeout(600)
    await page.evaluate(() => Object.assign(globalThis.__visto, { moments: [], clicks: [] }))
    await card.click()
    await onCanvas(page).waitFor()
    const { clicks, moments } = await page.evaluate(() => globalThis.__visto)
    const shown = moments.find(({ name }) => name.startsWith('tecla'))
    times.push(shown.startTime + shown.duration - clicks[0])
  }
  return times
}

/** The newest page of ten thousand drafts, asked as the home screen asks. */
async function listing(browser, site) {
  const page = await newPage(browser, site)
  await begin(page)
  const manifest = JSON.parse(await readFile(join(DIST, '.vite/manifest.json'), 'utf8'))
  const module = `./${manifest['src/storage/index.ts'].file}`
  return page.evaluate(
    async ({ module, count }) => {
      const db = await new Promise((done, fail) => {
        const request = indexedDB.open('estudio-tanquian')
        request.onsuccess = () => done(request.result)
        request.onerror = () => fail(request.error)
      })
      const tx = db.transaction('heads', 'readwrite')
      const [like] = await new Promise((done) => {
        tx.objectStore('heads').getAll().onsuccess = (event) => done(event.target.result)
      })
      for (let n = 0; n < count; n += 1) {
        const updatedAt = new Date(Date.UTC(2026, 0, 1) + n * 61_000).toISOString()
        tx.objectStore('heads').put({
          ...like,
          id: `d${n}`,
          title: `Pieza ${n}`,
          updatedAt,
          rank: -Date.parse(updatedAt),
        })
      }
      await new Promise((done) => (tx.oncomplete = done))
      db.close()
      const { openStorage } = await import(new URL(module, document.baseURI).href)
      const storage = (await openStorage()).value
      const times = []
      for (let turn = 0; turn < 30; turn += 1) {
        const start = performance.now()
        const page = await storage.heads({ limit: 30 })
        times.push(performance.now() - start)
        if (!page.ok || page.value.length !== 30) throw new Error('a page of 30 was asked for')
      }
      return times
    },
    { module, count: DRAFTS },
  )
}

/** Names of files asked for until the piece was on the canvas; on the home screen, until its first shortcut stood. */
async function askedUntilThere(page) {
  const names = await page.evaluate(() => {
    const { moments, home } = globalThis.__visto
    // The piece is painted and its form can be typed in before the canvas that moves it comes.
    const seen = moments.find(({ name }) => name.startsWith('pieza a la vista'))
    const there = seen ? seen.startTime + seen.duration : home
    const files = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < there)
    return files.map(({ name }) => name.replace(/^.*\//, ''))
  })
  return new Set(names)
}

/** What a page asks for with nothing kept, gzipped, in kB: scripts until it stands, scripts in all, and data. */
async function weight(page, address, ready) {
  const names = new Set()
  const hear = (response) => {
    const name = new URL(response.url()).pathname.replace(/^.*\//, '')
    if (/\.(?:js|json)$/.test(name)) names.add(name)
  }
  page.on('response', hear)
  // The same address with another hash would not be a visit.
  await page.goto('about:blank')
  await page.goto(address)
  await ready(page)
  await page.waitForLoadState('networkidle')
  const standing = await askedUntilThere(page)
  page.off('response', hear)
  const sizes = await Promise.all(
    [...names].map(async (name) => [name, gzipSync(await readFile(join(DIST, 'assets', name)), { level: 9 }).length]),
  )
  const sum = (wanted) => sizes.reduce((total, [name, size]) => total + (wanted(name) ? size : 0), 0) / 1000
  const isScript = (name) => name.endsWith('.js')
  return {
    standing: sum((name) => isScript(name) && standing.has(name)),
    scripts: sum(isScript),
    data: sum((name) => !isScript(name)),
  }
}

async function weights(browser, site) {
  const context = await browser.newContext({ locale: 'es-MX', viewport: VIEWPORT, serviceWorkers: 'block' })
  await context.addInitScript(listen)
  const page = await context.newPage()
  const debug = await context.newCDPSession(page)
  await debug.send('Network.setCacheDisabled', { cacheDisabled: true })
  const home = await weight(page, site.url, (it) => it.getByRole('button', { name: 'Corte de agua' }).first().waitFor())
  await begin(page)
  const piece = page.url()
  const canvas = await weight(page, piece, (it) => onCanvas(it).waitFor())
  await context.close()
  return { home, canvas }
}

async function layingOut(browser) {
  const build = await rolldown({
    input: join(import.meta.dirname, 'key-page.mjs'),
    resolve: { conditionNames: ['@tanquian/source', 'module', 'browser', 'import', 'default'] },
    logLevel: 'silent',
  })
  const { output } = await build.generate({ format: 'iife', codeSplitting: false })
  const page = await browser.newPage()
  await page.goto('data:text/html,<title>bench</title>')
  await page.addScriptTag({ content: output[0].code })
  const fonts = brandHeads[0].fonts
  const tables = await Promise.all(fonts.map(async ({ id }) => JSON.parse(await readFile(fontUrls(id).table, 'utf8'))))
  const { times, formats } = await page.evaluate((given) => globalThis.typeKeys(given, 160), tables)
  await page.close()
  return { times: times.slice(40), formats }
}

export default async function bench() {
  const site = await serve(DIST)
  const browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS })
  try {
    const laid = await layingOut(browser)
    const { page, painted, all, moves } = await typing(browser, site)
    const opened = await opening(page)
    const listed = await listing(browser, site)
    const { home, canvas } = await weights(browser, site)
    const kB = (value) => `${value.toFixed(0)} kB`
    return [
      {
        name: `${laid.formats} formats laid out after one key, Chromium`,
        value: median(laid.times),
        unit: 'ms',
        bar: 16,
      },
      { name: 'key → format on the canvas painted, p50', value: median(painted), unit: 'ms', bar: 16 },
      { name: 'key → format on the canvas painted, p95', value: at(painted, 0.95), unit: 'ms', bar: 33 },
      { name: 'key → every format current, waits for idle included, p50', value: median(all), unit: 'ms', bar: 120 },
      { name: 'drag: input → painted, p95', value: at(moves, 0.95), unit: 'ms', bar: 25 },
      { name: 'opening a draft: click → painted', value: median(opened), unit: 'ms', bar: 150 },
      { name: `newest page of ${DRAFTS.toLocaleString('en')} drafts`, value: median(listed), unit: 'ms', bar: 10 },
      {
        name: 'home, cold: scripts until it can be used, gzip',
        value: home.standing,
        unit: 'kB',
        bar: 150,
        note: `${kB(home.scripts)} with live previews; data ${kB(home.data)}`,
      },
      {
        name: 'editor, cold: scripts until the piece is painted, gzip',
        value: canvas.standing,
        unit: 'kB',
        bar: 250,
        note: `${kB(canvas.scripts)} in all; data ${kB(canvas.data)}`,
      },
    ]
  } finally {
    await browser.close()
    await site.stop()
  }
}

// What holds for the studio whatever is on its screens: nobody in, nothing out, and no network needed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFindings } from './axe.ts'
import { openStudio, type Studio, whenOffline } from './browser.ts'

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

describe('the page', () => {
  it('has its policy before anything else, and speaks Mexican Spanish', async () => {
    const first = await studio.page.evaluate(() => document.head.firstElementChild?.getAttribute('http-equiv'))
    expect(first).toBe('Content-Security-Policy')
    expect(await studio.page.evaluate(() => document.documentElement.lang)).toBe('es-MX')
    await studio.page.waitForSelector('h1')
    expect(await studio.page.locator('h1').count()).toBe(1)
  })

  it('refuses foreign scripts, markup from strings and workers of others', async () => {
    // A context of its own: these violations are ours, and the last test demands that there are no others.
    const context = await studio.browser.newContext()
    const page = await context.newPage()
    await page.goto(studio.site.url)
    const attempts = await page.evaluate(async () => {
      const outcome = (attempt: () => void) => {
        try {
          attempt()
          return 'done'
        } catch (error) {
          return (error as Error).name
        }
      }
      // The debugger may do what the page may not; a timer's task is the page's own again.
      await new Promise((done) => setTimeout(done))
      return [
        outcome(() => (document.createElement('div').innerHTML = '<b>a</b>')),
        outcome(() => new Worker('https://example.org/a.js')),
        outcome(() => new Worker('data:text/javascript,0')),
        outcome(() => Reflect.construct(Function, ['1'])),
      ]
    })
    await context.close()
    expect(attempts).toEqual(['TypeError', 'TypeError', 'TypeError', 'EvalError'])
  })

  it('has nothing that axe finds serious', async () => {
    expect(await seriousFindings(studio.page)).toEqual([])
  })
})

describe('without a network', () => {
  it('opens again after the first visit', async () => {
    const { page, site } = studio
    await whenOffline(page)
    await site.stop()
    await page.reload()
    await page.waitForSelector('h1')
    expect(await page.locator('h1').first().isVisible()).toBe(true)
    await page.goto(new URL('editor', site.url).href)
    await page.waitForSelector('#root > *')
    await site.start()
  })

  it('keeps every file of the build', async () => {
    const missing = await studio.page.evaluate(async () => {
      const worker = await (await fetch('sw.js')).text()
      const files = [...worker.matchAll(/\["([^"]+)",\s*"[0-9a-f]{64}"\]/g)].map((match) => match[1] ?? '')
      const found = await Promise.all(files.map((file) => caches.match(file)))
      return files.length === 0 ? ['no list'] : files.filter((_, at) => !found[at])
    })
    expect(missing).toEqual([])
  })
})

it('all this time nothing left the origin, nothing was refused, nothing failed', () => {
  expect(studio.strangers).toEqual([])
  expect(studio.violations).toEqual([])
  expect(studio.errors).toEqual([])
})

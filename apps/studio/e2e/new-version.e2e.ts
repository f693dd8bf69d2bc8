// A piece of yesterday under a catalogue that has a later brand: it stays as it is, says so, and moves with one tap.
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findChromium, FLAGS } from '../../../scripts/chromium.mjs'
import { serveStudio, type Site } from './browser.ts'
import { beginPiece, titleField, whenSaved } from './clerk.ts'

let site: Site
let browser: Browser
let page: Page
beforeAll(async () => {
  site = await serveStudio()
  browser = await chromium.launch({ executablePath: await findChromium(), args: FLAGS })
  // Without the service worker every request can be answered here.
  const context = await browser.newContext({ locale: 'es-MX', serviceWorkers: 'block' })
  page = await context.newPage()
  await page.goto(site.url)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

const notice = () => page.locator('.noticias').getByText('Hay una versión nueva de la identidad.')
const move = () => page.getByRole('button', { name: 'Pasar a la versión 2' })

/** Tomorrow's catalogue: the same, but the municipality's brand counts one more. */
async function laterCatalogue(): Promise<number> {
  let changed = 0
  await page.route('**/*.js', async (route) => {
    const answer = await route.fetch()
    const body = await answer.text()
    const later = body.replace(/(id:([`"'])tanquian\2,version:)1\b/g, '$12')
    if (later !== body) changed += 1
    await route.fulfill({ response: answer, body: later })
  })
  await page.reload()
  await titleField(page).waitFor()
  await notice().waitFor()
  return changed
}

it('says nothing while there is nothing later', async () => {
  await beginPiece(page)
  await titleField(page).fill('Corte de agua')
  await whenSaved(page)
  expect(await notice().count()).toBe(0)
})

it('opens the piece as it was, and says that there is a later version', async () => {
  expect(await laterCatalogue()).toBe(1)
  expect(await titleField(page).inputValue()).toBe('Corte de agua')
  expect(await move().count()).toBe(1)
  // Still there after being edited and opened again: nothing moves by itself.
  await titleField(page).fill('Corte de agua potable')
  await whenSaved(page)
  await page.reload()
  await notice().waitFor()
})

it('moves when it is told to, and comes back with undo', async () => {
  await move().click()
  await page.getByText('La pieza pasó a la versión nueva').first().waitFor()
  await notice().waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Deshacer', exact: true }).first().click()
  await notice().waitFor()
  await move().click()
  await notice().waitFor({ state: 'detached' })
  await whenSaved(page)
  await page.reload()
  await titleField(page).waitFor()
  expect(await titleField(page).inputValue()).toBe('Corte de agua potable')
  expect(await notice().count()).toBe(0)
})

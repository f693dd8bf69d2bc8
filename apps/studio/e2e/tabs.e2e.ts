// One piece in several tabs: one writes, the others follow, and nobody's words are lost on the way.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStudio, type Studio } from './browser.ts'
import { beginPiece, titleField, whenSaved } from './clerk.ts'

/** Turns × keys of a turn = edits. */
const TURNS = 20
const KEYS = 5

let studio: Studio
let address: string
let first: Page
let second: Page
beforeAll(async () => {
  studio = await openStudio()
  first = studio.page
  await beginPiece(first)
  address = first.url()
})
afterAll(() => studio?.close())

/** Said on the screen; the live region says it too. */
const newerVersion = (page: Page) =>
  page.locator('.noticias, .tropiezo').getByText('Hay otra pestaña con una versión más nueva del estudio.')

const openTab = async (): Promise<Page> => {
  const page = await studio.context.newPage()
  await page.goto(address)
  await titleField(page).waitFor()
  return page
}
const story = (page: Page) => page.getByLabel('Qué pasa', { exact: true })
const otherTab = (page: Page) => page.locator('.noticias').getByText('Esta pieza está abierta en otra pestaña.')
const takeOver = async (page: Page) => {
  await page.getByRole('button', { name: 'Editar aquí' }).click()
  await otherTab(page).waitFor({ state: 'detached' })
}

it('opens in a second tab to read, says so, and offers the ways out', async () => {
  await titleField(first).fill('Corte de agua')
  await whenSaved(first)
  second = await openTab()
  expect(await otherTab(second).isVisible()).toBe(true)
  expect(await second.getByText('Solo lectura').isVisible()).toBe(true)
  expect(await titleField(second).inputValue()).toBe('Corte de agua')
  expect(await titleField(second).getAttribute('readonly')).not.toBeNull()
  expect(await second.getByRole('button', { name: 'Abrir una copia' }).isVisible()).toBe(true)
  expect(await otherTab(first).count()).toBe(0)
})

it('follows the writer live, undo included', async () => {
  await titleField(first).focus()
  await first.keyboard.press('End')
  await first.keyboard.type(' en la Zona Centro')
  await expect.poll(() => titleField(second).inputValue(), { timeout: 2_000 }).toBe('Corte de agua en la Zona Centro')
  await first.keyboard.press('Control+z')
  const now = await titleField(first).inputValue()
  expect(now).not.toContain('Centro')
  await expect.poll(() => titleField(second).inputValue(), { timeout: 2_000 }).toBe(now)
})

it(`hands over ${TURNS} times, and keeps every one of ${TURNS * KEYS} edits in order`, async () => {
  let wanted = ''
  for (let turn = 0; turn < TURNS; turn++) {
    const [writer, reader] = turn % 2 === 0 ? [second, first] : [first, second]
    await takeOver(writer)
    await otherTab(reader).waitFor()
    await story(writer).focus()
    await writer.keyboard.press('End')
    for (let key = 0; key < KEYS; key++) {
      const letter = String.fromCharCode(97 + ((turn * KEYS + key) % 26))
      await writer.keyboard.type(letter)
      wanted += letter
    }
    // No waiting for the disk: the next turn begins while these are on their way.
  }
  const [writer, reader] = TURNS % 2 === 0 ? [first, second] : [second, first]
  expect(await story(writer).inputValue()).toBe(wanted)
  await expect.poll(() => story(reader).inputValue(), { timeout: 2_000 }).toBe(wanted)
  await whenSaved(writer)
})

it('lets go of the piece when a tab dies, and the last words are there', async () => {
  await story(first).fill('Escrito antes de caer')
  await whenSaved(first)
  const debug = await studio.context.newCDPSession(first)
  const gone = new Promise((done) => first.once('crash', done))
  void debug.send('Page.crash').catch(() => undefined)
  await gone
  await takeOver(second)
  expect(await story(second).inputValue()).toBe('Escrito antes de caer')
  await story(second).fill('Sigue aquí')
  await whenSaved(second)
  await first.close()
  await second.close()
  first = await openTab()
  expect(await otherTab(first).count()).toBe(0)
  expect(await story(first).inputValue()).toBe('Sigue aquí')
})

it('stops writing when a newer version upgrades what is kept, says so at once, and lets a copy out', async () => {
  const newer = await studio.context.newPage()
  await newer.goto(studio.site.url)
  await newer.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('estudio-tanquian', 1_000)
        request.onsuccess = () => (request.result.close(), done())
        request.onerror = () => fail(request.error)
      }),
  )
  await newerVersion(first).waitFor({ timeout: 1_000 })
  await story(first).fill('Esto ya no llega al disco')
  const [download] = await Promise.all([
    first.waitForEvent('download'),
    first.getByRole('button', { name: 'Descargar copia' }).click(),
  ])
  const stream = await download.createReadStream()
  let copy = ''
  for await (const part of stream) copy += String(part)
  expect(JSON.parse(copy)).toMatchObject({ content: { quePasa: 'Esto ya no llega al disco' } })
  const kept = await newer.evaluate(
    () =>
      new Promise<string>((done, fail) => {
        const request = indexedDB.open('estudio-tanquian')
        request.onerror = () => fail(request.error)
        request.onsuccess = () => {
          const all = request.result.transaction(['bodies', 'log']).objectStore('log').getAll()
          all.onsuccess = () => done(JSON.stringify(all.result))
        }
      }),
  )
  expect(kept).not.toContain('ya no llega')
  // An older version may not touch what a newer one keeps; it says so instead of starting empty.
  const old = await studio.context.newPage()
  await old.goto(address)
  await newerVersion(old).waitFor()
})

it('all this time nothing was refused and nothing failed', () => {
  expect(studio.violations).toEqual([])
  expect(studio.errors).toEqual([])
})

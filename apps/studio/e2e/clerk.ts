// What a clerk does with the studio, for the tests beside this file: begins a piece, types, drops, pastes, drags.
import { expect } from 'vitest'
import type { BrowserContext, Locator, Page } from 'playwright-core'

/** From the home screen to the open form of a new piece of the first template that suits. */
export async function beginPiece(page: Page, subtype = 'Corte de agua'): Promise<void> {
  await page.getByRole('button', { name: subtype, exact: true }).first().click()
  await page.getByLabel('Titular', { exact: true }).waitFor()
}

export const titleField = (page: Page): Locator => page.getByLabel('Titular', { exact: true })

/** Waits until the bar says that what was typed is on the disk. */
export async function whenSaved(page: Page): Promise<void> {
  await page.locator('[data-guardado="saved"]').waitFor()
}

/** Types rows into a list field, from its add button on. */
export async function typeRows(page: Page, legend: string, rows: readonly string[]): Promise<void> {
  const list = page.locator('fieldset', { has: page.locator('legend', { hasText: legend }) })
  await list.locator('button.nuevo').click()
  for (const [at, row] of rows.entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    await list.locator('textarea').nth(at).and(page.locator(':focus')).waitFor()
    await page.keyboard.type(row)
  }
}

/** Lets files from the disk fall on an element, as the system's own drag does: every event is trusted. */
export async function dropFiles(page: Page, target: Locator, files: readonly string[]): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing to drop on')
  const debug = await page.context().newCDPSession(page)
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await debug.send('Input.dispatchDragEvent', { type, ...at, data })
  await debug.detach()
}

/** Puts a PNG on the clipboard, as a screenshot tool does. */
export async function copyPng(context: BrowserContext, page: Page, png: Uint8Array): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(async (data) => {
    const blob = new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: 'image/png' })
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })])
  }, Buffer.from(png).toString('base64'))
}

/** Ink of each format's thumbnail, to see which ones changed. Waits until they have been still for a moment. */
export async function inkOfFormats(page: Page): Promise<Readonly<Record<string, string>>> {
  const read = () =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('[data-formato]')].map((option) => [
          option.dataset['formato'] ?? '',
          option.querySelector('canvas')?.toDataURL() ?? '',
        ]),
      ),
    )
  let last = JSON.stringify(await read())
  for (let still = 0; still < 3;) {
    await page.waitForTimeout(120)
    const now = JSON.stringify(await read())
    still = now === last ? still + 1 : 0
    last = now
  }
  return JSON.parse(last) as Record<string, string>
}

/** Names of formats whose ink differs. */
export const changedFormats = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] => Object.keys(after).filter((format) => before[format] !== after[format])

/** Drags with the mouse, in steps, as a hand does. */
export async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 8 })
  await page.mouse.up()
}

/** A toast or notice with these words. */
export const said = (page: Page, words: string | RegExp): Locator =>
  page.locator('.tostadas, .noticias').getByText(words).first()

export async function expectSaid(page: Page, words: string | RegExp): Promise<void> {
  await said(page, words).waitFor({ timeout: 5_000 })
  expect(await said(page, words).isVisible()).toBe(true)
}

// The library in the studio: every kind begins, is filled and is painted; another brand, another size, all with one hand.
import { CONTENT_KINDS, KINDS } from '@tanquian/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFindings } from './axe.ts'
import { openStudio, type Studio } from './browser.ts'

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

/** Different colours on the canvas of the piece: a piece that was not painted has a handful. */
const coloursOfPiece = (): Promise<number> =>
  studio.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-formato] canvas')
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    return new Set(data ? new Uint32Array(data.buffer) : []).size
  })

describe('every kind', () => {
  for (const kind of CONTENT_KINDS)
    it(`${KINDS[kind].label} begins from Nueva and opens in the editor, painted`, async () => {
      const { page, site } = studio
      await page.goto(`${site.url}#/nueva/${kind}`)
      await page.getByRole('button', { name: 'Abrir en el editor' }).click()
      await page.locator('.ed .pan').waitFor()
      await expect.poll(coloursOfPiece, { timeout: 15_000 }).toBeGreaterThan(8)
      expect(await page.getByRole('option').count()).toBeGreaterThan(2)
      const [first] = KINDS[kind].fields
      await page.locator(`[data-campo="${first?.path}"]`).first().waitFor()
    })
})

describe('a piece', () => {
  it('wears another brand by one switch, and takes it off again', async () => {
    const { page, site } = studio
    await page.goto(`${site.url}#/nueva/evento`)
    await page.getByRole('button', { name: 'Abrir en el editor' }).click()
    await page.getByRole('tab', { name: 'Plantilla' }).click()
    const before = await page
      .locator('[data-formato] canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
    await page.getByLabel('Marca').selectOption('administracion-siguiente')
    const ink = () =>
      page
        .locator('[data-formato] canvas')
        .first()
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
    await expect.poll(ink, { timeout: 15_000 }).not.toBe(before)
    await page.getByRole('button', { name: 'Deshacer', exact: true }).first().click()
    await expect.poll(ink, { timeout: 15_000 }).toBe(before)
  })

  it('takes a size that no list has, and says why it does not take a senseless one', async () => {
    const { page } = studio
    await page.getByRole('button', { name: 'Formatos', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '2 × 1 m' }).click()
    await dialog.getByLabel('Ancho').fill('99')
    await dialog.getByLabel('Alto').fill('99')
    await dialog.getByRole('button', { name: 'Añadir medida' }).click()
    await dialog.getByText('Escribe de 2 cm a 30 m').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('[data-formato="lona:2x1m"]').waitFor()
  })
})

it('all this time nothing left the origin, nothing was refused, nothing failed', () => {
  const { errors, violations, strangers } = studio
  expect({ errors, violations, strangers }).toEqual({ errors: [], violations: [], strangers: [] })
})

// Ready-made notices: looked for, seen, taken away at one tap, opened in the form.
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfFields, pdfText, qpdfCheck } from '@tanquian/testkit'
import { seriousFindings } from './axe.ts'
import { openStudio, type Studio } from './browser.ts'

const run = promisify(execFile)

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

const go = async (page: Page, hash: string, wait: string) => {
  await page.goto(new URL(hash, studio.site.url).href)
  await page.waitForSelector(wait)
}

/** What a tap on a button downloads: its name and where it lies. */
async function taken(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: file.suggestedFilename(), path: (await file.path()) ?? '' }
}

it('is one tap from home', async () => {
  const { page } = studio
  await go(page, '#/', '.kinds')
  await page.getByRole('link', { name: 'Plantillas listas' }).click()
  await page.waitForSelector('.lista')
  expect(page.url()).toMatch(/#\/listas$/)
  expect(await page.locator('.lista').count()).toBeGreaterThanOrEqual(20)
})

it('is found whatever the accents, and says so when nothing is', async () => {
  const { page } = studio
  await go(page, '#/listas', '.lista')
  const field = page.getByRole('searchbox')
  await field.fill('SUSPENSION labores')
  await expect.poll(() => page.locator('.lista h2').allInnerTexts()).toEqual(['Suspensión de labores'])
  await field.fill('boda')
  await expect.poll(() => page.getByRole('status').first().innerText()).toBe('0 plantillas')
  await page.getByRole('button', { name: 'Quitar filtros' }).click()
  await page.getByRole('button', { name: 'Campaña', pressed: false }).click()
  const shown = await page.locator('.lista h2').allInnerTexts()
  expect(shown).toContain('Descacharrización')
  expect(shown).not.toContain('Corte de agua')
})

it('shows the real piece on each card', async () => {
  const { page } = studio
  await go(page, '#/', '.kinds')
  await go(page, '#/listas', '.lista .vista[data-lista="true"]')
  const colours = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.lista .vista[data-lista="true"] canvas')
    return new Set(canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data).size
  })
  expect(colours).toBeGreaterThan(20)
})

describe('its files', () => {
  it('are a form that is a form, a sheet, a document and a picture', { timeout: 180_000 }, async () => {
    const { page } = studio
    await go(page, '#/listas', '.lista')
    const form = await taken(page, 'Descargar formulario PDF de “Corte de agua”')
    expect(form.name).toMatch(/_aviso_corte-de-agua_formulario\.pdf$/)
    const bytes = await readFile(form.path)
    await qpdfCheck(bytes)
    const fields = new Map((await pdfFields(bytes)).map(({ name, value }) => [name, value]))
    expect([fields.get('titular'), fields.get('zonas')]).toEqual(['Corte de agua', ''])

    const sheet = await taken(page, 'Descargar PDF para imprimir de “Corte de agua”')
    expect(await pdfText(await readFile(sheet.path))).toContain('Zona Centro')
    const document = await taken(page, 'Descargar documento de Word de “Corte de agua”')
    expect(document.name).toMatch(/\.docx$/)
    const xml = (await run('unzip', ['-p', document.path, 'word/document.xml'])).stdout
    expect(xml).toContain('Barrio San José')
    const picture = await taken(page, 'Descargar PNG para redes de “Corte de agua”')
    await run('pngcheck', ['-q', picture.path])
  })

  it('come all in one ZIP', { timeout: 180_000 }, async () => {
    const { page } = studio
    await go(page, '#/listas', '.lista')
    const zip = await taken(page, 'Descargar todo en ZIP de “Posada”')
    await run('unzip', ['-tq', zip.path])
    const names = (await run('unzip', ['-Z1', zip.path])).stdout.trim().split('\n')
    for (const ending of [/_formulario\.pdf$/, /\.docx$/, /^textos\.txt$/, /_post-4x5\.png$/, /_carta\.pdf$/])
      expect(
        names.some((name) => ending.test(name)),
        String(ending),
      ).toBe(true)
  })
})

it('is filled in: its words are there, what changes is open, and Back does not make another', async () => {
  const { page } = studio
  await go(page, '#/listas', '.lista')
  await page.getByRole('link', { name: 'Llenar “Cierre vial”' }).click()
  await page.waitForSelector('.ed')
  expect(await page.getByRole('textbox', { name: /^Titular/ }).inputValue()).toBe('Cierre vial')
  const today = page.url()
  await page.goBack()
  await page.waitForSelector('.lista')
  await go(page, '#/piezas', '.piezas .rec')
  expect(await page.locator('.piezas .rec').count()).toBe(1)
  expect(today).toMatch(/#\/pieza\//)
})

it('opens from a link of the catalogue, and says so when the notice is no more', async () => {
  const { page } = studio
  await go(page, '#/nueva/aviso?subtipo=alerta&lista=alerta-por-frio', '.ed')
  expect(await page.getByRole('textbox', { name: /^Titular/ }).inputValue()).toBe('Frío intenso')
  await go(page, '#/nueva/aviso?subtipo=alerta&lista=nada', '.lista')
  expect(await page.locator('.tostadas').innerText()).toContain('ya no existe')
})

it('has nothing that axe finds serious, in light and dark, on a desk and on a phone', async () => {
  const { page } = studio
  for (const [theme, width] of [
    ['claro', 1440],
    ['oscuro', 1440],
    ['claro', 390],
  ] as const) {
    await page.evaluate((chosen) => localStorage.setItem('tanquian.tema', chosen), theme)
    await page.setViewportSize({ width, height: 900 })
    await page.reload()
    await go(page, '#/listas', '.lista')
    expect(await page.evaluate(() => document.documentElement.dataset['tema'])).toBe(theme)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await seriousFindings(page), `${theme} ${width}`).toEqual([])
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(over, String(width)).toBe(0)
  }
})

it('asked nobody outside, broke no policy, said no error', () => {
  expect([studio.strangers, studio.violations, studio.errors]).toEqual([[], [], []])
})

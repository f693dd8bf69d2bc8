// The screens as a person meets them: axe on each, the keyboard alone from home to the export, words for what happens.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFindings } from './axe.ts'
import { openStudio, type Studio } from './browser.ts'

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

const go = async (page: Page, hash: string, wait: string) => {
  await page.goto(new URL(hash, studio.site.url).href)
  await page.waitForSelector(wait)
}

/** Presses Tab until the focus is on something with this accessible name. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let n = 0; n < most; n += 1) {
    await page.keyboard.press('Tab')
    const named = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null
      const label =
        at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0]?.textContent : undefined
      return at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? ''
    })
    if (name.test(named.trim())) return
  }
  throw new Error(`Tab never reached ${name}`)
}

const MESSAGE =
  'Se informa que el jueves 26 de noviembre de 2026 se suspenderá el servicio de agua potable por mantenimiento de 8 am a 6 pm en Zona Centro y Barrio San José.'

describe('home', () => {
  it('shows a real piece on the card of each kind', async () => {
    const { page } = studio
    await page.waitForSelector('.kind img')
    const inked = await page.evaluate(async () => {
      const cards = [...document.querySelectorAll<HTMLImageElement>('.kind img')]
      return Promise.all(
        cards.map(async (image) => {
          image.loading = 'eager'
          await image.decode()
          const canvas = document.createElement('canvas')
          canvas.width = image.naturalWidth
          canvas.height = image.naturalHeight
          const context = canvas.getContext('2d')
          context?.drawImage(image, 0, 0)
          return new Set(context?.getImageData(0, 0, canvas.width, canvas.height).data).size
        }),
      )
    })
    expect(inked.length).toBeGreaterThanOrEqual(14)
    for (const colours of inked) expect(colours).toBeGreaterThan(20)
  })

  it('finds varieties by what they are called, whatever the accents', async () => {
    const { page } = studio
    const field = page.getByRole('combobox')
    await field.fill('suspension')
    expect(await page.getByRole('option').first().innerText()).toContain('Suspensión de labores')
    await field.fill('')
  })

  it('takes a pasted message to Nueva, and says what it understood', async () => {
    const { page } = studio
    await page.getByRole('combobox').focus()
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.setData('text', text)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, MESSAGE)
    await page.waitForSelector('.caps')
    expect(await page.locator('.caps').innerText()).toContain('jueves 26 de noviembre de 2026')
    expect(page.url()).toContain('#/nueva?texto=1')
  })
})

it('every screen names itself, has one heading and nothing that axe finds serious', async () => {
  const { page } = studio
  const screens = [
    ['#/', '.kinds', /Inicio/],
    ['#/nueva/convocatoria', '.gal', /Nueva convocatoria/],
    ['#/piezas', '.piezas', /Piezas/],
  ] as const
  for (const [hash, wait, title] of screens) {
    await go(page, hash, wait)
    await expect.poll(() => page.title()).toMatch(title)
    expect(await page.locator('h1').count(), hash).toBe(1)
    expect(await seriousFindings(page), hash).toEqual([])
  }
})

it('an address that does not exist goes home and says so', async () => {
  const { page } = studio
  await go(page, '#/no-existe', '.kinds')
  expect(await page.locator('.tostadas').innerText()).toContain('no existe')
  expect(page.url()).toMatch(/#\/$/)
})

describe('a new aviso with the keyboard alone', () => {
  it('goes from home to the editor', async () => {
    const { page } = studio
    await go(page, '#/', '.sug')
    await tabTo(page, /^Corte de agua$/)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.ed')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  it('fills the form, and what is typed is on the piece and undone by the piece', async () => {
    const { page } = studio
    await tabTo(page, /^Titular/)
    await page.keyboard.type('Corte de agua')
    await tabTo(page, /^Qué pasa/)
    await page.keyboard.type('Se suspende el servicio por mantenimiento.')
    await tabTo(page, /^Día/)
    await page.keyboard.type('viernes 26 de noviembre de 2026')
    await page.getByText('El 26 es jueves.').waitFor()
    await tabTo(page, /Cambiar a jueves 26/)
    await page.keyboard.press('Enter')
    await tabTo(page, /Hora de inicio/)
    await page.keyboard.type('8 am')
    await tabTo(page, /Hora de término/)
    await page.keyboard.type('6 pm')
    await tabTo(page, /Añadir zona/)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Zona Centro')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Barrio San José')
    await tabTo(page, /^Área/)
    await page.keyboard.type('Agua Potable')
    await page.keyboard.press('Control+z')
    expect(await page.getByRole('combobox', { name: 'Área' }).inputValue()).toBe('')
    await page.keyboard.press('Control+y')
    expect(await page.getByRole('combobox', { name: 'Área' }).inputValue()).toBe('Agua Potable')
    expect(await page.getByRole('textbox', { name: 'Día' }).inputValue()).toBe('jueves 26 de noviembre de 2026')
    expect(await page.locator('.pan-f').innerText()).toMatch(/6 de 6/)
  })

  it('has nothing that axe finds serious, with Revisión open too', async () => {
    const { page } = studio
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Control+F8')
    await page.getByRole('heading', { name: 'Revisión' }).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Control+F8')
  })

  it('opens the export with the names that the files will have, and the focus comes back', async () => {
    const { page } = studio
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor()
    expect(await page.locator('.exp-n').innerText()).toMatch(/_aviso_corte-de-agua_post-4x5\s*\.png/)
    expect(await seriousFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('is found at home again, with its picture', async () => {
    const { page } = studio
    await page
      .getByText(/Guardado/)
      .first()
      .waitFor()
    await go(page, '#/', '.rec')
    await page.locator('.rec img').first().waitFor()
    await page.locator('.rec').first().filter({ hasText: 'Agua Potable' }).waitFor()
  })
})

it('on a phone the piece is above, the form below, and nothing is wider than the screen', async () => {
  const { page } = studio
  await page.setViewportSize({ width: 390, height: 844 })
  await page.locator('.rec a').first().click()
  await page.waitForSelector('.movil-pieza canvas')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)
  expect(await seriousFindings(page)).toEqual([])
})

it('all this time nothing left the origin, nothing was refused, nothing failed', () => {
  expect(studio.strangers).toEqual([])
  expect(studio.violations).toEqual([])
  expect(studio.errors).toEqual([])
})

// What should not come in: each refused by a sentence that anybody understands, while the page goes on and nothing is lost.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { claimSize, fileFolder, flatPng, foreignZip, photo } from './bad-files.ts'
import { openStudio, type Studio } from './browser.ts'
import { beginPiece, dropFiles, titleField, whenSaved } from './clerk.ts'
import { feelHeartbeat, longestGap } from './heartbeat.ts'

const FROZEN_MS = 1_000

let studio: Studio
let page: Page
let files: Awaited<ReturnType<typeof fileFolder>>
beforeAll(async () => {
  studio = await openStudio()
  await feelHeartbeat(studio.context)
  page = studio.page
  await page.reload()
  files = await fileFolder()
})
afterAll(async () => {
  await studio?.close()
  await files?.remove()
})
beforeEach(() => longestGap(page))
afterEach(async () => {
  expect(await longestGap(page)).toBeLessThan(FROZEN_MS)
})

/** The sentence of a toast; it goes away with a click, so that the next one is a new one. */
const toast = async (words: RegExp): Promise<string> => {
  const text = page.locator('.to span').getByText(words)
  await text.waitFor({ timeout: 20_000 })
  const said = (await text.textContent()) ?? ''
  await page.getByRole('button', { name: 'Quitar este aviso' }).last().click()
  return said
}

describe('pictures', () => {
  beforeAll(async () => {
    await beginPiece(page)
    await titleField(page).fill('Corte de agua')
    await whenSaved(page)
  })

  const drop = async (name: string, bytes: Buffer | string) =>
    dropFiles(page, page.locator('.foto'), [await files.put(name, bytes)])
  const isEmpty = async () => expect(await page.locator('.foco').count()).toBe(0)

  it.each([
    ['vacia.jpg', Buffer.alloc(0), /No pudimos abrir la imagen “vacia\.jpg”\./],
    ['cortada.png', photo('image/png').subarray(0, 1_500), /“cortada\.png” está incompleta: falta su final\./],
    ['cortada.jpg', photo('image/jpeg').subarray(0, 3_000), /“cortada\.jpg” está incompleta: falta su final\./],
    ['enorme.png', flatPng(12_000, 9_000), /mide 12,000 × 9,000 px, 108 megapíxeles; el máximo son 40\./],
    ['enorme.jpg', claimSize(photo('image/jpeg'), 12_000, 9_000), /mide 12,000 × 9,000 px, 108 megapíxeles/],
    [
      'dibujo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      /“dibujo\.svg” no es JPG, PNG ni WebP\./,
    ],
    ['texto.jpg', 'esto no es una foto, aunque así se llame', /“texto\.jpg” no es JPG, PNG ni WebP\./],
    [
      'rota.png',
      Buffer.concat([photo('image/png').subarray(0, 60), photo('image/png').subarray(-200)]),
      /No pudimos abrir la imagen “rota\.png”/,
    ],
  ])('%s is refused', async (name, bytes, words) => {
    await drop(name, bytes)
    expect(await toast(words)).toMatch(/\. [A-ZÁÉÍÓÚ].*\.$/)
    await isEmpty()
  })

  it('a PDF dropped on the photo is refused too, not ignored', async () => {
    await drop('oficio.pdf', '%PDF-1.7 y lo que sigue de un oficio')
    await toast(/“oficio\.pdf” no es JPG, PNG ni WebP\./)
    await isEmpty()
  })

  it('a PNG that calls itself .jpg is what its bytes say, and comes in', async () => {
    await drop('foto.jpg', photo('image/png'))
    await page.locator('.foco').waitFor()
    await page.getByRole('button', { name: 'Quitar foto' }).click()
  })

  it('a photo of 39 megapixels comes in and the page goes on', async () => {
    await drop('grande.png', flatPng(7_800, 5_000))
    await page.locator('.foco').waitFor()
    await page.getByRole('button', { name: 'Quitar foto' }).click()
  })

  it('a file dropped beside every place for files does not take the page away', async () => {
    const address = page.url()
    await dropFiles(page, page.locator('header.top'), [await files.put('foto.png', photo('image/png'))])
    await page.waitForTimeout(300)
    expect(studio.context.pages()).toEqual([page])
    expect(page.url()).toBe(address)
    expect(await titleField(page).inputValue()).toBe('Corte de agua')
  })
})

describe('text', () => {
  const paste = async (text: string) => {
    await studio.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate((given) => navigator.clipboard.writeText(given), text)
    await page.keyboard.press('Control+v')
  }
  const words = (length: number) => 'corte de agua en la zona centro '.repeat(length / 32 + 1).slice(0, length)

  it('a megabyte pasted into a field is refused and what was there stays', async () => {
    const field = page.getByLabel('Qué pasa', { exact: true })
    await field.fill('Se suspende el servicio.')
    await paste(words(1_000_000))
    await toast(/“Qué pasa”: El texto tiene 1,000,0\d\d caracteres; caben 100,000 por campo\./)
    expect(await field.inputValue()).toBe('Se suspende el servicio.')
  })

  it('a megabyte pasted into a list is refused too', async () => {
    await page.getByRole('button', { name: 'Añadir zona' }).click()
    await paste(words(1_000_000))
    await toast(/caben 100,000 por campo\./)
  })

  it('what a field may just hold is shown without freezing the page', async () => {
    const field = page.getByLabel('Qué pasa', { exact: true })
    await field.fill('')
    await paste(words(99_000))
    await expect.poll(async () => (await field.inputValue()).length).toBe(99_000)
    await page.waitForTimeout(1_500)
    await page.keyboard.press('Control+z')
  })

  it('a megabyte pasted at home goes to the new piece and comes back as a sentence or a piece, not as a frozen tab', async () => {
    await page.getByRole('link', { name: 'Volver al inicio' }).click()
    await page.getByRole('combobox').focus()
    await paste(words(1_000_000))
    await page.waitForURL(/#\/nueva/)
    await page.waitForTimeout(2_000)
    expect(await page.locator('h1').first().isVisible()).toBe(true)
    await page.goto(`${studio.site.url}#/`)
  })
})

describe('files at home', () => {
  const choose = async (name: string, bytes: Buffer | string) =>
    page.locator('input[type="file"][accept*="zip"]').setInputFiles(await files.put(name, bytes))
  const count = async () => {
    await page.locator('.recs:not([aria-busy]) .rec').first().waitFor()
    return page.locator('.recs .rec').count()
  }
  let before = 0
  beforeAll(async () => {
    before = await count()
  })
  afterEach(async () => {
    expect(new URL(page.url()).hash).toBe('#/')
    expect(await count()).toBe(before)
  })

  const example = async (): Promise<Record<string, unknown>> => {
    const path = '../../../packages/brand-template/templates/aviso-campo/examples/corto.json'
    return (JSON.parse(await readFile(new URL(path, import.meta.url), 'utf8')) as { draft: Record<string, unknown> })
      .draft
  }

  it('a draft from the future is refused and says why', async () => {
    await choose('futuro.json', JSON.stringify({ ...(await example()), schema: 'draft/99' }))
    expect(await toast(/Se hizo con una versión más nueva del estudio/)).toContain('Actualiza el estudio')
  })

  it('JSON that ends too early is refused', async () => {
    const text = JSON.stringify(await example())
    await choose('cortado.json', text.slice(0, text.length / 2))
    await toast(/“cortado\.json” no es una pieza del estudio: su texto está incompleto o no es JSON\./)
  })

  it('JSON of something else is refused', async () => {
    await choose('otro.json', '{"hola": [1, 2, 3]}')
    await toast(/otro\.json/)
  })

  it('an empty file is refused', async () => {
    await choose('vacio.json', '')
    await toast(/No se pudo leer “vacio\.json”\./)
  })

  it('a ZIP that is not ours is refused', async () => {
    await choose('ajeno.zip', foreignZip())
    await toast(/En el paquete falta “pieza\.json”\./)
  })

  it('a ZIP that ends too early is refused', async () => {
    await choose('cortado.zip', foreignZip().subarray(0, 60))
    await toast(/cortado\.zip/)
  })
})

describe('a draft of this computer that a newer version wrote', () => {
  it('is not opened and not touched, and can be taken out as it is', async () => {
    const id = await page.evaluate(
      () =>
        new Promise<string>((done, fail) => {
          const request = indexedDB.open('estudio-tanquian')
          request.onerror = () => fail(request.error)
          request.onsuccess = () => {
            const store = request.result.transaction('bodies', 'readwrite').objectStore('bodies')
            const all = store.getAll()
            all.onsuccess = () => {
              const [body] = all.result as { id: string; history: { first: Record<string, unknown> } }[]
              if (!body) return fail(new Error('no draft'))
              body.history.first['schema'] = 'draft/99'
              store.put(body).onsuccess = () => (request.result.close(), done(body.id))
            }
          }
        }),
    )
    await page.goto(`${studio.site.url}#/pieza/${id}`)
    await page.getByText(/Se hizo con una versión más nueva del estudio/).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Descargar copia' }).click(),
    ])
    const path = await download.path()
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ schema: 'draft/99', content: { kind: 'aviso' } })
  })
})

it('all this time nothing left the origin, nothing was refused by the policy, nothing failed', () => {
  expect(studio.strangers).toEqual([])
  expect(studio.violations).toEqual([])
  expect(studio.errors).toEqual([])
})

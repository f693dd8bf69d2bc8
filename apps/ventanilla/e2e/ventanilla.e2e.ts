import { execFile } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { templateHeads } from '@tanquian/brand-template/heads'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium, FLAGS } from '../../../scripts/chromium.mjs'
import { serve, type Served } from '../../../scripts/serve.mjs'
import { buildInstalled, OWN_FILES, readOwn } from './installed-app.ts'

const tool = promisify(execFile)
/** The first template for avisos: what the press takes when nobody names one. */
const formats = templateHeads.find(({ kinds }) => kinds.includes('aviso'))?.formats ?? []

let folder: string
let site: Served
let browser: Browser
let page: Page
const wrong: string[] = []

beforeAll(async () => {
  const built = await buildInstalled()
  folder = built.folder
  site = await serve(built.dist)
  browser = await chromium.launch({ executablePath: await findChromium(), args: [...FLAGS] })
  page = await browser.newPage()
  page.on('pageerror', (error) => wrong.push(error.message))
  // What a page could not load it says without an address; the answer below has it.
  page.on(
    'console',
    (said) => said.type() === 'error' && !said.text().startsWith('Failed to load') && wrong.push(said.text()),
  )
  page.on(
    'response',
    (answer) => answer.status() >= 400 && !answer.url().endsWith('/favicon.ico') && wrong.push(answer.url()),
  )
  page.on(
    'request',
    (request) => request.url().startsWith('http') && !request.url().startsWith(site.url) && wrong.push(request.url()),
  )
  await page.goto(site.url)
})
afterAll(async () => {
  await browser?.close()
  await site?.stop()
  if (folder) rmSync(folder, { recursive: true, force: true })
})

describe('the ventanilla', () => {
  it('is under sixty lines of its own, and asks nothing but what the packages publish', () => {
    const lines = OWN_FILES.flatMap((file) => readOwn(file).split('\n')).filter((line) => line.trim() !== '')
    expect(lines.length).toBeLessThan(60)
    const names = OWN_FILES.flatMap((file) =>
      Array.from(readOwn(file).matchAll(/'(@tanquian\/[^'/]+)[^']*'/g), ([, name]) => name),
    )
    expect(new Set(names)).toEqual(new Set(['@tanquian/brand-template', '@tanquian/export', '@tanquian/model']))
  })

  it('says what is missing, and lets nothing out meanwhile', async () => {
    await page.getByLabel('Día').fill('2026-11-26')
    await page.getByLabel('Teléfono').fill('483 000')
    await page.getByLabel('Zonas').fill('Zona Centro\nBarrio San José')
    await page.getByLabel('Causa').press('Tab')
    await page.getByRole('alert').getByText('faltan dígitos').waitFor()
    expect(await page.locator('button:disabled').count()).toBe(formats.length)
  })

  it('shows the aviso in every format as soon as it is written', async () => {
    await page.getByLabel('Teléfono').fill('483 000 0000')
    await page.getByLabel('Teléfono').press('Tab')
    await page.locator('button:enabled').first().waitFor()
    expect(await page.getByRole('alert').textContent()).toBe('')
    const seen = await page.locator('button img').evaluateAll((images) =>
      Promise.all(
        images.map(async (image) => {
          await (image as HTMLImageElement).decode()
          return (image as HTMLImageElement).naturalWidth > 0
        }),
      ),
    )
    expect(seen).toEqual(formats.map(() => true))
  })

  it('hands over every format as the office delivers it', async () => {
    for (const { id, title, output, pixels } of formats) {
      const waiting = page.waitForEvent('download')
      await page.getByRole('button', { name: `Descargar ${title}`, exact: true }).click()
      const download = await waiting
      const name = download.suggestedFilename()
      expect(name).toMatch(
        new RegExp(`^\\d{4}-\\d\\d-\\d\\d_aviso_corte-de-agua_${id}\\.${output === 'print' ? 'pdf' : 'png'}$`),
      )
      const path = join(folder, name)
      writeFileSync(path, readFileSync(await download.path()))
      if (output === 'print') {
        const { stdout } = await tool('pdftotext', [path, '-'])
        // A banner says less than a sheet.
        const more = id.startsWith('carta') ? ['483 000 0000', 'Mantenimiento al equipo de bombeo'] : []
        for (const words of ['Corte de agua', 'Barrio San José', ...more])
          expect(stdout.replaceAll(/\s+/g, ' '), `${id}: ${words}`).toContain(words)
      } else {
        const { stdout } = await tool('pngcheck', [path])
        expect(stdout).toMatch(/^OK/)
        expect(stdout).toContain(`(${pixels?.w}x${pixels?.h},`)
      }
    }
    expect(readdirSync(folder).filter((name) => /\.(png|pdf)$/.test(name))).toHaveLength(formats.length)
  })

  it('asked nobody else and met no error', () => {
    expect(wrong).toEqual([])
  })
})

import { posix } from 'node:path'
import { checkXml, pdfFields, pdfText, qpdfCheck } from '@tanquian/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCatalog } from '../../src/node/catalog-site.ts'
import { tanquian } from '../shell.ts'
import { BASE, makeSite, run, type Site } from './site.ts'

let site: Site
beforeAll(async () => {
  site = await makeSite('corte-de-agua,convocatoria-torneo,reconocimiento')
}, 180_000)
afterAll(() => site.remove())

const pages = () => site.files.filter((path) => path.endsWith('.html'))
const htmlOf = async (path: string) => (await site.read(path)).toString('utf8')
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&amp;', '&'))

describe('tanquian catalog', () => {
  it('says how far it is, and at the end where the catalogue is', () => {
    expect(site.said).toMatchObject({
      code: 0,
      err: '1 de 3: Corte de agua\n2 de 3: Convocatoria a un torneo\n3 de 3: Reconocimiento\n',
    })
    expect(site.said.out).toMatch(/index\.html\n3 plantillas, \d+ archivos, [\d.]+ MB\n$/)
  })

  it('refuses in a sentence what it cannot make', async () => {
    const to = ['catalog', '--out', site.folder]
    expect(await tanquian(['catalog'])).toMatchObject({ code: 2, err: 'A tanquian catalog le falta --out CARPETA.\n' })
    expect((await tanquian([...to, '--base', 'estudio'])).err).toContain('http://')
    expect((await tanquian([...to, '--only', 'nada'])).err).toContain('No hay una plantilla lista llamada “nada”')
    expect((await tanquian([...to, '--brand', 'otra', '--only', 'posada'])).code).toBe(2)
  })
})

describe('the pages', () => {
  it('are well-formed, in Spanish, without a script or a style of their own', async () => {
    expect(pages()).toHaveLength(4)
    for (const path of pages()) {
      const html = await htmlOf(path)
      expect(() => checkXml(html.replace(/^<!doctype html>/, '')), path).not.toThrow()
      expect(html, path).toMatch(/^<!doctype html>\n<html lang="es-MX">/)
      expect(html, path).not.toMatch(/<script|<style| style=| on\w+=|javascript:/i)
      expect(html.match(/<h1>/g), path).toHaveLength(1)
      const ids = attributes(html, 'id')
      expect(new Set(ids).size, path).toBe(ids.length)
    }
  })

  it('lead only to what is there', async () => {
    for (const path of pages()) {
      const html = await htmlOf(path)
      for (const to of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
        if (to.startsWith('#')) expect(attributes(html, 'id'), `${path} ${to}`).toContain(to.slice(1))
        else if (/^https?:/.test(to)) expect(to, path).toMatch(new RegExp(`^${BASE}#/nueva/`))
        else expect(site.files, `${path} ${to}`).toContain(posix.normalize(posix.join(posix.dirname(path), to)))
      }
    }
    const css = (await htmlOf('catalogo.css')) + (await htmlOf('marca.css'))
    for (const [, to = ''] of css.matchAll(/url\('([^']+)'\)/g)) expect(site.files).toContain(to)
  })

  it('describe every picture, and keep its place while it loads', async () => {
    for (const path of pages())
      for (const [image] of (await htmlOf(path)).matchAll(/<img [^>]*>/g)) {
        expect(image, path).toMatch(/ alt="[^"]*"/)
        expect(image, path).toMatch(/ width="\d+" height="\d+"/)
      }
    const page = await htmlOf('corte-de-agua/index.html')
    expect(page).toMatch(/vista_hoja\.png"[^>]* alt="Aviso a la población[^"]{80,}"/)
  })

  it('open the form in the studio, and only when somebody says where it is', async () => {
    expect(await htmlOf('corte-de-agua/index.html')).toContain(
      `href="${BASE}#/nueva/aviso?subtipo=corte-de-agua&amp;lista=corte-de-agua"`,
    )
    const plain = await makeCatalog({ only: ['posada'] })
    if (!plain.ok) throw new Error(plain.failure.code)
    const page = plain.value.files.find(({ path }) => path === 'posada/index.html')
    expect(new TextDecoder().decode(page?.bytes)).not.toContain('#/nueva')
  }, 60_000)
})

describe('the downloads', () => {
  it('are forms, sheets, documents and pictures that open', async () => {
    const forms = site.files.filter((path) => /_formulario(-bn)?\.pdf$/.test(path))
    expect(forms).toHaveLength(6)
    for (const path of site.files.filter((file) => file.endsWith('.pdf'))) await qpdfCheck(await site.read(path))
    for (const path of site.files.filter((file) => file.endsWith('.docx')))
      await run('unzip', ['-tq', `${site.folder}/${path}`])
    const pictures = site.files.filter((file) => file.endsWith('.png')).map((path) => `${site.folder}/${path}`)
    await run('pngcheck', ['-q', ...pictures])
    const fields = await pdfFields(await site.read('corte-de-agua/corte-de-agua_formulario.pdf'))
    const value = (name: string) => fields.find((field) => field.name === name)?.value
    expect([value('titular'), value('zonas'), value('cuando_dia')]).toEqual(['Corte de agua', '', ''])
    expect(await pdfText(await site.read('corte-de-agua/corte-de-agua_carta.pdf'))).toContain('Zona Centro')
  }, 120_000)

  it('are texts that the Notepad of any Windows shows', async () => {
    const texts = (await site.read('corte-de-agua/textos.txt')).toString('utf8')
    expect(texts.startsWith('\uFEFFCorte de agua\r\n')).toBe(true)
    expect(texts.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const words of ['WhatsApp', 'Perifoneo', '*Cuándo:*', 'jueves veintiséis de noviembre'])
      expect(texts).toContain(words)
  })

  it('come whole in one ZIP that opens by itself', async () => {
    const zip = `${site.folder}/catalogo.zip`
    await run('unzip', ['-tq', zip])
    const names = (await run('unzip', ['-Z1', zip])).stdout.trim().split('\n')
    expect(names.sort()).toEqual([...site.files.filter((path) => path !== 'catalogo.zip'), 'LEEME.txt'].sort())
    const { stdout } = await run('unzip', ['-p', zip, 'LEEME.txt'], { encoding: 'utf8' })
    expect(stdout.startsWith('\uFEFFPlantillas listas')).toBe(true)
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const handed = site.files.filter((path) => /^(?!fuentes).*\/(?!vista)[^/]*\.(pdf|docx|png|txt)$/.test(path))
    for (const path of handed) expect(stdout, path).toContain(`  ${path}\r\n`)
    const { stdout: index } = await run('unzip', ['-p', zip, 'index.html'], { encoding: 'utf8' })
    expect(index).not.toContain('catalogo.zip')
    expect(await htmlOf('index.html')).toContain('href="catalogo.zip"')
  })

  it('carry the letters of the brand with their licences', () => {
    expect(site.files).toEqual(
      expect.arrayContaining(['fuentes/Archivo-Regular.ttf', 'fuentes/OFL-Archivo.txt', 'fuentes/OFL-Piazzolla.txt']),
    )
  })
})

it('the same notices give the same bytes, in another brand others', { timeout: 180_000 }, async () => {
  const digest = async (brand: string) => {
    const made = await makeCatalog({ only: ['posada'], brand })
    if (!made.ok) throw new Error(`${made.failure.code} at ${made.failure.at}`)
    return made.value.files.map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('base64')}`).join('\n')
  }
  const first = await digest('tanquian')
  expect((await digest('tanquian')) === first).toBe(true)
  expect((await digest('administracion-siguiente')) === first).toBe(false)
})

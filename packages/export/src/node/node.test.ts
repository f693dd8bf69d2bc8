import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createCanvas } from '@napi-rs/canvas'
import type { Draft } from '@tanquian/model'
import { pdfText, qpdfCheck, rasterOf, rasterPdf } from '@tanquian/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picture, typicalPiece, withOrientation, withPhoto } from '../../test/pieces.ts'
import { sha256Hex } from '../manifest.ts'
import { loadCanvas } from './canvas.ts'
import { checkPiece, openExample, packagePiece, renderPiece, verifyPackage } from './index.ts'

let folder: string
let example: Draft

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tanquian-node-'))
  const { template } = await typicalPiece('campania')
  const opened = await openExample(template.id, 'corto')
  if (!opened.ok) throw new Error(opened.failure.code)
  example = opened.value
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const render = async (piece: object | string | URL, options = {}) => {
  const rendered = await renderPiece(piece, { formats: ['cuadrado'], ...options })
  if (!rendered.ok) throw new Error(`${rendered.failure.code} at ${rendered.failure.at}`)
  return rendered.value
}

/** A photo that no format of the example shows is still a photo of the piece; this template shows it when there is one. */
const photographed = (bytes: Uint8Array): object => withPhoto(example, bytes)

describe('a piece', () => {
  it('may be a path, a file URL, JSON text or an object: the same files come out', async () => {
    const json = JSON.stringify(example)
    const path = join(folder, 'pieza.json')
    await writeFile(path, json)
    const hashes = new Set<string>()
    for (const piece of [path, pathToFileURL(path), json, example, JSON.parse(json) as object])
      for (const file of (await render(piece)).files) hashes.add(await sha256Hex(file.bytes))
    expect(hashes.size).toBe(1)
  })

  it('comes out in the formats it switches on, PNG for screens and PDF for paper', async () => {
    const rendered = await renderPiece(example)
    if (!rendered.ok) throw new Error(rendered.failure.code)
    expect(rendered.value.files.map(({ format }) => format)).toEqual(example.formats)
    for (const { format, type, w, h } of rendered.value.files) {
      expect(type).toBe(format.startsWith('carta') ? 'pdf' : 'png')
      expect(Math.min(w, h)).toBeGreaterThan(500)
    }
  })

  it('with a sign that no font has, or an unknown format, fails by name', async () => {
    const strange = { ...example, content: { ...example.content, lema: 'Vacúnate 漢' } }
    expect(await renderPiece(strange)).toMatchObject({
      ok: false,
      failure: { code: 'layout/missing-glyph', params: { char: '漢' } },
    })
    expect(await renderPiece(example, { formats: ['tarjeta'] })).toMatchObject({
      failure: { code: 'catalog/unknown-format', at: 'tarjeta' },
    })
    expect(await renderPiece(example, { scale: 0 })).toMatchObject({ failure: { code: 'use/wrong' } })
  })

  it('with a picture that it does not carry fails by name', async () => {
    const content = { ...example.content, imagen: { asset: 'perdida', alt: 'Nada' } }
    expect(await renderPiece({ ...example, content })).toMatchObject({
      ok: false,
      failure: { code: 'image/missing', params: { image: 'perdida' } },
    })
  })

  it('whose picture has a good header and broken pixels fails by name', async () => {
    const broken = picture(600, 400, 'png')
    broken.fill(7, 60, broken.length - 20)
    expect(await renderPiece(photographed(broken), { as: ['png'] })).toMatchObject({
      ok: false,
      failure: { code: 'image/unreadable', at: 'assets.foto' },
    })
  })
})

describe('a photo', () => {
  const upright = picture(400, 600)
  const sideways = (() => {
    // The same scene as `upright`, stored turned by a quarter to the left, as a telephone does.
    const canvas = createCanvas(600, 400)
    const context = canvas.getContext('2d')
    context.fillStyle = '#d02020'
    context.fillRect(0, 200, 600, 200)
    context.fillStyle = '#2020d0'
    context.fillRect(0, 0, 600, 200)
    return withOrientation(new Uint8Array(canvas.toBuffer('image/jpeg', 92)), 6)
  })()
  const webp = new Uint8Array(createCanvas(300, 300).toBuffer('image/webp'))

  it('on its side comes out upright, in PNG and in PDF', async () => {
    const [good] = (await render(photographed(upright), { as: ['png'] })).files
    const [turned, pdf] = (await render(photographed(sideways), { as: ['png', 'pdf'] })).files
    if (!good || !turned || !pdf) throw new Error('files are missing')
    const [a, b] = [await rasterOf(good.bytes), await rasterOf(turned.bytes)]
    const paper = await rasterPdf(pdf.bytes, { scale: a.width / pdf.w, supersample: 1 })
    const redness = ({ data, width }: typeof a, x: number) => {
      const at = (200 * width + x) * 4
      return (data[at] ?? 0) - (data[at + 2] ?? 0)
    }
    // Red on the left and blue on the right, wherever the template puts the photo: compared with the upright one.
    for (const x of [a.width * 0.55, a.width * 0.9].map(Math.round)) {
      expect(Math.sign(redness(b, x))).toBe(Math.sign(redness(a, x)))
      expect(Math.sign(redness(paper, x))).toBe(Math.sign(redness(a, x)))
    }
    expect(await qpdfCheck(pdf.bytes)).toContain('No syntax')
  })

  it('in WebP can be put into a PDF', async () => {
    const [pdf] = (await render(photographed(webp), { as: ['pdf'] })).files
    expect(await qpdfCheck(pdf?.bytes ?? new Uint8Array())).toContain('No syntax')
  })
})

describe('without the canvas library', () => {
  it('a picture is refused by name; the sentence says what to install', async () => {
    const missing = await loadCanvas(() => Promise.reject(new Error('Cannot find package')))
    expect(missing).toMatchObject({ ok: false, failure: { code: 'export/no-canvas', at: '@napi-rs/canvas' } })
  })
})

describe('checkPiece', () => {
  it('finds a past date on the day it is past, and not before', async () => {
    const dated = { ...example, content: { ...example.content, vigencia: { desde: '2026-11-28' } } }
    const codes = async (today: string) => {
      const checked = await checkPiece(dated, { today })
      return checked.ok ? checked.value.findings.map(({ code }) => code) : [checked.failure.code]
    }
    expect(await codes('2026-11-27')).not.toContain('rev/past-date')
    expect(await codes('2026-11-30')).toContain('rev/past-date')
  })
})

describe('packagePiece and verifyPackage', () => {
  it('make a package of every format that verifies, and whose source renders the same files again', async () => {
    const built = await packagePiece(photographed(picture(500, 400)))
    if (!built.ok) throw new Error(built.failure.code)
    const { zip, manifest } = built.value
    // One file for each format, and the piece itself.
    expect(manifest.files).toHaveLength(Object.keys(manifest.digests).length + 1)
    expect(manifest.files.length).toBeGreaterThan(6)
    const verified = await verifyPackage(zip)
    if (!verified.ok || !verified.value.draft) throw new Error('not verified')
    expect(verified.value.problems).toEqual([])
    const again = await renderPiece(verified.value.draft, { formats: 'all' })
    if (!again.ok) throw new Error(again.failure.code)
    expect(again.value.digests).toEqual(manifest.digests)
    for (const { name, bytes } of again.value.files)
      expect(manifest.files.find(({ path }) => path === name)?.sha256).toBe(await sha256Hex(bytes))
  })

  it('a PDF of the package reads as it was written', async () => {
    const [pdf] = (await render(example, { formats: ['carta'], as: ['pdf'] })).files
    expect(await pdfText(pdf?.bytes ?? new Uint8Array())).toContain('Patio limpio')
  })
})

describe('the electoral blackout', () => {
  const health = (more: object): object => ({
    ...example,
    content: { ...example.content, clasificacion: 'salud', ...more },
  })
  const digest = async (piece: object, options = {}): Promise<string | undefined> =>
    (await render(piece, options)).digests['cuadrado']

  it('dresses a piece by its day of publication, when it asks, or when somebody does; the ref to its brand stays', async () => {
    const usual = await digest(health({}))
    const worn = await digest(health({ fechaPublicacion: '2027-05-10' }))
    expect(worn).not.toBe(usual)
    expect(await digest(health({ veda: true }))).toBe(worn)
    expect(await digest(health({}), { veda: true })).toBe(worn)
    expect(await digest(health({ fechaPublicacion: '2027-05-10' }), { veda: false })).toBe(usual)
    expect(await digest(health({ fechaPublicacion: '2027-03-04' }))).toBe(usual)
    expect((await render(health({ veda: true }))).draft.brand).toEqual(example.brand)
  })

  it('is looked at by Revisión in what it wears, under the law as it ships', async () => {
    const codes = async (piece: object, options = {}) => {
      const checked = await checkPiece(piece, { today: '2027-05-10', ...options })
      if (!checked.ok) throw new Error(checked.failure.code)
      return checked.value.findings.filter(({ code }) => code === 'rev/veda').map(({ params }) => params?.['problem'])
    }
    const vigencia = { desde: '2027-05-10', hasta: '2027-05-12' }
    expect(await codes(health({ vigencia }))).toEqual(['kit'])
    expect(await codes(health({ vigencia }), { veda: true })).toEqual([])
    expect(await codes(health({ vigencia, fechaPublicacion: '2027-05-10' }))).toEqual([])
    expect(await codes(health({ vigencia, clasificacion: 'accion-o-logro' }))).toEqual(['class'])
    expect(await codes(health({ vigencia, clasificacion: 'accion-o-logro' }), { off: ['L06'] })).toEqual([])
    expect(await checkPiece(example, { off: ['L99'] })).toMatchObject({
      ok: false,
      failure: { code: 'use/wrong', at: 'L99' },
    })
  })
})

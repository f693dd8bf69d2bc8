import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Draft } from '@tanquian/model'
import { pdfText } from '@tanquian/testkit'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openExample } from '../node/index.ts'
import { digestsOf, openJob } from '../node/render.ts'
import { verifyPackageBytes } from '../package/verify-package.ts'
import { readPieceValue } from '../read-piece.ts'
import { pressPiece } from './press.ts'
import type { PressedBlob, PressProgress, PressRequest } from './request.ts'

// PNG needs a browser, and has one in test/parity and in the studio's own tests; the steps around it do not.
let request: PressRequest

beforeAll(async () => {
  // Node's fetch knows no file: addresses; the studio's are http.
  vi.stubGlobal('fetch', async (url: URL) => new Response(new Uint8Array(await readFile(fileURLToPath(url)))))
  const opened = await openExample('campania-diente', 'corto')
  if (!opened.ok) throw new Error(opened.failure.code)
  const draft: Draft = opened.value
  const piece = readPieceValue(draft, '')
  const job = piece.ok ? await openJob(piece.value, { formats: 'all' }) : piece
  if (!job.ok) throw new Error(job.failure.code)
  const formats = ['carta', 'carta-bn', 'cuadrado']
  request = { draft, formats, types: ['pdf', 'svg'], digests: digestsOf(job.value.laid), pictures: new Map() }
})
afterAll(() => void vi.unstubAllGlobals())

async function press(change: Partial<PressRequest> = {}, cancelled: (files: number) => boolean = () => false) {
  const news: PressProgress[] = []
  const files: PressedBlob[] = []
  const result = await pressPiece(
    { ...request, ...change },
    { progress: (one) => news.push(one), file: (file) => files.push(file), cancelled: () => cancelled(files.length) },
  )
  return { result, news, files }
}

describe('the press of the browser', () => {
  it('dresses a piece of the electoral blackout as the terminal does', async () => {
    const content = { ...request.draft.content, fechaPublicacion: '2027-05-10' }
    const draft = { ...request.draft, content }
    const piece = readPieceValue(draft, '')
    const job = piece.ok ? await openJob(piece.value, { formats: ['cuadrado'] }) : piece
    if (!job.ok) throw new Error(job.failure.code)
    const digests = digestsOf(job.value.laid)
    expect(digests['cuadrado']).not.toBe(request.digests['cuadrado'])
    expect((await press({ draft, formats: ['cuadrado'], types: ['svg'], digests })).result.ok).toBe(true)
  })

  it('tells every file from waiting to checked, and hands over a ZIP that verifies', async () => {
    const { result, news, files } = await press()
    if (!result.ok) throw new Error(`${result.failure.code} at ${result.failure.at}`)
    expect(files.map(({ name }) => name.replace(/^.*_/, ''))).toEqual([
      'carta.pdf',
      'carta.svg',
      'carta-bn.pdf',
      'carta-bn.svg',
      'cuadrado.pdf',
      'cuadrado.svg',
    ])
    expect(result.value.files).toEqual(files)
    for (const name of [...files.map((file) => file.name), result.value.zipName])
      expect(news.filter(({ file }) => file === name).map(({ state }) => state)).toEqual([
        'esperando',
        'haciendo',
        'comprobado',
      ])
    expect(news.at(-1)).toMatchObject({ file: result.value.zipName, done: 7, total: 7 })
    const verified = await verifyPackageBytes(new Uint8Array(await result.value.zip.arrayBuffer()), 'x.zip')
    expect(verified.ok && verified.value.problems).toEqual([])
    const [pdf] = files
    expect(await pdfText(new Uint8Array((await pdf?.blob.arrayBuffer()) ?? []))).toContain('Patio limpio')
  })

  it('refuses a format that is not laid out as on the screen, or that the screen has not shown', async () => {
    for (const digests of [
      { ...request.digests, 'carta-bn': '0000000000000000' },
      { carta: request.digests['carta'] ?? '' },
    ]) {
      const { result, files } = await press({ digests })
      expect(result).toMatchObject({ ok: false, failure: { code: 'export/digest-mismatch', at: 'carta-bn' } })
      expect(files).toEqual([])
    }
  })

  it('stops at the next file when it is cancelled, and keeps those that are ready', async () => {
    const { result, news, files } = await press({}, (ready) => ready === 2)
    expect(result).toMatchObject({ ok: false, failure: { code: 'export/cancelled' } })
    expect(files).toHaveLength(2)
    expect(news.filter(({ state }) => state === 'comprobado')).toHaveLength(2)
  })

  it('names what failed: an unknown format, a sign without a font, a picture that is not one', async () => {
    expect((await press({ formats: ['tarjeta'] })).result).toMatchObject({
      failure: { code: 'catalog/unknown-format' },
    })
    const lema = { ...request.draft, content: { ...request.draft.content, lema: '漢' } } as Draft
    expect((await press({ draft: lema })).result).toMatchObject({ failure: { code: 'layout/missing-glyph' } })
    const broken = { blob: new Blob(['no soy una foto, sólo texto']), mediaType: 'image/jpeg', w: 4, h: 4 }
    expect((await press({ pictures: new Map([['foto', broken]]) })).result).toMatchObject({
      failure: { code: 'image/unsupported', at: 'foto' },
    })
  })
})

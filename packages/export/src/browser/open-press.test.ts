import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { templateHeads } from '@tanquian/brand-template'
import type { Result } from '@tanquian/model'
import { pdfText } from '@tanquian/testkit'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openPress, type Press } from './open-press.ts'

const AVISO = {
  kind: 'aviso',
  subtipo: 'corte-de-agua',
  nivel: 'preventivo',
  titular: 'Corte de agua',
  quePasa: 'Se suspende el servicio de agua.',
  cuando: { desde: '2026-11-26', horaInicio: '08:00', horaFin: '18:00' },
  zonas: ['Zona Centro'],
  area: 'Agua Potable',
  contacto: { telefono: '483 000 0000' },
}

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.failure.code} at ${result.failure.at}`)
  return result.value
}

// PNG needs a browser, and has one in apps/ventanilla's test.
let press: Press
const now = () => '2026-11-23T16:00:00.000Z'
beforeAll(async () => {
  // Node's fetch knows no file: addresses.
  vi.stubGlobal('fetch', async (url: URL) => new Response(new Uint8Array(await readFile(fileURLToPath(url)))))
  press = valueOf(await openPress({ now }))
})
afterAll(() => void vi.unstubAllGlobals())

describe('a press for other apps', () => {
  it("opens with the municipality's brand, or another, and refuses one that is not there", async () => {
    expect(press.brand.id).toBe('tanquian')
    expect(valueOf(await openPress({ brand: 'smdif', now })).brand.id).toBe('smdif')
    expect(await openPress({ brand: 'nada', now })).toMatchObject({ failure: { code: 'catalog/unknown-brand' } })
  })

  it('takes a content and gives every format of the first template that suits it', async () => {
    const piece = valueOf(await press.piece(AVISO))
    const head = templateHeads.find(({ kinds }) => kinds.includes('aviso'))
    expect(piece.title).toBe('Corte de agua')
    expect(piece.problems).toEqual([])
    expect(piece.formats.map(({ id }) => id)).toEqual(head?.formats.map(({ id }) => id))
    const { name, blob } = valueOf(await piece.svg('cuadrado'))
    expect(name).toBe('2026-11-23_aviso_corte-de-agua_cuadrado.svg')
    expect(await blob.text()).toContain('<svg')
    const file = valueOf(await piece.file('carta'))
    expect(file.name).toBe('2026-11-23_aviso_corte-de-agua_carta.pdf')
    expect(await pdfText(new Uint8Array(await file.blob.arrayBuffer()))).toContain('Zona Centro')
    expect(valueOf(await piece.pdf('cuadrado')).name).toMatch(/\.pdf$/)
  })

  it('lays out what is half written, and says in Spanish what is missing', async () => {
    const piece = valueOf(await press.piece({ ...AVISO, quePasa: '', contacto: { telefono: '483' } }))
    expect(piece.problems).toEqual([
      { path: 'quePasa', message: 'Falta llenar Qué pasa.' },
      { path: 'contacto.telefono', message: 'Al teléfono de Teléfono para reportes le faltan dígitos.' },
    ])
    expect((await piece.svg('post-4x5')).ok).toBe(true)
  })

  it('fails by name: a content that is none, a template, a format or a page that is not there', async () => {
    expect(await press.piece({ kind: 'receta' })).toMatchObject({ ok: false, failure: { at: 'kind' } })
    expect(await press.piece(AVISO, 'nada')).toMatchObject({ failure: { code: 'catalog/unknown-template' } })
    const piece = valueOf(await press.piece(AVISO, 'aviso-campo'))
    expect(await piece.svg('tarjeta')).toMatchObject({ failure: { code: 'catalog/unknown-format' } })
    expect(await piece.svg('cuadrado', 2)).toMatchObject({ failure: { code: 'use/wrong', at: 'cuadrado' } })
  })
})

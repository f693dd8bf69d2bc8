import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bytesOf, fontIds, tableOf } from '../../test/fonts.ts'
import { compileFont } from './compile-font.ts'

const info = { id: 'Archivo-Regular', family: 'Archivo', weight: 400, italic: false }

describe('compiling a font', () => {
  it('gives the table that is committed beside it', async () => {
    const result = await compileFont(bytesOf('Archivo-Regular'), info)
    expect(result).toEqual({ ok: true, value: tableOf('Archivo-Regular') })
  })

  it('left no table behind: each names the very file beside it', () => {
    for (const id of fontIds)
      expect(tableOf(id).source, id).toBe(createHash('sha256').update(bytesOf(id)).digest('hex'))
  })

  it('keeps every table under 110 kB', () => {
    for (const id of fontIds) expect(JSON.stringify(tableOf(id)).length, id).toBeLessThan(110_000)
  })

  it('covers what Spanish and Tének need in every font', () => {
    const needed = [...'áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”‘’–—ºª°·•€$%№ꞌꞋʼ×½…−\u00a0']
    for (const id of fontIds) {
      const points = new Set(tableOf(id).cmap.filter((_, i) => i % 2 === 0))
      expect(
        needed.filter((char) => !points.has(char.codePointAt(0) ?? 0)),
        id,
      ).toEqual([])
    }
  })

  it('writes outlines as absolute M L Q C Z with finite numbers', () => {
    for (const outline of tableOf('Piazzolla-Black').outlines)
      expect(outline).toMatch(/^(M-?[\d.]+ -?[\d.]+([LQC]-?[\d.]+( -?[\d.]+)+)*Z)*$/)
  })

  it.each([
    ['an empty file', new Uint8Array(0)],
    ['a text', new TextEncoder().encode('esto no es una fuente, aunque sea larga')],
    [
      'a WOFF, which harfbuzz would open without complaint',
      new Uint8Array([0x77, 0x4f, 0x46, 0x46, ...Array(60).fill(0)]),
    ],
    ['a WOFF2', new Uint8Array([0x77, 0x4f, 0x46, 0x32, ...Array(60).fill(0)])],
  ])('refuses %s as unreadable', async (_, bytes) => {
    const result = await compileFont(bytes, info)
    expect(result).toMatchObject({ ok: false, failure: { code: 'font/unreadable', at: info.id } })
  })

  it('refuses a font without glyphs as empty', async () => {
    const head = new Uint8Array(bytesOf('Archivo-Regular').slice(0, 12))
    expect(await compileFont(head, info)).toMatchObject({ ok: false, failure: { code: 'font/empty' } })
  })

  it('survives a font cut short anywhere', async () => {
    const whole = bytesOf('Archivo-Regular')
    for (const part of [0.1, 0.3, 0.5, 0.9]) {
      const result = await compileFont(whole.slice(0, Math.floor(whole.length * part)), info)
      if (!result.ok) expect(['font/unreadable', 'font/empty']).toContain(result.failure.code)
    }
  })
})

import { readFileSync } from 'node:fs'
import { fontUrls, loadBrand, loadExamples, loadTemplate } from '@tanquian/brand-template'
import type { Draft, FontTable, Result } from '@tanquian/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { createEngine } from './engine.ts'
import type { Engine, Pictures } from './types.ts'

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

const pictures: Pictures = {
  version: 0,
  size: () => undefined,
  image: () => ({}) as CanvasImageSource,
  want: () => Promise.resolve(),
  put: () => Promise.resolve(),
  subscribe: () => () => undefined,
  dispose: () => undefined,
}

let example: Draft
let open: () => Engine
beforeAll(async () => {
  const brand = valueOf(await loadBrand('tanquian'))
  const template = valueOf(await loadTemplate('aviso-campo'))
  const [first] = await loadExamples('aviso-campo')
  if (!first) throw new Error('no example')
  example = first.draft
  const fonts = brand.fonts.map(({ id }) => JSON.parse(readFileSync(fontUrls(id).table, 'utf8')) as FontTable)
  open = () => createEngine({ template, brand, fonts, pictures, today: () => '2027-05-10' })
})

const dated = (fechaPublicacion: string, more: object = {}): Draft => {
  const content = { ...example.content, fechaPublicacion, vigencia: fechaPublicacion, ...more }
  return { ...example, content: content as Draft['content'] }
}

describe('the engine in the electoral blackout', () => {
  it('dresses a piece when the law is there, and keeps what it made of every other', async () => {
    const engine = open()
    const [usual, closed] = [dated('2027-03-04'), dated('2027-05-10')]
    const views = [usual, closed].map((draft) => engine.layoutFormat(draft, 'post-4x5'))
    await engine.ready?.()
    expect(engine.layoutFormat(usual, 'post-4x5')).toBe(views[0])
    const worn = engine.layoutFormat(closed, 'post-4x5')
    expect(worn.layout?.digest).not.toBe(views[1]?.layout?.digest)
    expect(engine.layoutFormat(closed, 'post-4x5')).toBe(worn)
    const alts = worn.layout?.pages.flatMap(({ ops }) => ops.flatMap((op) => (op.op === 'tag' ? [op.alt] : [])))
    expect(alts).toContain('H. Ayuntamiento de Tanquián de Escobedo, S.L.P.')
  })

  it('dresses it at once when the piece asks', () => {
    const engine = open()
    const asked = engine.layoutFormat(dated('2026-11-23', { veda: true }), 'post-4x5')
    expect(asked.layout?.digest).not.toBe(engine.layoutFormat(dated('2026-11-23'), 'post-4x5').layout?.digest)
  })

  it('reviews under the law, in the dress that the piece wears', async () => {
    const engine = open()
    const closed = dated('2027-05-10', { clasificacion: 'accion-o-logro' })
    const codes = (draft: Draft): readonly string[] => {
      const views = Object.fromEntries(draft.formats.map((id) => [id, engine.layoutFormat(draft, id)]))
      return engine.review(draft, views).map(({ code, params }) => `${code} ${params?.['problem']}`)
    }
    expect(codes(closed)).toEqual([])
    await engine.ready?.()
    expect(codes(closed)).toContain('rev/veda class')
    expect(
      codes(dated('2027-05-10', { clasificacion: 'salud' })).filter((code) => code.startsWith('rev/veda')),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import * as model from './index.ts'
import { parseTemplate } from './index.ts'
import { templateSource } from '../test/template-source.ts'

describe('a template', () => {
  it('has all its lengths in points, whatever its author measured in', () => {
    const parsed = parseTemplate(templateSource({ unit: 'mm' }))
    const format = parsed.ok ? parsed.value.formats[0] : undefined
    const mm = 72 / 25.4
    expect(format).toMatchObject({
      width: 100 * mm,
      height: 200 * mm,
      bleed: 3 * mm,
      minText: { body: 4 * mm, small: 3 * mm },
      safe: { left: 10 * mm },
    })
    expect(format?.blocks[0]).toMatchObject({
      pad: [1 * mm, 2 * mm, 3 * mm, 4 * mm],
      gap: 5 * mm,
      box: { left: 6 * mm, w: 50 * mm },
      size: { maxH: 70 * mm, grow: 1 },
      ground: { depth: 8 * mm, line: { width: 1 * mm, dash: [2 * mm, 1 * mm] } },
    })
    const blocks = format ? model.blocksOf(format) : []
    const block = (id: string) => blocks.find((each) => each.id === id)
    expect(block('titulo')).toMatchObject({
      name: 'titulo',
      fit: { min: 10 * mm, max: 20 * mm, lines: 3 },
      leading: 0.96,
      tracking: -0.01,
    })
    expect(block('zonas')).toMatchObject({ gap: 4 * mm, marker: { gap: 0.4 }, columns: { count: 2, gap: 9 * mm } })
    expect(block('borde')).toMatchObject({ module: 12 * mm, overlap: 0.5 * mm })
    expect(block('campo')).toMatchObject({ view: [100, 50], path: 'M0 0L100 50Z', stroke: { width: 2 * mm } })
    expect(block('icono')).toMatchObject({ stroke: 1.7 })
    expect(block('tabla')).toMatchObject({ pad: 2 * mm, columns: [{ w: 30 * mm }, {}], rule: { width: 1 * mm } })
    expect(block('premio')).toMatchObject({ fit: { min: 5 * mm } })
    expect(block('premios')).toMatchObject({ gap: 6 * mm, divider: { width: 1 * mm } })
    expect(block('pagina')).toMatchObject({ fit: { max: 7 * mm } })
  })

  it('takes pixels for 0.75 pt and fills in what may be left out', () => {
    const parsed = parseTemplate(templateSource({ unit: 'px' }))
    expect(parsed.ok && parsed.value).toMatchObject({
      version: 1,
      description: '',
      formats: [{ width: 75, ink: 'color', ground: 'surface' }],
    })
  })

  it.each([
    [['formats', 0, 'blocks', 0, 'children', 0, 'color'], 'rojo', 'formats.0.blocks.0.children.0.color', 'on-surface'],
    [
      ['formats', 0, 'blocks', 0, 'children', 0, 'is'],
      'video',
      'formats.0.blocks.0.children.0.is',
      'text, list, image',
    ],
    [['formats', 0, 'blocks', 0, 'children', 0, 'role'], 'titulote', 'formats.0.blocks.0.children.0.role', 'headline'],
    [['formats', 0, 'unit'], 'pulgadas', 'formats.0.unit', 'px, mm, pt'],
  ])('names the wrong word of %j with its place and what it could be', (path, value, at, allowed) => {
    const parsed = parseTemplate(model.writePath<unknown>(templateSource({ unit: 'mm' }), path.join('.'), value))
    expect(parsed).toMatchObject({
      ok: false,
      failure: { code: 'parse/invalid', at, params: { problem: 'not-allowed', received: value } },
    })
    if (!parsed.ok) expect(parsed.failure.params?.['allowed']).toContain(allowed)
  })

  it('refuses misspelt properties, repeated ids and a flow into nothing', () => {
    const change = (path: string, value: unknown) =>
      parseTemplate(model.writePath<unknown>(templateSource({ unit: 'mm' }), path, value))
    expect(change('formats.0.blocks.0.children.0.colour', 'x')).toMatchObject({
      failure: { at: 'formats.0.blocks.0.children.0.colour', params: { problem: 'unknown-key' } },
    })
    expect(change('formats.0.blocks.0.children.1.id', 'titulo')).toMatchObject({
      failure: { at: 'formats.0.blocks.0.children.1.id', params: { problem: 'duplicate-id' } },
    })
    expect(change('formats.0.flow.body', 'otro')).toMatchObject({
      failure: { at: 'formats.0.flow.body', params: { problem: 'missing-stack' } },
    })
    expect(change('formats.0.blocks.0.pad', [1, 2, 3])).toMatchObject({ ok: false })
    expect(change('formats.0.blocks.0.children.0.fit', { min: 20, max: 10 })).toMatchObject({
      failure: { params: { problem: 'min-over-max' } },
    })
  })

  it('knows which gestures each block allows', () => {
    const parsed = parseTemplate(templateSource({ unit: 'mm' }))
    if (!parsed.ok) throw new Error(parsed.failure.at)
    const locks = model.locksOf(parsed.value)
    expect(locks('carta', 'titulo')).toEqual(['move', 'size'])
    expect(locks('carta', 'zonas')).toEqual([])
    expect(locks('carta', 'nada')).toEqual([])
    expect(locks('lona', 'titulo')).toEqual([])
  })
})

import type {
  Failure,
  Layout,
  Op,
  Scene,
  SceneArt,
  SceneBlock,
  SceneImage,
  ScenePattern,
  SceneQr,
  SceneTable,
} from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { at, failureOf as failureOfAll, lay as layAll } from '../../test/lay.ts'
import { blockOf, runOf, scene, text, typeOf } from '../../test/scenes.ts'

const opsOf = (layout: Layout, id: string): readonly Op[] =>
  layout.pages[0]?.ops.slice(...blockOf(layout, id).ops) ?? []
const lay = (block: SceneBlock, more: Partial<Scene> = {}): Layout => layAll(scene([block], more))
const failureOf = (block: SceneBlock): Failure | undefined => failureOfAll([block])
const named = (id: string) => ({ id, name: id, allow: [] })
const tooth = {
  w: 20,
  h: 10,
  layers: [
    { path: 'M0 0L10 10L20 0Z', fill: '#f5a81c' as const },
    { path: 'M0 6L2 8L0 10L-2 8Z', fill: '#c2186b' as const },
  ],
}

describe('a picture', () => {
  const image = (more: Partial<SceneImage> = {}): SceneImage => ({
    is: 'image',
    ...named('i'),
    image: 'foto',
    alt: 'Personal de salud',
    fit: 'cover',
    focus: [0.5, 0.5],
    zoom: 1,
    ...at(0, 0, 100, 100),
    ...more,
  })

  it('covers its box around its focus and never shows past its edges', () => {
    expect(blockOf(lay(image()), 'i').image?.src).toEqual({ x: 200, y: 0, w: 1200, h: 1200 })
    expect(blockOf(lay(image({ focus: [0, 0] })), 'i').image?.src).toEqual({ x: 0, y: 0, w: 1200, h: 1200 })
    expect(blockOf(lay(image({ focus: [1, 1], zoom: 2 })), 'i').image?.src).toEqual({ x: 1000, y: 600, w: 600, h: 600 })
  })

  it('shows whole and centred when it is contained', () => {
    const { src, dst } = blockOf(lay(image({ fit: 'contain' })), 'i').image ?? {}
    expect([src, dst]).toEqual([
      { x: 0, y: 0, w: 1600, h: 1200 },
      { x: 0, y: 12.5, w: 100, h: 75 },
    ])
  })

  it('is a figure with its description, under its overlay', () => {
    const ops = opsOf(lay(image({ overlay: { fill: '#07404a', opacity: 0.6, blend: 'multiply' } })), 'i')
    expect(ops.map((op) => op.op)).toEqual(['tag', 'image', 'fill', 'end-tag'])
    expect(ops[0]).toMatchObject({ role: 'Figure', alt: 'Personal de salud' })
    expect(ops[2]).toMatchObject({ opacity: 0.6, blend: 'multiply' })
  })

  it('that is not there is a failure that names the block', () => {
    expect(failureOf(image({ image: 'otra' }))).toMatchObject({
      code: 'image/missing',
      at: 'i',
      params: { image: 'otra' },
    })
  })
})

describe('a pattern', () => {
  const hem = (more: Partial<ScenePattern> = {}): ScenePattern => ({
    is: 'pattern',
    ...named('p'),
    art: tooth,
    repeat: 'x',
    phase: 0,
    module: 36,
    overlap: 0.75,
    ...at(0, 100, 810, 18),
    ...more,
  })
  const paths = (layout: Layout): string[] => opsOf(layout, 'p').flatMap((op) => (op.op === 'fill' ? [op.path] : []))

  it('runs whole modules from edge to edge, each layer as one path', () => {
    const [teeth = '', diamonds = ''] = paths(lay(hem()))
    // 810 / 36 = 22.5: 23 modules of 35.217 pt.
    expect(diamonds.match(/M/g)).toHaveLength(23)
    expect(teeth.match(/M/g)).toHaveLength(24)
    expect(teeth).toContain('L810 100Z')
  })

  it('lies over the edge of its field, so that no hairline shows', () => {
    expect(paths(lay(hem()))[0]).toMatch(/^M0 99.25L810 99.25L810 100L0 100Z/)
  })

  it('centres a module on each edge at half a phase, and clips it', () => {
    const layout = lay(hem({ phase: 0.5 }))
    expect(paths(layout)[1]?.match(/M/g)).toHaveLength(24)
    expect(opsOf(layout, 'p').find((op) => op.op === 'clip')).toMatchObject({
      path: 'M0 99.25L810 99.25L810 118L0 118Z',
    })
  })

  it('runs down, or both ways', () => {
    expect(paths(lay(hem({ repeat: 'y', ...at(0, 0, 20, 100), module: 26 })))[1]?.match(/M/g)).toHaveLength(4)
    expect(paths(lay(hem({ repeat: 'xy', ...at(0, 0, 100, 30), module: 20 })))[1]?.match(/M/g)).toHaveLength(15)
  })

  it('goes on into the bleed where it touches the edge of the sheet', () => {
    const [teeth = '', diamonds = ''] = paths(lay(hem(), { bleed: 9 }))
    expect(diamonds.match(/M/g)).toHaveLength(25)
    expect(teeth).toMatch(/^M-9 99.25L819 99.25/)
  })
})

describe('drawings and shapes', () => {
  const art = (fit: SceneArt['fit']): SceneArt => ({
    is: 'art',
    ...named('a'),
    art: { w: 10, h: 10, layers: [{ path: 'M0 0L10 10', stroke: { color: '#121c33', width: 2 } }] },
    fit,
    from: 'icon',
    ...at(10, 10, 40, 20),
  })

  it('keep their proportion in the middle of the box, strokes and all', () => {
    const ops = opsOf(lay(art('contain')), 'a')
    expect(ops.find((op) => op.op === 'concat')).toEqual({ op: 'concat', m: [2, 0, 0, 2, 20, 10] })
    expect(blockOf(lay(art('contain')), 'a').is).toBe('icon')
  })

  it('stretch by their points when asked', () => {
    expect(opsOf(lay(art('stretch')), 'a').find((op) => op.op === 'stroke')).toMatchObject({ path: 'M10 10L50 30' })
  })

  it('stretch a path from its view to the box', () => {
    const layout = lay({
      is: 'shape',
      ...named('v'),
      shape: 'path',
      path: 'M0 0L100 0L50 50Z',
      view: [100, 50],
      fill: '#0a6a6b',
      ...at(10, 20, 200, 10),
    })
    expect(opsOf(layout, 'v')[1]).toMatchObject({ path: 'M10 20L210 20L110 30Z' })
  })

  it('run a gradient through the box at its angle', () => {
    const stops = [
      { at: 0, color: '#000000' as const },
      { at: 1, color: '#ffffff' as const },
    ]
    const layout = lay({ is: 'shape', ...named('g'), shape: 'rect', fill: { angle: 90, stops }, ...at(0, 0, 40, 60) })
    expect(opsOf(layout, 'g')[1]).toMatchObject({ paint: { from: [20, 0], to: [20, 60], stops } })
  })

  it('go on into the bleed at the edge of the sheet, and so does the ground', () => {
    const layout = lay(
      { is: 'shape', ...named('g'), shape: 'rect', fill: '#0a6a6b', ...at(0, 0, 810, 50) },
      { bleed: 9 },
    )
    expect(opsOf(layout, 'g')[1]).toMatchObject({ path: 'M-9 -9L819 -9L819 50L-9 50Z' })
    expect(layout.pages[0]?.ops[1]).toMatchObject({ path: 'M-9 -9L819 -9L819 1021.5L-9 1021.5Z' })
    expect(blockOf(layout, 'g').box).toEqual({ x: 0, y: 0, w: 810, h: 50 })
  })
})

describe('a QR code', () => {
  const qr = (data: string): SceneQr => ({
    is: 'qr',
    ...named('q'),
    data,
    color: '#121c33',
    ground: '#ffffff',
    alt: 'Código QR: bases completas',
    ...at(0, 0, 120, 160),
  })

  it('stands square in its box with a quiet zone of four modules', () => {
    const [ground, modules] = opsOf(lay(qr('https://tanquian.gob.mx/bases')), 'q').filter((op) => op.op === 'fill')
    expect(ground).toMatchObject({ path: 'M0 20L120 20L120 140L0 140Z', paint: '#ffffff' })
    const xs =
      modules?.op === 'fill' ? (modules.path.match(/[ML](-?[\d.]+)/g) ?? []).map((x) => Number(x.slice(1))) : []
    const module = Math.min(...xs) / 4
    expect(120 / module).toBeCloseTo(Math.round(120 / module), 1)
    expect(Math.max(...xs)).toBeCloseTo(120 - 4 * module, 1)
  })

  it('that is too long is a failure', () => {
    expect(failureOf(qr('x'.repeat(4000)))).toMatchObject({ code: 'layout/qr-too-long', at: 'q' })
  })
})

describe('a table', () => {
  const cell = (words: string) => [runOf('body', words)]
  const table: SceneTable = {
    is: 'table',
    ...named('t'),
    columns: [{ w: 80, align: 'start' }, { align: 'start' }, { align: 'end' }],
    head: ['Lugar', 'Categoría', 'Premio'].map(cell),
    rows: [
      ['1.º', 'Femenil y varonil, de quince años en adelante', '$12,000'],
      ['2.º', 'Varonil', '$6,000'],
    ].map((row) => row.map(cell)),
    type: typeOf('body', { tabular: true }),
    fit: { min: 8, max: 12 },
    pad: 6,
    headFill: '#0a6a6b',
    zebra: '#f2e8d2',
    rule: { color: '#d9cbac', width: 0.5 },
    floor: 8,
    box: { left: 0, top: 0, w: 300 },
  }

  it('gives fixed columns their width, wraps cells and ends numbers on one edge', () => {
    const layout = lay(table)
    const glyphs = opsOf(layout, 't').flatMap((op) => (op.op === 'glyphs' ? [op] : []))
    expect(glyphs.find((op) => op.text === 'Categoría')?.x).toBe(86)
    const ends = ['$12,000', '$6,000'].map((money) => {
      const op = glyphs.find(({ text: said }) => said === money)
      const last = op?.glyphs.at(-1)
      return (op?.x ?? 0) + (last?.x ?? 0) + (last?.advance ?? 0)
    })
    expect(ends).toEqual([expect.closeTo(294, 3), expect.closeTo(294, 3)])
    expect(glyphs.filter((op) => op.x === 86).length).toBeGreaterThan(3)
  })

  it('is tagged as a table with its head', () => {
    const roles = opsOf(lay(table), 't').flatMap((op) => (op.op === 'tag' ? [op.role] : []))
    expect(roles).toEqual(['Table', 'Artifact', 'TR', 'TH', 'TH', 'TH', 'TR', 'TD', 'TD', 'TD', 'TR', 'TD', 'TD', 'TD'])
  })
})

describe('failures of text', () => {
  it('name the character, its code, its font', () => {
    expect(failureOf(text('t', 'body', 'hola 漢', 12))).toMatchObject({
      code: 'layout/missing-glyph',
      at: 't',
      params: { char: '漢', code: 'U+6F22', font: 'Archivo-Regular', block: 't' },
    })
    expect(failureOf(text('t', 'body', [runOf('body', 'a', { font: 'Otra' })], 12))).toMatchObject({
      code: 'layout/unknown-font',
    })
  })
})

import { describe, expect, it } from 'vitest'
import type { Hex, LaidBlock, Op, Paint } from '@tanquian/model'
import { aBlock, aFormat, aLayout, carta, only } from '../../test/builders.ts'

const box = (x: number, y: number, w: number, h: number): string =>
  `M${x} ${y}L${x + w} ${y}L${x + w} ${y + h}L${x} ${y + h}Z`
const fill = (paint: Paint, more: Partial<Extract<Op, { op: 'fill' }>> = {}): Op => ({
  op: 'fill',
  path: box(0, 0, 810, 1012),
  paint,
  ...more,
})
const line = (paint: Hex, more: Partial<Extract<Op, { op: 'glyphs' }>> = {}): Op => ({
  op: 'glyphs',
  font: 'Archivo-Regular',
  size: 24,
  x: 100,
  y: 400,
  paint,
  glyphs: [{ id: 1, x: 0, advance: 200 }],
  text: 'Corte',
  clusters: [0],
  ...more,
})
const photo: Op = { op: 'image', image: 'a', src: { x: 0, y: 0, w: 10, h: 10 }, dst: { x: 0, y: 0, w: 810, h: 1012 } }

const of = (ops: readonly Op[], more: Partial<LaidBlock> = {}, format = aFormat(), overrides = {}) =>
  only('rev/contrast', {
    formats: [format],
    layouts: [aLayout(format, [aBlock({ ops: [0, ops.length], ...more })], ops)],
    draft: { overrides },
  })

describe('a text against what is painted behind it', () => {
  it('is fine in ink on cloth, with or without a ground of its own', () => {
    expect(of([line('#121c33')])).toEqual([])
    expect(of([fill('#121c33'), line('#fbf6ea')])).toEqual([])
  })

  it('warns from 3 to 4.5 and is an error below', () => {
    expect(of([line('#777777')])).toMatchObject([
      {
        severity: 'warning',
        at: { field: 'titular', block: 'titular' },
        params: { ratio: 4.1, want: 4.5, text: 'Corte' },
      },
    ])
    expect(of([line('#bbbbbb')])).toMatchObject([{ severity: 'error' }])
  })

  it('counts the topmost ground under the line, not what lies beside it or is painted later', () => {
    expect(
      of([
        fill('#121c33'),
        fill('#fbf6ea', { path: box(90, 370, 300, 60) }),
        line('#121c33'),
        fill('#121c33', { path: box(0, 380, 50, 30) }),
      ]),
    ).toEqual([])
  })

  it('asks 3 of large text, relative to the format on a screen and in points on paper', () => {
    expect(of([line('#777777', { size: 36 })])).toEqual([])
    expect(of([line('#777777', { size: 30 })])).toHaveLength(1)
    expect(of([line('#777777', { size: 28, font: 'Archivo-Bold' })])).toEqual([])
    expect(of([line('#777777', { size: 18 })], {}, carta)).toEqual([])
    expect(of([line('#777777', { size: 14, font: 'Archivo-Bold' })], {}, carta)).toEqual([])
    expect(of([line('#777777', { size: 14 })], {}, carta)).toHaveLength(1)
  })

  it('takes the worst end of a gradient', () => {
    const ground: Paint = {
      from: [100, 0],
      to: [300, 0],
      stops: [
        { at: 0, color: '#fbf6ea' },
        { at: 1, color: '#121c33' },
      ],
    }
    expect(of([fill(ground), line('#121c33')])).toMatchObject([{ severity: 'error' }])
  })

  it('mixes veils, multiplied inks and the opacity of the text', () => {
    expect(of([fill('#121c33', { opacity: 0.1 }), line('#121c33')])).toEqual([])
    expect(of([fill('#121c33', { opacity: 0.75 }), line('#121c33')])).toMatchObject([{ severity: 'error' }])
    expect(of([fill('#777777', { blend: 'multiply' }), line('#121c33')])).toMatchObject([{ severity: 'warning' }])
    expect(of([line('#121c33', { opacity: 0.3 })])).toHaveLength(1)
  })

  it('over a picture warns, unless a veil makes it sure', () => {
    expect(of([photo, line('#ffffff')])).toMatchObject([{ severity: 'warning', params: { problem: 'picture' } }])
    expect(of([photo, fill('#121c33', { opacity: 0.7 }), line('#ffffff')])).toEqual([])
  })

  it('follows transforms and clips', () => {
    const moved: Op = { op: 'concat', m: [1, 0, 0, 1, 500, 0] }
    const ground = fill('#121c33', { path: box(90, 370, 300, 60) })
    expect(of([{ op: 'save' }, moved, ground, { op: 'restore' }, line('#121c33')])).toEqual([])
    expect(of([{ op: 'save' }, moved, ground, line('#121c33'), { op: 'restore' }])).toHaveLength(1)
    expect(
      of([
        { op: 'save' },
        { op: 'clip', path: box(0, 0, 50, 50) },
        fill('#121c33'),
        { op: 'restore' },
        line('#121c33'),
      ]),
    ).toEqual([])
  })

  it('sees through a hole and inside curves', () => {
    const ring: Op = {
      op: 'fill',
      rule: 'evenodd',
      path: `${box(0, 0, 810, 1012)}${box(80, 350, 400, 80)}`,
      paint: '#121c33',
    }
    expect(of([ring, line('#121c33')])).toEqual([])
    const disc: Op = { op: 'fill', path: 'M500 400C500 600 0 600 0 400C0 200 500 200 500 400Z', paint: '#121c33' }
    expect(of([disc, line('#121c33')])).toHaveLength(1)
  })

  it('does not mind one stitch of a pattern, nor decoration', () => {
    expect(of([fill('#121c33', { path: box(100, 390, 20, 40) }), line('#121c33')])).toEqual([])
    expect(of([{ op: 'tag', role: 'Artifact' }, line('#dddddd'), { op: 'end-tag' }])).toEqual([])
  })

  it('offers the brand’s best colour where the template allows colour, or the template’s own', () => {
    expect(of([line('#bbbbbb')], { allow: ['color'] })[0]?.fixes).toMatchObject([
      { code: 'fix/text-color', edits: [{ do: 'override', patch: { color: 'on-surface' } }] },
    ])
    expect(of([line('#bbbbbb')])[0]?.fixes).toBeUndefined()
    const own = of([line('#bbbbbb')], { allow: ['color'] }, aFormat(), { 'post-4x5': { titular: { color: 'line' } } })
    expect(own[0]?.fixes).toMatchObject([{ code: 'fix/template-color', edits: [{ patch: { color: null } }] }])
  })
})

import type { Op } from '@tanquian/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FontUse } from '../font/font-use.ts'
import type { FontFacts } from '../font/sfnt.ts'
import { textStretches } from './text.ts'

/** Widths that are no round number, as in a font of 2048 units. */
const width = (glyph: number): number => Math.round(((glyph % 40) * 23.7 + 201.171) * 1000) / 1000

const facts: FontFacts = {
  postScriptName: 'Prueba',
  glyphs: 500,
  bbox: [0, 0, 1000, 1000],
  ascent: 800,
  descent: -200,
  capHeight: 700,
  italicAngle: 0,
  weight: 400,
  advance: width,
}
const useOf = (): FontUse => new FontUse('F1', 'prueba', facts)

type GlyphsOp = Extract<Op, { op: 'glyphs' }>

function opOf(text: string, ids: readonly number[], xs: readonly number[], more: Partial<GlyphsOp> = {}): GlyphsOp {
  const glyphs = ids.map((id, i) => ({ id, x: xs[i] ?? 0, advance: 0 }))
  return {
    op: 'glyphs',
    font: 'prueba',
    size: 10,
    x: 0,
    y: 0,
    paint: '#000000',
    glyphs,
    clusters: ids.map((_, i) => i),
    text,
    ...more,
  }
}

/** Where a viewer puts each glyph: it knows the widths, the size and the numbers that were written. */
function placesOf(operators: string, size: number): number[] {
  const places: number[] = []
  const start = Number(/ -1 (\S+) \S+ Tm/.exec(operators)?.[1])
  let pen = 0
  for (const [, codes, adjust] of operators.split('Tm')[1]!.matchAll(/<([0-9a-f]+)>|(-?[\d.]+)/g))
    if (adjust !== undefined) pen -= Number(adjust)
    else
      for (let i = 0; i < codes!.length; i += 4) {
        places.push(start + (pen * size) / 1000)
        pen += width(Number.parseInt(codes!.slice(i, i + 4), 16))
      }
  return places
}

describe('text of a PDF', () => {
  it('puts every glyph within 0.01 pt of its place however long the line', () => {
    const step = fc.record({
      id: fc.integer({ min: 1, max: 400 }),
      kern: fc.double({ min: -0.08, max: 0.05, noNaN: true }),
    })
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 400 }),
        fc.double({ min: 4, max: 200, noNaN: true }),
        (steps, size) => {
          let x = 0
          const xs = steps.map(({ id, kern }) => {
            const at = x
            x += (width(id) / 1000 + kern) * size
            return at
          })
          const op = opOf(
            'x'.repeat(steps.length),
            steps.map(({ id }) => id),
            xs,
            { size, x: 31.4 },
          )
          const places = textStretches(op, useOf()).flatMap(({ operators }) => placesOf(operators, size))
          return places.length === xs.length && places.every((place, i) => Math.abs(place - 31.4 - xs[i]!) <= 0.01)
        },
      ),
    )
  })

  it('needs no adjustment where nothing is kerned', () => {
    const op = opOf('ab', [1, 2], [0, (width(1) * 10) / 1000])
    expect(textStretches(op, useOf())).toEqual([{ operators: '1 0 0 -1 0 0 Tm\n<00010002> Tj' }])
  })

  it('gives one drawing a code for each thing that it says', () => {
    const use = useOf()
    textStretches(opOf('a\u00a0 ', [1, 7, 7], [0, 5, 10]), use)
    expect(use.hasAliases).toBe(true)
    expect(use.entries()).toEqual([
      { code: 1, glyph: 1, text: 'a' },
      { code: 7, glyph: 7, text: '\u00a0' },
      { code: 500, glyph: 7, text: ' ' },
    ])
    expect(use.glyphs()).toEqual([1, 7])
  })

  it('lets a ligature say all its letters, and several glyphs say one letter together', () => {
    const use = useOf()
    textStretches(opOf('fin', [9, 3], [0, 5], { clusters: [0, 2] }), use)
    expect(use.entries().map(({ text }) => text)).toEqual(['n', 'fi'])
    const built = textStretches(opOf('ñ.', [4, 5, 6], [0, 0, 3.2], { clusters: [0, 0, 1] }), useOf())
    expect(built.map(({ said }) => said)).toEqual(['ñ', undefined])
  })

  it('says a parted word where it begins, and nothing where it goes on', () => {
    // One glyph for every letter, each where the one before it ends.
    const op = (text: string) =>
      opOf(
        text,
        [...text].map(() => 1),
        [...text].map((_, i) => (i * width(1) * 10) / 1000),
      )
    const plainUse = useOf()
    const saids = (text: string, parted: Parameters<typeof textStretches>[2]) =>
      textStretches(op(text), plainUse, parted).map(({ said }) => said)
    expect(saids('la convo\u00ad', { said: 'convocatoria' })).toEqual([undefined, 'convocatoria'])
    expect(saids('catoria y', { silent: 7 })).toEqual(['', undefined])
    expect(saids('ordina\u00ad', { silent: 7 })).toEqual([''])
    expect(saids('sin más', undefined)).toEqual([undefined])
  })
})

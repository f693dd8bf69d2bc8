import { FailureError } from '@tanquian/model'
import type { Op, Page } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { pageToSvg } from './index.ts'
import type { SvgDeps } from './index.ts'

const deps: SvgDeps = {
  fonts: {
    metrics: () => ({ ascent: 800, descent: -200, capHeight: 700, xHeight: 500, unitsPerEm: 1000 }),
    outline: (_font, glyph) => (glyph === 1 ? 'M0 0L500 0L500 -500Z' : ''),
  },
  image: (id) => (id === 'foto' ? { href: 'data:image/png;base64,AA==', w: 40, h: 20 } : undefined),
}

const pageOf = (...ops: Op[]): Page => ({ width: 100, height: 50, bleed: 3, ops })
const svgOf = (...ops: Op[]): string => pageToSvg(pageOf(...ops), deps)
const rect = { x: 0, y: 0, w: 1, h: 1 }

const glyphs: Extract<Op, { op: 'glyphs' }> = {
  op: 'glyphs',
  font: 'f',
  size: 10,
  x: 5,
  y: 20,
  paint: '#112233',
  text: 'a <b>',
  clusters: [0, 1, 2],
  glyphs: [
    { id: 1, x: 0, advance: 5 },
    { id: 2, x: 5, advance: 3 },
    { id: 1, x: 8, advance: 5 },
  ],
}

const failureOf = (make: () => unknown): unknown => {
  try {
    make()
  } catch (error) {
    return error instanceof FailureError ? error.failure : error
  }
  return undefined
}

describe('SVG painter', () => {
  it('is a document in points, with its title, with the bleed only when asked', () => {
    const svg = pageToSvg(pageOf(), { ...deps, title: 'Corte «ñ» & más' })
    expect(svg).toContain('width="100pt" height="50pt" viewBox="0 0 100 50" lang="es-MX"')
    expect(svg).toContain('<title>Corte «ñ» &amp; más</title>')
    expect(pageToSvg(pageOf(), { ...deps, bleed: true })).toContain('viewBox="-3 -3 106 56"')
  })

  it('defines each outline once, points to it, and says what it reads', () => {
    const svg = svgOf(glyphs, { ...glyphs, y: 40 })
    expect(svg.match(/<path id=/g)).toHaveLength(1)
    expect(svg.match(/<use /g)).toHaveLength(4)
    expect(svg).toContain('aria-label="a &lt;b&gt;"')
    expect(svg).toContain('transform="translate(5 20) scale(0.01)"')
  })

  it('paints gradients in the coordinates of the op, letters too, with alphas apart', () => {
    const stops = [
      { at: 0, color: '#00000080' },
      { at: 1, color: '#ffffff' },
    ] as const
    const svg = svgOf({ ...glyphs, paint: { from: [0, 0], to: [9, 0], stops } })
    expect(svg).toContain('gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="9" y2="0"')
    expect(svg).toContain('stop-color="#000000" stop-opacity="0.502"')
    expect(svg).toContain('d="M5 20L10 20L10 15ZM13 20L18 20L18 15Z"')
  })

  it('closes clips and transforms at their restore, tags at their end', () => {
    const svg = svgOf(
      { op: 'tag', role: 'Figure', alt: 'Una foto' },
      { op: 'save' },
      { op: 'concat', m: [2, 0, 0, 2, 1, 1] },
      { op: 'clip', path: 'M0 0L1 1Z' },
      { op: 'image', image: 'foto', src: { x: 10, y: 5, w: 20, h: 10 }, dst: { x: 0, y: 0, w: 50, h: 25 } },
      { op: 'restore' },
      { op: 'end-tag' },
    )
    expect(svg).toContain(
      '<g role="img" aria-label="Una foto"><g transform="matrix(2 0 0 2 1 1)"><g clip-path="url(#t0)">',
    )
    expect(svg).toContain('viewBox="10 5 20 10"')
    expect(svg).toContain('</svg></g></g></g></svg>')
  })

  it('writes strokes with every setting and a miter limit of 6', () => {
    const svg = svgOf({ op: 'stroke', path: 'M0 0L9 9', paint: '#ff0000', width: 2, dash: [3, 1], cap: 'round' })
    expect(svg).toContain('stroke-width="2" stroke-dasharray="3 1" stroke-linecap="round" stroke-miterlimit="6"')
  })

  it('fails by name: unknown op, missing picture, a link that runs code', () => {
    expect(failureOf(() => svgOf({ op: 'sparkle' } as unknown as Op))).toMatchObject({ code: 'paint/unknown-op' })
    const picture: Op = { op: 'image', image: 'x', src: rect, dst: rect }
    expect(failureOf(() => svgOf(picture))).toMatchObject({ code: 'image/missing', at: 'x' })
    const link: Op = { op: 'link', href: 'javascript:alert(1)', box: rect }
    expect(failureOf(() => svgOf(link))).toMatchObject({ code: 'edit/invalid-value' })
  })

  it('throws when a page leaves something open', () => {
    expect(() => svgOf({ op: 'save' })).toThrow(RangeError)
    expect(() => svgOf({ op: 'end-tag' })).toThrow(RangeError)
  })
})

import { createCanvas, Path2D } from '@napi-rs/canvas'
import { FailureError } from '@tanquian/model'
import type { Op, Page } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { paintOps, paintPage, pixelSize } from './index.ts'
import type { CanvasDeps, PathConstructor } from './index.ts'

const square = 'M0 0L500 0L500 -500L0 -500Z'
const fonts: CanvasDeps['fonts'] = {
  metrics: () => ({ ascent: 800, descent: -200, capHeight: 700, xHeight: 500, unitsPerEm: 1000 }),
  outline: (_font, glyph) => (glyph === 1 ? square : ''),
}
const deps = { fonts, image: () => undefined, Path2D: Path2D as unknown as PathConstructor }

const pageOf = (...ops: Op[]): Page => ({ width: 20, height: 20, bleed: 2, ops })

function paint(page: Page, more: Partial<CanvasDeps> & { bleed?: boolean } = {}) {
  const { w, h } = pixelSize(page, 1, more.bleed)
  const canvas = createCanvas(w, h)
  paintPage(canvas.getContext('2d'), page, { ...deps, ...more, scale: 1 })
  const data = canvas.getContext('2d').getImageData(0, 0, w, h).data
  return (x: number, y: number) => [...data.subarray((y * w + x) * 4, (y * w + x) * 4 + 4)]
}

const box = (x: number, y: number, w: number, h: number) => `M${x} ${y}L${x + w} ${y}L${x + w} ${y + h}L${x} ${y + h}Z`

describe('canvas painter', () => {
  it('fills at the scale of the page and leaves the context as it was', () => {
    const canvas = createCanvas(40, 40)
    const ctx = canvas.getContext('2d')
    ctx.setTransform(3, 0, 0, 3, 1, 1)
    paintPage(ctx, pageOf({ op: 'fill', path: box(5, 5, 5, 5), paint: '#ff0000' }), { ...deps, scale: 2 })
    expect([...ctx.getImageData(10, 10, 1, 1).data]).toEqual([255, 0, 0, 255])
    expect([...ctx.getImageData(9, 9, 1, 1).data]).toEqual([0, 0, 0, 0])
    expect(ctx.getTransform().a).toBe(3)
  })

  it('shows the bleed only when asked', () => {
    const page = pageOf({ op: 'fill', path: box(-2, -2, 2, 24), paint: '#00ff00' })
    expect(paint(page)(0, 10)[3]).toBe(0)
    expect(paint(page, { bleed: true })(0, 10)).toEqual([0, 255, 0, 255])
  })

  it('paints glyphs from outlines, at size and pen, and multiplies opacity with the alpha of the caller', () => {
    const glyphs: Op = {
      op: 'glyphs',
      font: 'f',
      size: 10,
      x: 4,
      y: 10,
      paint: '#0000ff',
      text: 'a ',
      clusters: [0, 1],
      glyphs: [
        { id: 1, x: 2, advance: 5 },
        { id: 2, x: 7, advance: 5 },
      ],
    }
    expect(paint(pageOf(glyphs))(7, 7)).toEqual([0, 0, 255, 255])
    expect(paint(pageOf(glyphs))(5, 7)[3]).toBe(0)
    const ctx = createCanvas(20, 20).getContext('2d')
    ctx.globalAlpha = 0.5
    paintOps(ctx, [{ ...glyphs, opacity: 0.5 }], 0, 1, deps)
    expect(ctx.globalAlpha).toBe(0.5)
    expect(ctx.getImageData(7, 7, 1, 1).data[3]).toBe(64)
  })

  it('runs a gradient along the coordinates of the op', () => {
    const stops = [
      { at: 0, color: '#000000' },
      { at: 1, color: '#ffffff' },
    ] as const
    const at = paint(pageOf({ op: 'fill', path: box(0, 0, 20, 20), paint: { from: [0, 0], to: [20, 0], stops } }))
    expect(at(1, 5)[0]).toBeLessThan(30)
    expect(at(18, 5)[0]).toBeGreaterThan(225)
  })

  it('multiplies, clips, transforms, leaves holes with evenodd', () => {
    const at = paint(
      pageOf(
        { op: 'fill', path: box(0, 0, 20, 20), paint: '#808080' },
        { op: 'save' },
        { op: 'clip', path: box(0, 0, 10, 20) },
        { op: 'concat', m: [2, 0, 0, 2, 0, 0] },
        { op: 'fill', path: box(0, 0, 10, 2), paint: '#ff0000', blend: 'multiply' },
        { op: 'restore' },
        { op: 'fill', path: `${box(0, 10, 8, 8)}${box(2, 12, 4, 4)}`, rule: 'evenodd', paint: '#0000ff' },
      ),
    )
    expect(at(5, 3)).toEqual([128, 0, 0, 255])
    expect(at(15, 3)).toEqual([128, 128, 128, 255])
    expect(at(4, 14)).toEqual([128, 128, 128, 255])
    expect(at(1, 14)).toEqual([0, 0, 255, 255])
  })

  it('strokes with dash, cap, join and a miter limit of 6', () => {
    const at = paint(
      pageOf({ op: 'stroke', path: 'M0 10L20 10', paint: '#ff0000', width: 4, dash: [5, 5], cap: 'butt' }),
    )
    expect([at(2, 10)[3], at(7, 10)[3], at(12, 10)[3]]).toEqual([255, 0, 255])
    const spike = 'M2 18L10 6L18 18'
    const mitre = paint(pageOf({ op: 'stroke', path: spike, paint: '#ff0000', width: 4 }))
    const bevel = paint(pageOf({ op: 'stroke', path: spike, paint: '#ff0000', width: 4, miter: 1 }))
    expect([mitre(10, 4)[3], bevel(10, 4)[3]].map((alpha) => alpha! > 0)).toEqual([true, false])
  })

  it('scales the source rectangle when the picture at hand is a smaller proxy', () => {
    const proxy = createCanvas(10, 10)
    const ctx = proxy.getContext('2d')
    ctx.fillStyle = '#ff0000'
    ctx.fillRect(5, 0, 5, 10)
    const op: Op = { op: 'image', image: 'p', src: { x: 50, y: 0, w: 50, h: 100 }, dst: { x: 0, y: 0, w: 20, h: 20 } }
    const at = paint(pageOf(op), { image: () => proxy, pictureSize: () => ({ w: 100, h: 100 }) })
    expect(at(10, 10)).toEqual([255, 0, 0, 255])
  })

  it('fails by name on an unknown op and on a missing picture', () => {
    const failureOf = (op: unknown) => {
      try {
        paint(pageOf(op as Op))
      } catch (error) {
        return error instanceof FailureError ? error.failure : error
      }
      return undefined
    }
    expect(failureOf({ op: 'sparkle' })).toMatchObject({ code: 'paint/unknown-op', at: 'ops.0' })
    const rect = { x: 0, y: 0, w: 1, h: 1 }
    expect(failureOf({ op: 'image', image: 'x', src: rect, dst: rect })).toMatchObject({
      code: 'image/missing',
      at: 'x',
    })
  })
})

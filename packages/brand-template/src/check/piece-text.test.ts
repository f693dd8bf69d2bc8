import { blocksOf } from '@tanquian/model'
import type { Brand, Format, LaidBlock, Layout, Op, Page } from '@tanquian/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadBrand, loadTemplate } from '../index.ts'
import { behindText, linesOf, type Outlines } from './lines.ts'
import { checkPixels, isLarge, type Sampler } from './piece-pixels.ts'
import { checkLaid } from './piece-text.ts'
import { sayBrandFinding } from './words.ts'

let brand: Brand
let screen: Format
let paper: Format
beforeAll(async () => {
  const [loadedBrand, loadedTemplate] = [await loadBrand('tanquian'), await loadTemplate('aviso-campo')]
  if (!loadedBrand.ok || !loadedTemplate.ok) throw new Error('not there')
  brand = loadedBrand.value
  const named = (id: string) => loadedTemplate.value.formats.find((format) => format.id === id)
  const [first, second] = [named('post-4x5'), named('carta')]
  if (!first || !second) throw new Error('no format')
  screen = first
  paper = second
})

/** Every glyph is a box half an em wide, from the baseline to 0.7 em. */
const boxes: Outlines = {
  outline: () => 'M0 -700L500 -700L500 0L0 0Z',
  metrics: () => ({ ascent: 900, descent: 200, capHeight: 700, xHeight: 500, unitsPerEm: 1000 }),
}

const words = (x: number, y: number, more: Partial<Extract<Op, { op: 'glyphs' }>> = {}): Op => ({
  op: 'glyphs',
  font: 'Archivo-Regular',
  size: 20,
  x,
  y,
  paint: '#121c33',
  glyphs: Array.from({ length: 10 }, (_, n) => ({ id: 1, x: n * 10, advance: 10 })),
  text: 'diez letra',
  clusters: [],
  ...more,
})

const block = (id: string, op: number, more: object = {}): LaidBlock => {
  const box = { x: 60, y: 100, w: 100, h: 20 }
  return { id, name: id, is: 'text', page: 0, box, ink: box, ops: [op, op + 1], allow: [], overflow: 0, ...more }
}

const layoutOf = (ops: readonly Op[], blocks: readonly LaidBlock[]): Layout => {
  const page: Page = { width: screen.width, height: screen.height, bleed: 0, ops }
  return { format: screen.id, pages: [page], blocks, digest: '' }
}

const laidCodes = (layout: Layout) => checkLaid(screen, layout, linesOf(layout, boxes)).map(({ code }) => code)

describe('the lines of a layout', () => {
  it('stand where they ink, through transforms, and belong to the innermost block', () => {
    const ops: Op[] = [{ op: 'save' }, { op: 'concat', m: [2, 0, 0, 2, 5, 0] }, words(60, 100), { op: 'restore' }]
    const layout = layoutOf(ops, [block('pila', 0, { ops: [0, 4] }), block('titular', 2), block('otro', 3)])
    const [line] = linesOf(layout, boxes)
    expect(line?.block.id).toBe('titular')
    expect(line?.ink).toEqual({ x: 125, y: 172, w: 200, h: 28 })
  })

  it('leave out decoration and blanks, and behind them the page is as it was', () => {
    const ops: Op[] = [
      { op: 'tag', role: 'Artifact' },
      words(0, 40),
      { op: 'end-tag' },
      { op: 'tag', role: 'P' },
      words(60, 100),
      { op: 'end-tag' },
    ]
    const layout = layoutOf(ops, [block('fondo', 1), block('titular', 4)])
    expect(linesOf(layout, boxes).map((line) => line.block.id)).toEqual(['titular'])
    const [page] = layout.pages
    expect(page && behindText(page).ops).toEqual(ops.filter((_, n) => n !== 4))
    expect(linesOf(layout, { ...boxes, outline: () => '' })).toEqual([])
  })
})

describe('text over text', () => {
  it('is found between blocks, once for each pair, by what is inked', () => {
    const crossing = layoutOf([words(60, 100), words(100, 110), words(110, 112)], [block('a', 0), block('b', 1)])
    const [finding, ...more] = checkLaid(screen, crossing, linesOf(crossing, boxes))
    expect(more).toEqual([])
    expect(finding && sayBrandFinding(finding)).toBe('«a» («diez letra») se encima con «b» en Publicación 4:5.')
  })

  it('is not lines of one block, nor lines that only graze, nor lines of another page', () => {
    expect(laidCodes(layoutOf([words(60, 100), words(60, 105)], [block('a', 0, { ops: [0, 2] })]))).toEqual([])
    expect(laidCodes(layoutOf([words(60, 100), words(60, 113.8)], [block('a', 0), block('b', 1)]))).toEqual([])
    const [page] = layoutOf([words(60, 100)], []).pages
    if (!page) throw new Error('no page')
    const two = { ...layoutOf([], []), pages: [page, page], blocks: [block('a', 0), block('b', 0, { page: 1 })] }
    expect(laidCodes(two)).toEqual([])
  })
})

describe('the place of a block', () => {
  const codesAt = (box: LaidBlock['box'], is = 'text') =>
    laidCodes(layoutOf([], [block('a', 0, { is, box, ink: box })]))

  it('is on the page and inside its safe zone for what must be read', () => {
    expect(codesAt({ x: 60, y: 100, w: 100, h: 20 })).toEqual([])
    expect(codesAt({ x: 10, y: 100, w: 100, h: 20 })).toEqual(['piece/outside-safe-zone'])
    expect(codesAt({ x: 750, y: 100, w: 100, h: 20 }, 'list')).toEqual(['piece/off-page'])
  })

  it('may bleed for grounds and drawings, but not be gone altogether', () => {
    expect(codesAt({ x: -20, y: -20, w: 900, h: 1100 }, 'shape')).toEqual([])
    expect(codesAt({ x: 900, y: 100, w: 100, h: 20 }, 'shape')).toEqual(['piece/off-page'])
  })
})

describe('a code', () => {
  const code = (side: number) => {
    const box = { x: 60, y: 300, w: side, h: side }
    return block('codigo', 0, { is: 'qr', box, ink: box })
  }

  it('is at least 160 px wide on a piece of 1080', () => {
    expect(laidCodes(layoutOf([], [code(120)]))).toEqual([])
    expect(laidCodes(layoutOf([], [code(100)]))).toEqual(['piece/qr-too-small'])
  })

  it('keeps its white border free', () => {
    const ink = { x: 150, y: 310, w: 200, h: 20 }
    expect(laidCodes(layoutOf([], [code(120), block('pie', 0, { box: ink, ink })]))).toEqual(['piece/qr-crowded'])
    expect(laidCodes(layoutOf([], [code(120), block('pie', 0, { is: 'shape', box: ink, ink })]))).toEqual([])
  })
})

describe('contrast on the pixels', () => {
  const pixels = (sample: Sampler, more: Parameters<typeof words>[2] = {}, format = screen) => {
    const layout = layoutOf([words(60, 100, more)], [block('titular', 0)])
    return checkPixels(format, brand, linesOf(layout, boxes), sample)
  }
  const manta: Sampler = () => [251, 246, 234]

  it('is right on a light ground, wrong on a dark one, and says how much it has', () => {
    expect(pixels(manta)).toEqual([])
    expect(pixels(() => [18, 28, 51]).map(sayBrandFinding)).toEqual([
      '«titular» («diez letra») no se lee sobre lo que tiene detrás en Publicación 4:5: contraste 1 y hace falta 4.5.',
    ])
  })

  it('looks at the line from its first letter to its last, and forgives a twentieth of it', () => {
    const darkFrom =
      (from: number): Sampler =>
      (_page, x) =>
        x > from ? [18, 28, 51] : [251, 246, 234]
    expect(pixels(darkFrom(156))).toEqual([])
    expect(pixels(darkFrom(154))).toHaveLength(1)
    expect(pixels(darkFrom(160))).toEqual([])
  })

  it('sees through an ink that is not opaque', () => {
    expect(pixels(manta, { paint: '#121c3380' })).toHaveLength(1)
    expect(pixels(manta, { opacity: 0.4 })).toHaveLength(1)
  })

  it('judges a gradient by its worse end', () => {
    const paint = {
      from: [0, 0],
      to: [1, 0],
      stops: [
        { at: 0, color: '#121c33' },
        { at: 1, color: '#fbf6ea' },
      ],
    } as const
    expect(pixels(manta, { paint })).toHaveLength(1)
  })

  it('asks 3 of large text: 18 pt or bold 14 pt on paper, 42 px or bold 32.7 px of a piece 1080 wide', () => {
    expect([isLarge(18, false, paper), isLarge(17.9, false, paper), isLarge(14, true, paper)]).toEqual([
      true,
      false,
      true,
    ])
    const px = 0.75
    expect([
      isLarge(42 * px, false, screen),
      isLarge(41 * px, false, screen),
      isLarge(32.7 * px, true, screen),
    ]).toEqual([true, false, true])
    const grey: Sampler = () => [130, 130, 130]
    expect(pixels(grey, { paint: '#2a2a2a', size: 40 }).map(({ code }) => code)).toEqual([])
    expect(pixels(grey, { paint: '#2a2a2a', size: 20 }).map(({ params }) => params['want'])).toEqual([4.5])
  })

  it('cannot judge what lies off the page', () => {
    expect(pixels(() => undefined)).toEqual([])
  })
})

describe('the formats used here', () => {
  it('are those that the figures were written for', () => {
    expect([screen.width, screen.minText.body, blocksOf(screen).length > 0]).toEqual([810, 21, true])
  })
})

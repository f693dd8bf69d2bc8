import type { Brand, Format, LaidBlock, LaidText, Layout, Template } from '@tanquian/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadBrand, loadTemplate } from '../index.ts'
import { checkPiece } from './check-piece.ts'
import { sayBrandFinding } from './words.ts'

let brand: Brand
let template: Template
let format: Format
beforeAll(async () => {
  const [loadedBrand, loadedTemplate] = [await loadBrand('tanquian'), await loadTemplate('aviso-campo')]
  if (!loadedBrand.ok || !loadedTemplate.ok) throw new Error('not there')
  brand = loadedBrand.value
  template = loadedTemplate.value
  const [first] = template.formats
  if (!first) throw new Error('no format')
  format = first
})

const text: LaidText = {
  size: 24,
  min: 20,
  max: 30,
  lines: 1,
  overflows: false,
  floor: 18,
  fill: '#000000',
  text: 'Hola',
}

/** A block where `box` is also what it inks. */
const laid = (id: string, [x, y, w, h]: readonly [number, number, number, number], more: object = {}): LaidBlock => {
  const box = { x, y, w, h }
  return { id, name: id, is: 'text', page: 0, box, ink: box, ops: [0, 0], allow: [], overflow: 0, ...more }
}
const signature = (w = 308, h = 60): LaidBlock => laid('firma', [54, 930, w, h], { name: 'Firma', is: 'art' })

const found = (...blocks: readonly LaidBlock[]): readonly string[] => {
  const layout: Layout = { format: format.id, pages: [], blocks, digest: '' }
  return checkPiece({ brand, template, format, layout }).map(sayBrandFinding)
}

describe('a piece under a brand', () => {
  it('is right when all fits, is large enough and leaves the lockup its air', () => {
    expect(found(signature(), laid('titular', [54, 100, 400, 200], { text }))).toEqual([])
  })

  it('says what does not fit, is too small, or lies outside', () => {
    expect(found(laid('titular', [54, 100, 400, 200], { text: { ...text, overflows: true } }))).toEqual([
      '«titular» no cabe en Publicación 4:5: recorta palabras o dale más lugar en la plantilla.',
    ])
    expect(found(laid('campo', [0, 0, 810, 500], { overflow: 12, is: 'stack' }))).toHaveLength(1)
    expect(found(laid('nota', [54, 100, 400, 20], { text: { ...text, size: 12 } }))).toEqual([
      '«nota» queda en 12 puntos en Publicación 4:5; el mínimo es 18.',
    ])
    expect(found(laid('nota', [5, 100, 400, 20], { text }))).toEqual([
      '«nota» se sale de la zona segura de Publicación 4:5.',
    ])
  })

  it('measures the lockup as it is drawn, not its box', () => {
    expect(found(signature(308, 30))).toEqual([
      'La firma «Firma» mide 205.5 px de ancho en Publicación 4:5; su mínimo es 230 px.',
    ])
  })

  it('keeps the lockup itself, as it is drawn, on the page and in its safe zone', () => {
    const at = (x: number) => found(laid('firma', [x, 930, 308, 60], { name: 'Firma', is: 'logo' }))
    expect(at(54)).toEqual([])
    expect(at(10)).toEqual(['«Firma» se sale de la zona segura de Publicación 4:5.'])
    expect(at(-40)).toEqual(['«Firma» queda fuera de la página en Publicación 4:5.'])
  })

  it('keeps texts out of the air around it', () => {
    expect(found(signature(), laid('area', [380, 940, 200, 20], { text }))).toEqual([
      '«area» está demasiado cerca de la firma «Firma» en Publicación 4:5.',
    ])
    expect(found(signature(), laid('area', [395, 940, 200, 20], { text }))).toEqual([])
    expect(found(signature(), laid('area', [380, 940, 200, 20], { text, page: 1 }))).toEqual([])
  })

  it('misses drawings, slots and lockups before anything is laid out, also those that a swap brings', () => {
    const { orilla: _gone, ...patterns } = brand.patterns
    expect(checkPiece({ brand: { ...brand, patterns }, template, format }).map(({ code, at }) => [code, at])).toEqual([
      ['brand/missing-art', 'orilla'],
    ])
    const logos = brand.logos.map((logo) => ({ ...logo, on: logo.on.filter((ground) => ground !== 'info') }))
    const onCaution = (block: Format['blocks'][number]): typeof block => {
      if (block.is === 'logo') return { ...block, on: 'caution' }
      return block.is === 'stack' ? { ...block, children: block.children.map(onCaution) } : block
    }
    const signed = { ...format, blocks: format.blocks.map(onCaution) }
    expect(checkPiece({ brand, template, format: signed })).toEqual([])
    expect(checkPiece({ brand: { ...brand, logos }, template, format: signed }).map(sayBrandFinding)).toEqual([
      'No hay versión de «firma-horizontal» para el fondo «info» (color).',
    ])
  })
})

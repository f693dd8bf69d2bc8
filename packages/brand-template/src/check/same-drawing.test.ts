import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Art } from '@tanquian/model'
import { loadBrand } from '../index.ts'
import { holdsDrawing } from './same-drawing.ts'

const art = (...paths: readonly string[]): Art => ({
  id: 'x',
  w: 40,
  h: 40,
  slots: { tinta: 'on-surface' },
  layers: paths.map((path) => ({ path, fill: 'tinta' })),
})

const MARK = art('M0 0L40 0L40 20L0 20Z', 'M10 24L30 24L20 40Z')

describe('a drawing inside another', () => {
  it('is found at any size and place, whatever else is drawn', () => {
    const sizes = fc.double({ min: 0.2, max: 5, noNaN: true })
    const shifts = fc.integer({ min: -300, max: 300 })
    fc.assert(
      fc.property(sizes, shifts, shifts, (scale, dx, dy) => {
        const moved = MARK.layers.map(({ path }) => {
          let n = 0
          return path.replace(/-?[\d.]+/g, (at) => (Number(at) * scale + (n++ % 2 === 0 ? dx : dy)).toFixed(2))
        })
        expect(holdsDrawing(art('M0 0L5 5L0 9Z', moved.join('')), MARK)).toBe(true)
      }),
    )
  })

  it('is not found in half of it, nor when it was pulled apart', () => {
    expect(holdsDrawing(art('M0 0L40 0L40 20L0 20Z'), MARK)).toBe(false)
    expect(holdsDrawing(art('M0 0L40 0L40 20L0 20Z', 'M60 24L80 24L70 40Z'), MARK)).toBe(false)
    expect(holdsDrawing(MARK, art())).toBe(false)
  })

  it('is the mark of each brand in its ordinary lockups, and never in that of the blackout', async () => {
    for (const id of ['tanquian', 'smdif', 'administracion-siguiente']) {
      const brand = await loadBrand(id)
      if (!brand.ok) throw new Error(id)
      const { art: drawings } = brand.value
      const holds = (name: string): boolean | undefined =>
        drawings[name] && drawings['marca'] && holdsDrawing(drawings[name], drawings['marca'])
      expect(['firma-horizontal', 'firma-vertical', 'firma-compacta', 'marca'].map(holds), id).toEqual([
        true,
        true,
        true,
        true,
      ])
      expect(['firma-veda', 'firma-veda-vertical'].map(holds), id).toEqual([false, false])
    }
  })
})

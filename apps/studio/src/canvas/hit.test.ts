import type { LaidBlock, Layout } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { groupOf } from './blocks.ts'
import { beneath, blocksAt, blocksIn, boundsOf, contains } from './hit.ts'

const block = (id: string, x: number, y: number, w: number, h: number, more: Partial<LaidBlock> = {}): LaidBlock => ({
  id,
  name: id,
  is: 'text',
  page: 0,
  box: { x, y, w, h },
  ink: { x, y, w, h },
  ops: [0, 0],
  allow: [],
  overflow: 0,
  ...more,
})
const blocks = [
  block('fondo', 0, 0, 200, 200, { is: 'shape' }),
  block('fecha', 10, 10, 100, 60, { is: 'stack', allow: ['move'] }),
  block('dia', 10, 10, 40, 60, { parent: 'fecha', bind: 'f.cuando.dia' }),
  block('titular', 20, 60, 100, 40, { bind: 'titular' }),
]
const layout: Layout = { format: 'a', pages: [{ width: 200, height: 200, bleed: 0, ops: [] }], blocks, digest: '' }
const upright = () => 0

describe('what lies under the pointer', () => {
  it('is sorted from the top, without the ground', () => {
    expect(blocksAt(layout, 0, { x: 30, y: 65 }, 0, upright).map(({ id }) => id)).toEqual(['titular', 'dia', 'fecha'])
    expect(blocksAt(layout, 0, { x: 190, y: 190 }, 0, upright)).toEqual([])
  })

  it('prefers what is hit to what is only near', () => {
    expect(blocksAt(layout, 0, { x: 30, y: 58 }, 4, upright).map(({ id }) => id)).toEqual(['dia', 'fecha', 'titular'])
  })

  it('goes down one at a time with Ctrl, and round again', () => {
    const under = blocksAt(layout, 0, { x: 30, y: 65 }, 0, upright)
    expect(beneath(under, [])?.id).toBe('titular')
    expect(beneath(under, ['titular'])?.id).toBe('dia')
    expect(beneath(under, ['fecha'])?.id).toBe('titular')
  })

  it('stands for its group when it is fixed itself', () => {
    const [, , day, title] = blocks
    expect(day && groupOf(layout, day)).toBe('fecha')
    expect(title && groupOf(layout, title)).toBe('titular')
  })
})

describe('a turned block', () => {
  const long = { x: 0, y: 40, w: 100, h: 20 }

  it('is hit where it lies, not in its upright box', () => {
    expect(contains(long, 90, { x: 50, y: 5 }, 0)).toBe(true)
    expect(contains(long, 90, { x: 5, y: 50 }, 0)).toBe(false)
  })

  it('has its own bounds', () => {
    const { x, y, w, h } = boundsOf(long, 90)
    expect([x, y, w, h].map((side) => Math.round(side) + 0)).toEqual([40, 0, 20, 100])
  })
})

it('a marquee takes what it touches', () => {
  expect(blocksIn(layout, 0, { x: 60, y: 90, w: 5, h: 5 }, upright).map(({ id }) => id)).toEqual(['titular'])
})

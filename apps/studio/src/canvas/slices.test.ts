import type { LaidBlock, Op } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { openSaves, slicesOf } from './slices.ts'

const fill: Op = { op: 'fill', path: 'M0 0', paint: '#000000' }
const clip: Op = { op: 'clip', path: 'M0 0' }
const ops: readonly Op[] = [fill, fill, { op: 'save' }, clip, fill, fill, { op: 'restore' }, fill]
const block = (id: string, from: number, to: number, parent?: string): LaidBlock => ({
  id,
  name: id,
  is: 'text',
  page: 0,
  box: { x: 0, y: 0, w: 1, h: 1 },
  ink: { x: 0, y: 0, w: 1, h: 1 },
  ops: [from, to],
  allow: [],
  overflow: 0,
  ...(parent === undefined ? {} : { parent }),
})

describe('slices of a page', () => {
  const slices = slicesOf(ops, [block('campo', 1, 7), block('titular', 4, 5, 'campo'), block('entrada', 5, 6, 'campo')])

  it('follow each other without gap or overlap, in paint order', () => {
    expect(slices.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 4],
      [4, 5],
      [5, 6],
      [6, 7],
      [7, 8],
    ])
  })

  it('know their block and those around it', () => {
    expect(slices.map(({ chain }) => chain)).toEqual([
      [],
      ['campo'],
      ['titular', 'campo'],
      ['entrada', 'campo'],
      ['campo'],
      [],
    ])
    expect(new Set(slices.map(({ key }) => key)).size).toBe(slices.length)
  })

  it('carry the state that is open where they begin', () => {
    expect(slices.map(({ state }) => state)).toEqual([[], [], [2, 3], [2, 3], [2, 3], []])
  })

  it('say how many saves their painter has to close', () => {
    expect(slices.map((slice) => openSaves(ops, slice))).toEqual([0, 1, 1, 1, 0, 0])
  })

  it('cover the page when it has no blocks', () => {
    expect(slicesOf(ops, []).map(({ from, to }) => [from, to])).toEqual([[0, ops.length]])
  })
})

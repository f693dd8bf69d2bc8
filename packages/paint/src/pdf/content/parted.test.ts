import type { Op } from '@tanquian/model'
import { expect, it } from 'vitest'
import { partedLines } from './parted.ts'

type GlyphsOp = Extract<Op, { op: 'glyphs' }>

const line = (text: string): GlyphsOp => ({
  op: 'glyphs',
  font: 'f',
  size: 10,
  x: 0,
  y: 0,
  paint: '#000000',
  glyphs: [],
  clusters: [],
  text,
})
const read = (...ops: readonly Op[]) => {
  const found = partedLines(ops)
  return ops.map((op) => (op.op === 'glyphs' ? found.get(op) : undefined))
}

it('says a parted word whole where it begins', () => {
  expect(read(line('se publicará la convo\u00ad'), line('catoria, y'), line('más'))).toEqual([
    { said: 'convocatoria,' },
    { silent: 8 },
    undefined,
  ])
})

it('follows a word over three lines, and a line with a part at both ends', () => {
  expect(read(line('extra\u00ad'), line('ordina\u00ad'), line('riamente'))).toEqual([
    { said: 'extraordinariamente' },
    { silent: 7 },
    { silent: 8 },
  ])
  expect(read(line('la convo\u00ad'), line('catoria admi\u00ad'), line('nistra'))).toEqual([
    { said: 'convocatoria' },
    { silent: 7, said: 'administra' },
    { silent: 6 },
  ])
})

it('leaves alone a part that nothing goes on with', () => {
  expect(read(line('convo\u00ad'))).toEqual([undefined])
  expect(read(line('convo\u00ad'), { op: 'end-tag' }, line('catoria'))).toEqual([undefined, undefined, undefined])
  expect(read(line('convo-'), line('catoria'))).toEqual([undefined, undefined])
})

import type { Block, SceneStack, SceneText } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { compose, only } from '../test/fixtures.ts'

const text = (more: Partial<Extract<Block, { is: 'text' }>>): Block => ({
  is: 'text',
  id: 't',
  name: 'Texto',
  role: 'body',
  color: 'on-surface',
  fit: { min: 20, max: 40 },
  ...more,
})
const said = (block: SceneText) =>
  block.nested?.map(({ mark, runs }) => [...(mark ?? []), ...runs].map((run) => run.text))

describe('a text with nested items', () => {
  it('is paragraphs instead of runs', () => {
    const block = only(compose([text({ bind: 'causa', nested: true })], { causa: 'Uno:\n1. **Dos** tres' }), 'text')
    expect(block.runs).toEqual([])
    expect(said(block)).toEqual([['Uno:'], ['1.', 'Dos', ' tres']])
    expect(block.nested?.[1]?.runs[0]?.font).toBe('body-strong')
  })

  it('begins its items on a line of their own after a heading in the same text', () => {
    const parts = [{ bind: 'area', role: 'body-strong' as const }, { text: '. ' }, { bind: 'causa' }]
    const of = (causa: string) => only(compose([text({ parts, nested: true })], { area: 'Premios', causa }), 'text')
    expect(said(of('1. Uno\n2. Dos'))).toEqual([
      ['Premios', '. '],
      ['1.', 'Uno'],
      ['2.', 'Dos'],
    ])
    expect(said(of('Serán:\n1. Uno'))).toEqual([
      ['Premios', '. ', 'Serán:'],
      ['1.', 'Uno'],
    ])
  })
})

describe('words that may part', () => {
  const hyphens = (more: Partial<Extract<Block, { is: 'text' }>>) =>
    only(compose([text({ bind: 'causa', hyphenate: true, ...more })], { causa: 'Convocatoria' }), 'text').hyphenate

  it('only in running Spanish', () => {
    expect(hyphens({})).toBe(true)
    expect(hyphens({ role: 'headline' })).toBeUndefined()
    expect(hyphens({ caps: true })).toBeUndefined()
    expect(hyphens({ role: 'label' })).toBeUndefined()
    expect(hyphens({ lang: 'hus' })).toBeUndefined()
    expect(hyphens({ lang: 'es-MX' })).toBe(true)
  })

  it('in lists and tables too', () => {
    const list: Block = {
      is: 'list',
      id: 'l',
      name: 'Lista',
      bind: 'zonas',
      role: 'body',
      color: 'on-surface',
      fit: { min: 1, max: 2 },
      gap: 0,
      marker: { is: 'rombo' },
      hyphenate: true,
    }
    expect(only(compose([list], { zonas: ['Centro'] }), 'list').hyphenate).toBe(true)
  })
})

describe('another language', () => {
  const content = {
    paralelos: [
      { idioma: 'hus', texto: 'tsꞌen 5 km' },
      { idioma: 'otra', texto: 'b' },
    ],
  } as object

  it('is what the block says, or what it is bound to', () => {
    const item = text({ bind: '.texto', langBind: '.idioma', caps: true })
    const stack = only(
      compose([{ is: 'repeat', id: 'r', name: 'R', bind: 'paralelos', flow: 'down', gap: 0, item }], content),
      'stack',
    )
    expect(stack.children.map((child) => (child as SceneText).lang)).toEqual(['hus', 'und'])
    // Capital saltillo; and no unit is kept with its number, which is a Spanish typesetter's care.
    expect((stack.children[0] as SceneText).runs[0]?.text).toBe('TSꞋEN 5 KM')
    expect(only(compose([text({ text: 'a', lang: 'nhe' })]), 'text').lang).toBe('nhe')
    expect(only(compose([text({ text: 'a' })]), 'text').lang).toBe('es-MX')
  })
})

describe('records in columns', () => {
  const columns = (count: number, more: object = {}) => {
    const zonas = Array.from({ length: count }, (_, n) => `Zona ${n + 1}`)
    const item = text({ bind: '.' })
    const repeat: Block = {
      is: 'repeat',
      id: 'r',
      name: 'Firmas',
      bind: 'zonas',
      flow: 'down',
      gap: 6,
      item,
      columns: 2,
    }
    return only(compose([{ ...repeat, ...more }], { zonas }), 'stack')
  }
  const ids = (stack: SceneStack) => stack.children.map((row) => (row as SceneStack).children.map(({ id }) => id))

  it('stand in rows, each with its share of the width', () => {
    const stack = columns(4)
    expect(stack).toMatchObject({ flow: 'down', gap: 6 })
    expect(ids(stack)).toEqual([
      ['t.1', 't.2'],
      ['t.3', 't.4'],
    ])
    expect(stack.children[0]).toMatchObject({ flow: 'right', gap: 6, id: 'r.fila1' })
    expect((stack.children[0] as SceneStack).children.every(({ size }) => size?.grow === 1)).toBe(true)
  })

  it('keep their width in a row that is not full, at the start or in the middle', () => {
    expect(ids(columns(3))[1]).toEqual(['t.3', 'r.fila2.hueco1'])
    const [, last] = columns(3, { align: 'center' }).children
    expect(last).toMatchObject({ gap: 0 })
    expect((last as SceneStack).children.map(({ id, size }) => [id, size?.grow])).toEqual([
      ['r.fila2.hueco1', 0.5],
      ['r.fila2.dentro', 1],
      ['r.fila2.hueco2', 0.5],
    ])
    expect((last as SceneStack).children[1]).toMatchObject({ pad: [0, 1.5, 0, 1.5] })
  })
})

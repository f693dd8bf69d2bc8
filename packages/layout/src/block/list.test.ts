import type { Layout, Op, SceneBlock } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { at, lay as layAll } from '../../test/lay.ts'
import { blockOf, list } from '../../test/scenes.ts'

const lay = (block: SceneBlock): Layout => layAll([block])
const opsOf = (layout: Layout, id: string): readonly Op[] =>
  layout.pages[0]?.ops.slice(...blockOf(layout, id).ops) ?? []

describe('a list', () => {
  const places = ['Zona Centro', 'San José', 'Las Palmas', 'El Mirador', 'Guadalupe', 'La Ceiba', 'Los Mangos']

  it('puts a diamond in the middle of the first line of each item', () => {
    const layout = lay(
      list('l', ['Zona Centro', 'Un nombre que toma dos renglones'], [20, 20], { box: { left: 0, top: 0, w: 220 } }),
    )
    const marks = opsOf(layout, 'l').flatMap((op) => (op.op === 'fill' ? [op.path] : []))
    expect(marks).toHaveLength(2)
    expect(marks[0]).toBe('M4.68 7.82L9.36 12.5L4.68 17.18L0 12.5Z')
    expect(blockOf(layout, 'l').text?.lines).toBe(3)
  })

  it('tags items as a list and diamonds as decoration', () => {
    const roles = opsOf(lay(list('l', ['Uno', 'Dos'], [20, 20])), 'l').flatMap((op) =>
      op.op === 'tag' ? [op.role] : [],
    )
    expect(roles).toEqual(['L', 'Artifact', 'LI', 'Artifact', 'LI'])
  })

  it.each([
    ['numero', ['1.', '2.']],
    ['letra', ['a)', 'b)']],
  ] as const)('counts with %s', (is, labels) => {
    const marker = { is, fill: '#c2186b', font: 'Archivo-SemiBold', gap: 0.4 } as const
    const texts = opsOf(lay(list('l', ['Uno', 'Dos'], [20, 20], { marker })), 'l').flatMap((op) =>
      op.op === 'glyphs' ? [op.text] : [],
    )
    expect(texts).toEqual([labels[0], 'Uno', labels[1], 'Dos'])
  })

  it('turns into columns, filled one after the other, only above its number', () => {
    const columns = { count: 2, over: 6, gap: 20 }
    const xs = (items: readonly string[]) => {
      const layout = lay(list('l', items, [14, 20], { columns, box: { left: 0, top: 0, w: 400 } }))
      return opsOf(layout, 'l').flatMap((op) => (op.op === 'glyphs' ? [Math.round(op.x)] : []))
    }
    expect(new Set(xs(places.slice(0, 6))).size).toBe(1)
    const [left, right] = [xs(places)[0], xs(places)[6]]
    expect(xs(places)).toEqual([left, left, left, left, right, right, right])
    expect(right).toBe((left ?? 0) + 210)
  })

  it('shrinks as a whole to its height', () => {
    const { text: told } = blockOf(lay(list('l', places, [10, 30], at(0, 0, 400, 160))), 'l')
    expect(told?.size).toBeLessThan(30)
    expect(told?.overflows).toBe(false)
  })
})

describe('the lines of a list', () => {
  it('are counted in its longest column', () => {
    const items = ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco', 'Seis', 'Siete', 'Ocho']
    const columns = { count: 2, over: 7, gap: 20 }
    const told = blockOf(lay(list('l', items, [10, 20, 4], { columns, ...at(0, 0, 400, 300) })), 'l').text
    expect(told).toMatchObject({ size: 20, overflows: false })
  })
})

import { expect, it } from 'vitest'
import { inOrder } from './order.ts'
import type { Sections } from './section.ts'

const sections: Sections = [
  { is: 'words', style: 'titulo', bind: 'titular' },
  { is: 'pairs', rows: [{ label: 'Cuándo', bind: 'f.cuando.rango' }] },
  { is: 'list', bind: 'zonas' },
  { is: 'words', style: 'cuerpo', bind: 'causa' },
]
const binds = (sorted: Sections) => sorted.map((one) => (one.is === 'pairs' ? one.rows[0]?.bind : one.bind))

it('follows the piece; what the piece leaves out stays behind what it followed', () => {
  expect(binds(inOrder(sections, ['titular', 'zonas', 'f.cuando.dia']))).toEqual([
    'titular',
    'zonas',
    'causa',
    'f.cuando.rango',
  ])
  expect(inOrder(sections, [])).toEqual(sections)
})

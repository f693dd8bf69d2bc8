import { expect, it } from 'vitest'
import type { DraftHead } from '../../storage/types.ts'
import { search, searchIndex, usualSubtypes } from './search.ts'

const head = (id: string, title: string, subtipo: string): DraftHead => ({
  id,
  title,
  kind: 'aviso',
  subtipo,
  area: 'Agua Potable',
  state: 'borrador',
  template: 'aviso-franja',
  createdAt: '2026-11-23T12:00:00Z',
  updatedAt: '2026-11-23T12:00:00Z',
  bytes: 900,
})
const drafts = [head('a', 'Corte de agua, Zona Centro', 'predial'), head('b', '', 'predial')]
const index = searchIndex(
  [{ id: 'aviso-franja', title: 'Franja', description: 'Aviso con franja', kinds: ['aviso'] }],
  drafts,
  'Sin título',
)
const labels = (typed: string) => search(index, typed).map(({ label }) => label)

it('finds kinds, varieties, templates and drafts, whatever the accents', () => {
  expect(labels('campana')).not.toContain('Campaña')
  expect(labels('campaña')[0]).toBe('Campaña')
  expect(labels('AGUA')).toEqual(expect.arrayContaining(['Corte de agua', 'Corte de agua, Zona Centro']))
  expect(labels('franja')).toContain('Franja')
  expect(labels('suspension')[0]).toBe('Suspensión de labores')
  expect(labels('zona agua')).toEqual(['Corte de agua, Zona Centro'])
})

it('begins with two letters and says nothing to nonsense', () => {
  expect(labels('a')).toEqual([])
  expect(labels('  ')).toEqual([])
  expect(labels('xyzw')).toEqual([])
})

it('puts first the varieties that this computer uses', () => {
  expect(usualSubtypes(drafts)[0]?.id).toBe('predial')
  expect(usualSubtypes([])[0]?.id).toBe('corte-de-agua')
})

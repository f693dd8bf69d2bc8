import { KINDS, type Finding } from '@tanquian/model'
import { expect, it } from 'vitest'
import { findingsOf, moved, pastedLines, readiness, sectionsOf } from './field-model.ts'

it('every kind and variety asks its questions once, in sections', () => {
  for (const kind of Object.values(KINDS))
    for (const { id } of kind.subtypes) {
      const paths = sectionsOf(kind.empty(id)).flatMap(({ fields }) => fields.map(({ path }) => path))
      expect(new Set(paths).size).toBe(paths.length)
      expect(paths.length).toBeGreaterThan(5)
    }
})

it('counts the required fields that hold something', () => {
  const empty = KINDS.aviso.empty('corte-de-agua')
  const before = readiness(empty)
  const after = readiness({ ...empty, titular: 'Corte de agua', area: 'Agua Potable' } as typeof empty)
  expect(after.ready).toBe(before.ready + 2)
  expect(after.of).toBe(before.of)
  expect(before.missing.map(({ path }) => path)).toContain('titular')
})

it('does not count hours without a day as answered', () => {
  const empty = KINDS.aviso.empty('corte-de-agua')
  const hours = { ...empty, cuando: { horaInicio: '08:00', horaFin: '18:00' } } as typeof empty
  expect(readiness(hours).missing.map(({ path }) => path)).toContain('cuando')
  const day = { ...empty, cuando: { desde: '2026-11-26' } } as typeof empty
  expect(readiness(day).missing.map(({ path }) => path)).not.toContain('cuando')
})

it('puts a finding under its field once, however many formats it names', () => {
  const finding = (field: string, format: string): Finding => ({
    code: 'rev/past-date',
    severity: 'warning',
    at: { field, format },
  })
  const all = [finding('cuando.desde', 'a'), finding('cuando.desde', 'b'), finding('titular', 'a')]
  expect(findingsOf(all, 'cuando')).toEqual([all[0]])
  expect(findingsOf(all, 'cua')).toEqual([])
})

it('moves items, and leaves the list alone when there is nowhere to go', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
})

it('turns a pasted list into items, without its bullets', () => {
  expect(pastedLines(['Centro', ''], 1, '- San José\n• Las Palmas\n\n3) El Mirador')).toEqual([
    'Centro',
    'San José',
    'Las Palmas',
    'El Mirador',
  ])
  expect(pastedLines(['Centro'], 0, '18 de Marzo\nAv. Hidalgo 4')).toEqual(['Centro', '18 de Marzo', 'Av. Hidalgo 4'])
})

import type { Draft, Format } from '@tanquian/model'
import { expect, it } from 'vitest'
import { plannedNames, presetChoice, sameChoice, toggled } from './plan.ts'

const format = (id: string, output: 'screen' | 'print') => ({ id, output }) as Format
const formats = [format('post-4x5', 'screen'), format('historia', 'screen'), format('carta', 'print')]
const draft = { name: 'Corte de agua', content: { kind: 'aviso' }, createdAt: '2026-11-23T18:00:00Z' } as Draft

it('presets choose screens as PNG and paper as PDF', () => {
  expect(presetChoice('redes', formats)).toEqual({ 'post-4x5': ['png'], historia: ['png'], carta: [] })
  expect(presetChoice('imprenta', formats)).toEqual({ 'post-4x5': [], historia: [], carta: ['pdf'] })
  expect(presetChoice('todo', formats)['carta']).toEqual(['pdf'])
})

it('a touched cell is another choice, touched again the same', () => {
  const all = presetChoice('todo', formats)
  const other = toggled(all, 'carta', 'svg')
  expect(other['carta']).toEqual(['pdf', 'svg'])
  expect(sameChoice(all, other, formats)).toBe(false)
  expect(sameChoice(all, toggled(other, 'carta', 'svg'), formats)).toBe(true)
})

it('names are those of the press, one per page where a type holds one', () => {
  const pages = { carta: { format: 'carta', layout: { pages: [{}, {}] } } } as never
  const choice = { 'post-4x5': ['png'], carta: ['png', 'pdf'] } as const
  expect(plannedNames(draft, formats, choice, pages)).toEqual([
    '2026-11-23_aviso_corte-de-agua_post-4x5.png',
    '2026-11-23_aviso_corte-de-agua_carta_p1.png',
    '2026-11-23_aviso_corte-de-agua_carta_p2.png',
    '2026-11-23_aviso_corte-de-agua_carta.pdf',
  ])
})

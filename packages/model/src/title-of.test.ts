import { expect, it } from 'vitest'
import { TYPICAL } from '../test/every-kind.ts'
import { titleOf } from './title-of.ts'

it('a piece is called by its name, else by the title of its kind, else by nothing', () => {
  expect(titleOf({ name: ' Brigada ', content: { kind: 'aviso', titular: 'Corte de agua' } })).toBe('Brigada')
  expect(titleOf({ name: ' ', content: { kind: 'aviso', titular: ' Corte de agua ' } })).toBe('Corte de agua')
  expect(titleOf({ name: '', content: { kind: 'convocatoria', titulo: 'Copa Huasteca' } })).toBe('Copa Huasteca')
  expect(titleOf({ name: '', content: { kind: 'campania', lema: '  ', mensaje: 'Vacúnate' } })).toBe('Vacúnate')
  expect(titleOf({ name: '', content: { kind: 'aviso' } })).toBe('')
  for (const content of Object.values(TYPICAL)) expect(titleOf({ name: '', content })).not.toBe('')
})

import { expect, it } from 'vitest'
import { isMessage } from './pasted-text.ts'

it('tells a message from something to look for', () => {
  expect(isMessage('corte de agua')).toBe(false)
  expect(isMessage('  corte de agua\n')).toBe(false)
  expect(isMessage('Corte de agua\njueves 26')).toBe(true)
  expect(isMessage('Se informa que el jueves no habrá agua en el Centro')).toBe(true)
})

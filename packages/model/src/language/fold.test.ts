import { expect, it } from 'vitest'
import { foldForSearch, toUpperEs } from './fold.ts'

it('capitals keep the saltillo a letter, and accents their place', () => {
  expect(toUpperEs('niñꞌo, pingüino, café')).toBe('NIÑꞋO, PINGÜINO, CAFÉ')
  expect(toUpperEs('ꞌ')).toBe('\uA78B')
})

it('search takes the four signs of the saltillo for one, and forgets accents but not the ñ', () => {
  const written = ['t\uA78Ceneꞌ', 't\u02BCene\u02BC', 't\u2019ene\u2019', "t'ene'", 'T\uA78BENE\uA78B']
  expect(new Set(written.map(foldForSearch)).size).toBe(1)
  expect(foldForSearch('  Año\u00a0de  Tanquián ')).toBe('año de tanquian')
  expect(foldForSearch('An\u0303o')).toBe(foldForSearch('AÑO'))
})

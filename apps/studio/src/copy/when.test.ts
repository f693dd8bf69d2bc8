import { expect, it } from 'vitest'
import { ago } from './when.ts'

const now = new Date(2026, 10, 24, 14, 32)
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()

it('says when as one says it at the counter', () => {
  expect(ago(at(2026, 10, 24, 14, 32), now)).toBe('hace un momento')
  expect(ago(at(2026, 10, 24, 14, 30), now)).toBe('hace 2 min')
  expect(ago(at(2026, 10, 24, 9, 15), now)).toBe('hoy, 9:15')
  expect(ago(at(2026, 10, 23, 17, 40), now)).toBe('ayer, 17:40')
  expect(ago(at(2026, 10, 21, 8, 0), now)).toBe('sáb 21 nov')
  expect(ago(at(2025, 1, 3, 8, 0), now)).toBe('3 feb 2025')
  expect(ago('no es fecha', now)).toBe('')
})

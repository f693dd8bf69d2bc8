import { expect, it } from 'vitest'
import { earlyKey } from './early-keys.ts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  earlyKey({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held })

it('undoes and redoes before the commands are there', () => {
  expect(press('z', { ctrlKey: true })).toBe('undo')
  expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('redo')
  expect(press('y', { metaKey: true })).toBe('redo')
})

it('keeps the keys that open something, and leaves typing alone', () => {
  expect(['F1', 'F8'].map((key) => press(key))).toEqual(['keep', 'keep'])
  expect(['k', 'P', 'Enter'].map((key) => press(key, { ctrlKey: true }))).toEqual(['keep', 'keep', 'keep'])
  expect(['z', 'k', 'Enter', 'F5'].map((key) => press(key))).toEqual([undefined, undefined, undefined, undefined])
  expect(press('c', { ctrlKey: true })).toBeUndefined()
})

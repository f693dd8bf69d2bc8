import { expect, it } from 'vitest'
import { walk } from './roving.ts'

it('walks a ring with the arrows of its axis, and jumps to its ends', () => {
  expect(walk('ArrowRight', 2, 3)).toBe(0)
  expect(walk('ArrowLeft', 0, 3)).toBe(2)
  expect(walk('ArrowDown', 0, 3, 'horizontal')).toBeUndefined()
  expect(walk('End', 0, 3)).toBe(2)
  expect(walk('Home', 2, 3)).toBe(0)
  expect(walk('a', 0, 3)).toBeUndefined()
  expect(walk('ArrowDown', 0, 0)).toBeUndefined()
})

import { expect, it } from 'vitest'
import { fileSize } from './size.ts'

it('says weights as the office reads them', () => {
  expect(fileSize(812)).toBe('812\u00a0B')
  expect(fileSize(682_400)).toBe('682\u00a0KB')
  expect(fileSize(999_800)).toBe('1.0\u00a0MB')
  expect(fileSize(4_100_000)).toBe('4.1\u00a0MB')
  expect(fileSize(2_000_000_000)).toBe('2.0\u00a0GB')
})

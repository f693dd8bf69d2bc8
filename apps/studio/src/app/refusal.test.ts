import { expect, it } from 'vitest'
import { refusalOf } from './refusal.ts'

const page = (protocol: string, framed: boolean) => {
  const self = {} as Window & typeof globalThis
  return { self, top: framed ? ({} as Window) : self, location: { protocol } as Location }
}

it('starts on its own page, and neither in a frame nor from a file', () => {
  expect(refusalOf(page('https:', false))).toBeUndefined()
  expect(refusalOf(page('https:', true))).toBe('frame')
  expect(refusalOf(page('file:', false))).toBe('file')
})

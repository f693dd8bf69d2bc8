import { FailureError } from '@tanquian/model'
import { expect, it } from 'vitest'
import { safeHref } from './href.ts'

it('writes links in ASCII, encoded once', () => {
  expect(safeHref('https://tanquian.gob.mx/aviso?id=ñ')).toBe('https://tanquian.gob.mx/aviso?id=%C3%B1')
  expect(safeHref('https://tanquian.gob.mx/?id=%C3%B1')).toBe('https://tanquian.gob.mx/?id=%C3%B1')
  expect(safeHref('https://x.mx/100%(a)')).toBe('https://x.mx/100%25%28a%29')
  expect(safeHref('tel:+524830000000')).toBe('tel:+524830000000')
})

it('refuses links that run code or open files', () => {
  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc', ' https://x.mx', ''])
    expect(() => safeHref(href)).toThrow(FailureError)
})

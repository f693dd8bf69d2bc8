import { readFileSync } from 'node:fs'
import { loadBrand } from '@tanquian/brand-template'
import { factsOf } from '@tanquian/model'
import { expect, it } from 'vitest'
import { CALL as content } from '../test/contents.ts'
import { contentDocx, lookOf } from './index.ts'

it('the example of the README makes a document', async () => {
  const loaded = await loadBrand('tanquian')
  if (!loaded.ok) throw new Error(loaded.failure.code)
  const brand = loaded.value
  // example
  const bytes = await contentDocx(content, {
    facts: factsOf(content, { place: brand.institution.place }),
    words: { ...brand.institution, legend: '' },
    look: lookOf(brand),
    title: 'Corte de agua',
    date: '2026-11-23',
  })
  // end
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
})

it('the README shows that very example', () => {
  const shown = /```ts\n(.*?)```/s.exec(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))?.[1] ?? ''
  const source = readFileSync(new URL(import.meta.url), 'utf8')
  const call = /\/\/ example\n(.*?)\n\s*\/\/ end/s.exec(source)?.[1] ?? 'missing'
  expect(shown).toContain(call.replaceAll(/^ {2}/gm, ''))
})

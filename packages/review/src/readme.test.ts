import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Finding } from '@tanquian/model'
import { anInput } from '../test/builders.ts'
import { reviewPiece } from './index.ts'

const { draft, template, brand, scenes, layouts, pictureSizes } = anInput({
  content: { quePasa: 'Reunión el lunes 5 de enero de 2027.' },
})

it('the example of the README does what it says', () => {
  // example
  const findings = reviewPiece({ draft, template, brand, scenes, layouts, pictureSizes, today: '2026-11-23' })
  // end
  const [first] = findings as readonly [Finding]
  expect(first.code).toBe('rev/weekday-mismatch')
  expect(first.at.field).toBe('quePasa')
  expect(first.fixes?.map((fix) => fix.code)).toEqual(['fix/change-weekday', 'fix/change-day'])
})

it('the README shows that very example, with those very answers', () => {
  const shown = /```ts\n(.*?)```/s.exec(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))?.[1] ?? ''
  const source = readFileSync(new URL(import.meta.url), 'utf8')
  const call = /\/\/ example\n\s*(.*?)\n\s*\/\/ end/s.exec(source)?.[1] ?? 'missing'
  expect(shown.split('\n')[0]).toBe(call)
  for (const [, answer = ''] of shown.matchAll(/\/\/ (.*)$/gm)) expect(source).toContain(answer)
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { AVISO as content } from '../test/contents.ts'
import { writeWords } from './index.ts'

it('the example of the README does what it says', () => {
  // example
  const words = writeWords(content, { brand: { office: 'Comunicación Social', municipality: 'Tanquián de Escobedo' } })
  // end
  expect(words.whatsapp.text).toContain('*Cuándo:* jueves 26 de noviembre de 2026, 8:00 a 18:00 h')
  expect(words.perifoneo.text).toContain(
    'El jueves veintiséis de noviembre de dos mil veintiséis, de ocho de la mañana a seis de la tarde.',
  )
  expect(words.perifoneo.omitted).toEqual(['queHacer.1', 'contacto.horario'])
})

it('the README shows that very example, with those very answers', () => {
  const shown = /```ts\n(.*?)```/s.exec(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))?.[1] ?? ''
  const source = readFileSync(new URL(import.meta.url), 'utf8')
  const call = /\/\/ example\n\s*(.*?)\n\s*\/\/ end/s.exec(source)?.[1] ?? 'missing'
  expect(shown.split('\n')[0]).toBe(call)
  for (const [, answer = ''] of shown.matchAll(/\/\/ (.*)$/gm)) expect(source).toContain(answer)
})

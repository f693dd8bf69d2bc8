import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as model from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The example of the README, its import turned into arguments so that it runs as it is printed. */
const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
const [, names = ''] = /import \{ (.*?) \} from '@tanquian\/model'/.exec(example) ?? []

it('the example of the README runs and says what it says', () => {
  const body = example.replace(/^import .*$/m, '')
  const printed: unknown[] = []
  const exported: Readonly<Record<string, unknown>> = model
  const wanted = names.split(', ')
  for (const name of wanted) expect(exported[name], name).toBeDefined()
  // eslint-disable-next-line no-new-func -- the point is to run the printed text itself
  const run = new Function(...wanted, 'console', body)
  run(...wanted.map((name) => exported[name]), { log: (...values: unknown[]) => printed.push(...values) })
  expect(printed[0]).toMatchObject({ semana: 'jueves', larga: 'jueves 26 de noviembre de 2026' })
  expect(printed.slice(1, 3)).toEqual([true, false])
  expect(printed[3]).toContain('quePasa: required')
  expect(printed[4]).toBe('corte-de-agua')
  expect(printed[5]).toMatchObject({
    cuando: { desde: '2026-11-26', horaInicio: '08:00', horaFin: '18:00' },
    zonas: ['Zona Centro'],
  })
})

it('the README is one screen', () => {
  expect(readme.split('\n').length).toBeLessThan(60)
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as everything from './index.ts'
import { color } from './tokens.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it("runs the README's example", async () => {
  const code = /```js\n([\s\S]*?)```/.exec(readme)?.[1]?.replace(/^import .*\n/gm, '') ?? ''
  const said: string[] = []
  const log = (...words: unknown[]) => said.push(words.join(' '))
  const names = { ...everything, color, console: { log } }
  // oxlint-disable-next-line no-new-func, no-implied-eval
  const run = new Function(...Object.keys(names), `return (async () => {${code}})()`) as (
    ...values: unknown[]
  ) => Promise<void>
  await run(...Object.values(names))
  expect(said).toEqual([
    'Tanquián de Escobedo 30 icons',
    expect.stringMatching(/^Aviso de campo post-4x5 .*\bcarta carta-bn\b/),
    'true corto #0a6a6b',
  ])
})

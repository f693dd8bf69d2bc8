import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { brand, draft, template as templateOf } from '../test/fixtures.ts'
import { composeScene } from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it("runs the README's example", () => {
  const code =
    /```ts\n([\s\S]*?)```/
      .exec(readme)?.[1]
      ?.replace(/^import .*\n/m, '')
      .replace('post-4x5', 'pieza') ?? ''
  const said: unknown[][] = []
  const run = (titular: string, role: string) => {
    const block = {
      is: 'text',
      id: 't',
      name: 'Titular',
      bind: 'titular',
      role,
      color: 'on-surface',
      fit: { min: 1, max: 2 },
    }
    const log = (...words: unknown[]) => said.push(words)
    // The block of the README, with its names given as arguments.
    // oxlint-disable-next-line no-new-func, no-implied-eval
    const example = new Function('composeScene', 'draft', 'template', 'brand', 'console', code) as (
      ...names: unknown[]
    ) => void
    example(composeScene, draft({ titular }), templateOf([block as never]), brand, { log, error: log })
  }
  run('Corte de agua', 'headline')
  run('Corte de agua', 'no-existe')
  expect(said).toEqual([
    ['Corte de agua', 1],
    ['compose/missing-role', 'no-existe'],
  ])
})

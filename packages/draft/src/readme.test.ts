import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { field, locks } from '../test/builders.ts'
import { applyEdit, commitEdit, createDraft, startHistory, undo } from './index.ts'

const template = { id: 'aviso-franja', version: 1, formats: [{ id: 'historia' }] }
const brand = { id: 'tanquian', version: 1 }
const content = { kind: 'aviso', titular: '' } as const

it('the example of the README does what it says', () => {
  // example
  let history = startHistory(createDraft({ id: 'p1', template, brand, content, at: '2026-11-23T18:00:00Z' }))

  const typing = { how: 'merge', group: 'type:titular', at: '2026-11-23T18:01:00Z' } as const
  for (const value of ['C', 'Co', 'Corte']) {
    const result = commitEdit(history, { do: 'set-field', path: 'titular', value }, typing, locks)
    if (result.ok) history = result.value
  }
  expect(history.past.length).toBe(1)

  const logo = { do: 'override', format: 'historia', block: 'logo', patch: { dx: 10 } } as const
  expect(applyEdit(history.present, logo, locks, '2026-11-23T18:02:00Z')).toMatchObject({
    ok: false,
    failure: { code: 'edit/locked' },
  })

  history = undo(history)
  // end
  expect(field(history.present, 'titular')).toBe('')
})

/** The statements of a piece of code, without what only a test or only a page says. */
const statements = (code: string): string =>
  code
    .replaceAll(/expect\((.*?)\)\.to\w+\(.*?\)$/gms, '$1')
    .replaceAll(/\/\/.*$/gm, '')
    .replaceAll(/[\s,]/g, '')

it('the README shows that very example', () => {
  const shown = /```ts\n(.*?)```/s.exec(readFileSync(new URL('../README.md', import.meta.url), 'utf8'))?.[1] ?? ''
  const tested = /\/\/ example\n(.*?)\/\/ end/s.exec(readFileSync(new URL(import.meta.url), 'utf8'))?.[1] ?? ''
  expect(statements(shown)).toBe(statements(tested))
})

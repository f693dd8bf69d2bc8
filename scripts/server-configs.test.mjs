import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headersFor, HTTPS_ONLY } from './headers.mjs'
import { SNIPPETS, withSnippets } from './server-configs.mjs'

const page = readFileSync(new URL('../docs/desplegar.md', import.meta.url), 'utf8')

describe('the server configurations of docs/desplegar.md', () => {
  it('are current: after a change of headers.mjs, run node scripts/server-configs.mjs', () => {
    expect(withSnippets(page)).toBe(page)
  })

  it.each(Object.entries(SNIPPETS))('%s has every header, for the page and for hashed files', (_name, make) => {
    const text = make()
    for (const path of ['index.html', 'assets/studio-12345678.js'])
      for (const [name, value] of Object.entries({ ...headersFor(path), ...HTTPS_ONLY })) {
        expect(text).toContain(name)
        expect(text).toContain(value)
      }
  })

  it('keep for ever only what carries a hash in its name', () => {
    expect(headersFor('assets/index-CQ6ARpBg.js')['Cache-Control']).toContain('immutable')
    for (const path of ['index.html', 'sw.js', 'favicon.svg', 'assets/plain.js'])
      expect(headersFor(path)['Cache-Control']).toBe('no-cache')
  })

  it('refuses a page whose marks are gone', () => {
    expect(() => withSnippets('nada')).toThrow('nginx')
  })
})

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ENGINE } from './manifest.ts'

it('says the version of this very package: `npm run version-packages` writes both', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
  expect(ENGINE).toBe(manifest.version)
})

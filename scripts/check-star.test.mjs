import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { checkStar } from './check-star.mjs'

const house = {
  'packages/model/package.json': '{ "name": "@tanquian/model", "dependencies": { "valibot": "1" } }',
  'packages/layout/package.json':
    '{ "name": "@tanquian/layout", "dependencies": { "@tanquian/model": "0", "harfbuzzjs": "1" } }',
  'packages/compose/package.json':
    '{ "name": "@tanquian/compose", "dependencies": { "@tanquian/model": "0", "@tanquian/layout": "0" } }',
  'packages/export/package.json':
    '{ "name": "@tanquian/export", "dependencies": { "@tanquian/model": "0", "@tanquian/layout": "0", "jszip": "3" } }',
  'packages/model/src/index.ts': 'export interface Word { readonly text: string }',
  'packages/layout/src/index.ts': "import type { Word } from '@tanquian/model'\nexport type Line = readonly Word[]",
  'packages/export/src/index.ts':
    "import type { Line } from '@tanquian/layout'\nexport const zip = async (): Promise<Line> => (await import('jszip')).x",
}

let root
function check(extra = {}) {
  root = mkdtempSync(join(tmpdir(), 'star-'))
  for (const [file, text] of Object.entries({ ...house, ...extra })) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return checkStar(root, { minimum: 3 }).problems
}
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the star', () => {
  it('accepts a house that keeps to it', () => expect(check()).toEqual([]))

  it.each([
    [
      'a room that imports a room',
      'packages/compose/src/a.ts',
      "import { x } from '@tanquian/layout'\nx()",
      'rooms know',
    ],
    [
      'a type import',
      'packages/compose/src/a.ts',
      "import type { Line } from '@tanquian/layout'\nexport type L = Line",
      'rooms know',
    ],
    [
      'an inline type import',
      'packages/compose/src/a.ts',
      "export type L = import('@tanquian/layout').Line",
      'rooms know',
    ],
    ['an export from', 'packages/compose/src/a.ts', "export * from '@tanquian/layout'", 'rooms know'],
    ['a dynamic import', 'packages/compose/src/a.ts', "await import('@tanquian/layout')\nexport {}", 'rooms know'],
    ['a path over the wall', 'packages/compose/src/a.ts', "export * from '../../layout/src/index.ts'", 'rooms know'],
    ['model that looks outwards', 'packages/model/src/a.ts', "export * from '@tanquian/layout'", 'rooms know'],
    ['a third party out of its place', 'packages/layout/src/a.ts', "import 'harfbuzzjs'", 'belongs in'],
    ['a third party without a place', 'packages/layout/src/a.ts', "import 'left-pad'", 'has no place'],
    ['react in a package', 'packages/export/src/a.ts', "import 'react'", 'belongs in apps/'],
    [
      'an undeclared dependency',
      'packages/layout/src/compile/a.ts',
      "import '@tanquian/model'\nimport 'valibot'",
      'valibot',
    ],
    ['jszip at load', 'packages/export/src/a.ts', "import Zip from 'jszip'\nnew Zip()", 'at load'],
    [
      'Node in a pure room',
      'packages/layout/src/a.ts',
      "import { readFileSync } from 'node:fs'\nreadFileSync('x')",
      'Node belongs',
    ],
    [
      'the page in a pure room',
      'packages/layout/src/a.ts',
      "export const a = document.createElement('a')",
      'uses document',
    ],
    ['the page through globalThis', 'packages/layout/src/a.ts', 'export const a = globalThis.window', 'uses window'],
    ['console', 'packages/layout/src/a.ts', "console.log('a')", 'uses console'],
  ])('refuses %s', (_, file, text, expected) => {
    const problems = check({ [file]: text })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(file)
    expect(problems[0]).toContain(expected)
  })

  it('refuses a circle, through types too', () => {
    const problems = check({
      'packages/model/src/a.ts': "import type { B } from './b.ts'\nexport type A = B",
      'packages/model/src/b.ts': "export type { A as B } from './a.ts'",
    })
    expect(problems).toEqual(['circle: packages/model/src/a.ts → packages/model/src/b.ts → packages/model/src/a.ts'])
  })

  it('lets comments, strings, an own variable and tests be', () => {
    const problems = check({
      'packages/layout/src/a.ts':
        "// import '@tanquian/compose'\nexport const text = \"import 'react'; document.title\"",
      'packages/layout/src/b.ts': 'export const pages = (document: { pages: number }) => document.pages',
      'packages/layout/src/a.test.ts': "import '@tanquian/compose'\nimport 'node:fs'\nconsole.log('a')",
    })
    expect(problems).toEqual([])
  })

  it('fails when it sees nearly nothing', () => {
    check()
    expect(checkStar(root).problems).toEqual([expect.stringContaining('files seen')])
  })
})

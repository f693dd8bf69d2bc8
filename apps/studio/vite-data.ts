import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'

const GENERATED = /brand-template\/(?:src|dist)\/generated\/((?:brand|template|examples)-[\w-]+)\.(?:ts|js)$/
const LITERAL = /JSON\.parse\(\s*('(?:[^'\\]|\\.)*')/

/** The text inside a single-quoted literal as the generator writes it: only quotes and backslashes are escaped. */
const unquoted = (literal: string): string => literal.slice(1, -1).replace(/\\(['\\])/g, '$1')

/**
 * Brands, templates and examples are data: in the built studio they travel as JSON files, which no JavaScript engine has to
 * parse, and only when a piece asks for them. Elsewhere (Node, other apps) the same modules hold their data themselves.
 */
export function dataAsFiles(folder = join(import.meta.dirname, 'node_modules/.tanquian-data')): Plugin {
  return {
    name: 'tanquian-data',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const name = GENERATED.exec(id.replaceAll('\\', '/'))?.[1]
      if (!name) return undefined
      const literal = LITERAL.exec(code)?.[1]
      if (!literal) throw new Error(`${basename(id)} no longer holds its data as one JSON text`)
      const text = unquoted(literal)
      JSON.parse(text)
      mkdirSync(folder, { recursive: true })
      const file = join(folder, `${name}.json`)
      writeFileSync(file, text)
      return {
        code: `import address from ${JSON.stringify(`${file}?url&no-inline`)}\nexport default await (await fetch(address)).json()\n`,
        map: null,
      }
    },
  }
}

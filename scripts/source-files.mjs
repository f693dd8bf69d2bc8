import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const CODE = /\.(ts|tsx|mjs|js|css)$/
const SKIP = new Set(['node_modules', 'dist', 'storybook-static', 'coverage', '.turbo'])

function walk(root, folder) {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return SKIP.has(entry.name) ? [] : walk(root, path)
    return CODE.test(entry.name) && !/\.generated\.\w+$/.test(entry.name) ? [path] : []
  })
}

/** Every hand-written code file, relative to the root, in a stable order. */
export const sourceFiles = (root) => ['packages', 'apps', 'scripts'].flatMap((folder) => walk(root, folder)).sort()

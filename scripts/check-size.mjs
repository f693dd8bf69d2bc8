// Weight of the JavaScript a screen needs before it can start, gzipped, read from the build's own manifest.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const ENTRY = 'index.html'
export const ROUTES = [
  { name: 'home', module: 'src/screens/home/Home.tsx', limit: 150_000 },
  { name: 'editor', module: 'src/screens/editor/Editor.tsx', limit: 250_000 },
]

/** Engines that a screen must not carry: they load when somebody exports or adds a font. */
const LAZY = /node_modules\/(?:@cantoo\/pdf-lib|pdf-lib|jszip|harfbuzzjs)\//

/** The file of a module and everything it imports at load. */
export function closure(manifest, key, seen = new Set()) {
  if (seen.has(key) || !manifest[key]) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(manifest, next, seen)
  return seen
}

/** The bundler's own few lines come from no module, so nothing maps them. */
const HELPER = /\/(?:rolldown-runtime|preload-helper)-[\w-]+\.js$/

const gzipped = (path) => gzipSync(readFileSync(path)).length

function engines(path) {
  if (!existsSync(`${path}.map`)) return HELPER.test(path) ? [] : [`${path} has no source map to look into`]
  const { sources } = JSON.parse(readFileSync(`${path}.map`, 'utf8'))
  const found = new Set(sources.map((source) => LAZY.exec(source)?.[0]).filter(Boolean))
  return [...found].map((engine) => `loads ${engine} at start`)
}

/** A module that is no chunk of its own was merged into the entry, and is counted there. */
function weigh(dist, manifest, route) {
  const keys = closure(manifest, ENTRY)
  closure(manifest, route.module, keys)
  const files = [...new Set([...keys].map((key) => `${dist}/${manifest[key].file}`))].filter((file) =>
    file.endsWith('.js'),
  )
  return { bytes: files.reduce((sum, file) => sum + gzipped(file), 0), problems: files.flatMap(engines) }
}

export function checkSize(studio, routes = ROUTES) {
  const dist = `${studio}/dist`
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'))
  if (!manifest[ENTRY]) return { rows: [], problems: [`${ENTRY} is not in the manifest`] }
  const problems = []
  const rows = routes.map((route) => {
    const { bytes, problems: found } = weigh(dist, manifest, route)
    if (!existsSync(`${studio}/${route.module}`))
      problems.push(`${route.name}: ${route.module} is gone; say in check-size.mjs where it went`)
    if (bytes > route.limit) problems.push(`${route.name}: ${bytes} bytes, limit ${route.limit}`)
    problems.push(...found.map((problem) => `${route.name}: ${problem}`))
    return { name: route.name, bytes, limit: route.limit }
  })
  return { rows, problems }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rows, problems } = checkSize(fileURLToPath(new URL('../apps/studio', import.meta.url)))
  for (const { name, bytes, limit } of rows)
    console.log(`${name.padEnd(8)} ${(bytes / 1000).toFixed(1).padStart(6)} kB of ${limit / 1000} kB gzip`)
  for (const problem of problems) console.error(problem)
  process.exit(problems.length > 0 ? 1 : 0)
}

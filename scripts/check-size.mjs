// Weight of the JavaScript a screen needs until its work can be seen and typed in, gzipped, read from the build's own
// manifest; and, apart, of what it then fetches by itself.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const ENTRY = 'index.html'
/** `paints`: what the screen imports at once, besides itself, to show its work. `follows`: what comes after, unasked. */
export const ROUTES = [
  {
    name: 'home',
    module: 'src/screens/home/Home.tsx',
    paints: ['src/storage/index.ts'],
    // The small pictures of the cards.
    follows: ['src/screens/shared/preview-engine.ts'],
    limit: 150_000,
  },
  {
    name: 'editor',
    module: 'src/screens/editor/Editor.tsx',
    // The piece is painted and its form can be typed in; the canvas that moves it by hand comes right after.
    paints: ['src/storage/index.ts'],
    follows: [
      'src/canvas/stage.tsx',
      'src/canvas/stage-tools.tsx',
      'src/actions/hear.ts',
      'src/inspector/inspector.tsx',
      'src/review/field-message.ts',
      'src/engine/rules.ts',
      '../../packages/brand-template/src/generated/law.ts',
      '../../packages/brand-template/src/generated/office.ts',
    ],
    limit: 250_000,
  },
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

/** A chunk that only passes on what others hold has no source of its own, hence no map. */
const PASSES_ON = /^(?:(?:import[^;]*|export\s*\{[^}]*\}(?:\s*from\s*"[^"]*")?);?\s*)*$/

function engines(path) {
  if (!existsSync(`${path}.map`) && PASSES_ON.test(readFileSync(path, 'utf8'))) return []
  if (!existsSync(`${path}.map`)) return HELPER.test(path) ? [] : [`${path} has no source map to look into`]
  const { sources } = JSON.parse(readFileSync(`${path}.map`, 'utf8'))
  const found = new Set(sources.map((source) => LAZY.exec(source)?.[0]).filter(Boolean))
  return [...found].map((engine) => `loads ${engine} at start`)
}

const scriptsOf = (dist, manifest, keys) =>
  [...new Set([...keys].map((key) => `${dist}/${manifest[key].file}`))].filter((file) => file.endsWith('.js'))
const weight = (files) => files.reduce((sum, file) => sum + gzipped(file), 0)

/** A module that is no chunk of its own was merged into one that is, and is counted there. */
function weigh(dist, manifest, { module, paints, follows }) {
  const keys = closure(manifest, ENTRY)
  for (const each of [module, ...paints]) closure(manifest, each, keys)
  const files = scriptsOf(dist, manifest, keys)
  for (const each of follows) closure(manifest, each, keys)
  const later = scriptsOf(dist, manifest, keys).filter((file) => !files.includes(file))
  return { bytes: weight(files), after: weight(later), problems: [...files, ...later].flatMap(engines) }
}

export function checkSize(studio, routes = ROUTES) {
  const dist = `${studio}/dist`
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'))
  if (!manifest[ENTRY]) return { rows: [], problems: [`${ENTRY} is not in the manifest`] }
  const problems = []
  const rows = routes.map((route) => {
    const { bytes, after, problems: found } = weigh(dist, manifest, route)
    for (const module of [route.module, ...route.paints, ...route.follows])
      if (!existsSync(`${studio}/${module}`))
        problems.push(`${route.name}: ${module} is gone; say in check-size.mjs where it went`)
    if (bytes > route.limit) problems.push(`${route.name}: ${bytes} bytes, limit ${route.limit}`)
    problems.push(...found.map((problem) => `${route.name}: ${problem}`))
    return { name: route.name, bytes, after, limit: route.limit }
  })
  return { rows, problems }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rows, problems } = checkSize(fileURLToPath(new URL('../apps/studio', import.meta.url)))
  const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(6)
  for (const { name, bytes, after, limit } of rows)
    console.log(`${name.padEnd(8)} ${kB(bytes)} kB of ${limit / 1000} kB gzip; después ${kB(after)} kB`)
  for (const problem of problems) console.error(problem)
  process.exit(problems.length > 0 ? 1 : 0)
}

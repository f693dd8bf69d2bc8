// The star: rooms import model and nothing else of ours, nothing goes in circles, third parties stay in their place.
import { existsSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sourceFiles } from './source-files.mjs'
import { readImports } from './star-imports.mjs'
import { isTest, judgeGlobal, judgeNode, judgeRoom, judgeThirdParty } from './star-rules.mjs'

/** A check that sees nothing passes everything: below this it has lost its way. */
const MINIMUM = 20

const roomOf = (file) => file.split('/').slice(0, 2).join('/')
const packageOf = (from) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')

function manifests(root, files) {
  const rooms = [...new Set(files.map(roomOf))].filter((room) => existsSync(join(root, room, 'package.json')))
  return new Map(rooms.map((room) => [room, JSON.parse(readFileSync(join(root, room, 'package.json'), 'utf8'))]))
}

/** Relative import → the file it means, so that `../../other/src` cannot climb over a wall unseen. */
function resolveFile(known, file, from) {
  const path = posix.join(dirname(file), from.replace(/\?.*$/, ''))
  const tries = [
    path,
    path.replace(/\.js$/, '.ts'),
    `${path}.ts`,
    `${path}.tsx`,
    `${path}/index.ts`,
    `${path}/index.tsx`,
  ]
  return { path, found: tries.find((name) => known.has(name)) }
}

const declared = (manifest, name) =>
  [manifest?.dependencies, manifest?.peerDependencies].some((list) => list && Object.hasOwn(list, name))

function judgeBare(file, used, context) {
  const { byName, packages } = context
  const name = packageOf(used.from)
  if (isBuiltin(used.from)) return judgeNode(file, used.from)
  const manifest = packages.get(roomOf(file))
  if (name === manifest?.name) return undefined
  const problem = byName.has(name) ? judgeRoom(file, roomOf(file), byName.get(name)) : judgeThirdParty(file, name, used)
  return problem ?? (declared(manifest, name) ? undefined : `imports ${name}, which its package.json does not list`)
}

function judgeImport(file, used, context) {
  const from = used.from
  if (from === '(computed)' || from.startsWith('virtual:')) return undefined
  if (!from.startsWith('.')) return isTest(file) ? undefined : judgeBare(file, used, context)
  const { path, found } = resolveFile(context.known, file, from)
  if (found) context.edges.get(file).push(found)
  return isTest(file) ? undefined : judgeRoom(file, roomOf(file), roomOf(path))
}

/** Depth first; a file met again while still open closes a circle. Each circle is told once. */
function findCycles(edges) {
  const state = new Map()
  const cycles = []
  const path = []
  const walk = (file) => {
    state.set(file, 'open')
    path.push(file)
    for (const next of edges.get(file) ?? []) {
      if (state.get(next) === 'open') cycles.push([...path.slice(path.indexOf(next)), next].join(' → '))
      else if (!state.has(next)) walk(next)
    }
    path.pop()
    state.set(file, 'closed')
  }
  for (const file of edges.keys()) if (!state.has(file)) walk(file)
  return cycles
}

export function checkStar(root, { minimum = MINIMUM } = {}) {
  const files = sourceFiles(root).filter((file) => /^(packages|apps)\/[^/]+\/(src|e2e|test)\/.*\.(ts|tsx)$/.test(file))
  const packages = manifests(root, files)
  const byName = new Map([...packages].map(([room, manifest]) => [manifest.name, room]))
  const context = { packages, byName, known: new Set(files), edges: new Map(files.map((file) => [file, []])) }
  const problems = []
  for (const file of files) {
    const { imports, globals } = readImports(file, readFileSync(join(root, file), 'utf8'))
    const said = imports.map((used) => judgeImport(file, used, context))
    if (!isTest(file)) said.push(...globals.map((name) => judgeGlobal(file, name)))
    problems.push(...new Set(said.filter(Boolean).map((problem) => `${file}: ${problem}`)))
  }
  problems.push(...findCycles(context.edges).map((cycle) => `circle: ${cycle}`))
  if (files.length < minimum) problems.push(`only ${files.length} files seen: the check is looking in the wrong place`)
  return { files: files.length, problems }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, problems } = checkStar(fileURLToPath(new URL('..', import.meta.url)))
  for (const problem of problems) console.error(problem)
  console.log(`${files} files, ${problems.length} problems`)
  process.exit(problems.length > 0 ? 1 : 0)
}

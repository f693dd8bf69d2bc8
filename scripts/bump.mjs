// A new version of a brand or of a template: the old one is kept whole, so that drafts that nobody moves stay as they are.
//   npm run bump -- marca tanquian "El teal es más oscuro"      also of the brands that inherit from it
//   npm run bump -- plantilla aviso-campo "La fecha va arriba"
//   … --from v1.2.0        what was in force is in that commit, not in the last one
// Of a release (npm run version-packages):
//   node scripts/bump.mjs --check     what changed since the last release without a new version
//   node scripts/bump.mjs --write     remembers what is released
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brandOf, templateOf } from '../packages/brand-template/scripts/generate.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const home = `${root}packages/brand-template`
const RELEASED = `${home}/versions.json`

/** What each kind is called on the command line, where it lies, and how it is compiled. */
const KINDS = {
  marca: { folder: 'brands', file: 'brand.json', module: 'brand', compiled: brandOf, flag: '--brand' },
  plantilla: {
    folder: 'templates',
    file: 'template.json',
    module: 'template',
    compiled: templateOf,
    flag: '--template',
  },
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const idsOf = ({ folder, file }) =>
  readdirSync(`${home}/${folder}`)
    .filter((id) => existsSync(`${home}/${folder}/${id}/${file}`))
    .sort()

/** The data inside a generated module: one JSON text between single quotes. */
function dataIn(source) {
  const literal = /JSON\.parse\(\s*'((?:[^'\\]|\\.)*)'/.exec(source)?.[1]
  if (literal === undefined) throw new Error('The generated module holds no JSON text')
  return literal.replace(/\\(['\\])/g, '$1')
}

function textAt(from, path) {
  try {
    return execFileSync('git', ['show', `${from}:${path}`], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: 'pipe',
    })
  } catch {
    throw new Error(`En ${from} no hay ${path}: di con --from en qué versión del proyecto estaba.`)
  }
}

/** Keeps what is in force and counts one up. */
function bump({ folder, file, module }, id, from) {
  const data = dataIn(textAt(from, `packages/brand-template/src/generated/${module}-${id}.ts`))
  const { version } = JSON.parse(data)
  const path = `${home}/${folder}/${id}/${file}`
  const now = readJson(path).version ?? 1
  if (now !== version) throw new Error(`${id} ya va en la versión ${now}, y la de ${from} es la ${version}.`)
  const kept = `${home}/${folder}/${id}/versions/${version}.json`
  mkdirSync(dirname(kept), { recursive: true })
  writeFileSync(kept, `${data}\n`)
  const text = readFileSync(path, 'utf8')
  const next = text.replace(/("version"\s*:\s*)\d+/, (_all, before) => `${before}${version + 1}`)
  if (next === text) throw new Error(`${path}: falta "version"`)
  writeFileSync(path, next)
  return version + 1
}

/** A brand and those that take from it what they do not say themselves. */
function withHeirs(id) {
  const parent = (one) => readJson(`${home}/brands/${one}/brand.json`).extends
  const inherits = (one) => one === id || (parent(one) !== undefined && inherits(parent(one)))
  return idsOf(KINDS.marca).filter(inherits)
}

function begin(what, id, words, from) {
  const kind = KINDS[what]
  if (!kind || !id || !words)
    throw new Error('Uso: npm run bump -- marca|plantilla NOMBRE "qué cambió" [--from VERSION-DEL-PROYECTO]')
  if (!existsSync(`${home}/${kind.folder}/${id}/${kind.file}`)) throw new Error(`No hay ${what} «${id}».`)
  const ids = what === 'marca' ? withHeirs(id) : [id]
  const versions = ids.map((one) => [one, bump(kind, one, from)])
  const [, version] = versions.find(([one]) => one === id)
  const note = `${root}.changeset/${what}-${id}-${version}.md`
  mkdirSync(dirname(note), { recursive: true })
  writeFileSync(note, `---\n'@tanquian/brand-template': minor\n---\n\n${what} ${id}, versión ${version}: ${words}\n`)
  execFileSync(process.execPath, [`${home}/scripts/generate.mjs`], { stdio: 'pipe' })
  for (const [one, next] of versions) console.log(`${what} ${one}: versión ${next}; la ${next - 1} queda guardada`)
  console.log(`Qué piezas siguen con la anterior: npx tanquian affected CARPETA ${kind.flag} ${id}`)
}

const digest = (value) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

/** Version and digest of everything that is in force. */
const inForce = () =>
  Object.fromEntries(
    Object.values(KINDS).map((kind) => [
      kind.folder,
      Object.fromEntries(
        idsOf(kind).map((id) => {
          const { version = 1, ...rest } = kind.compiled(id)
          return [id, { version, digest: digest(rest) }]
        }),
      ),
    ]),
  )

/** What looks different from what was released under the same number. */
function changed() {
  const before = existsSync(RELEASED) ? readJson(RELEASED) : {}
  return Object.entries(inForce()).flatMap(([folder, all]) =>
    Object.entries(all).flatMap(([id, now]) => {
      const was = before[folder]?.[id]
      return was && was.version === now.version && was.digest !== now.digest ? [`${folder}/${id}`] : []
    }),
  )
}

/** Packages say which engine made them: its number follows that of the press. */
function writeEngine() {
  const path = `${root}packages/export/src/manifest.ts`
  const { version } = readJson(`${root}packages/export/package.json`)
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(/(ENGINE = ')[^']+'/, (_all, before) => `${before}${version}'`),
  )
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string', default: 'HEAD' },
      check: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  })
  if (values.check) {
    const silent = changed()
    for (const path of silent)
      console.error(`${path} cambió desde la última entrega y conserva su versión: npm run bump`)
    process.exitCode = silent.length > 0 ? 1 : 0
  } else if (values.write) {
    writeFileSync(RELEASED, `${JSON.stringify(inForce(), null, 2)}\n`)
    writeEngine()
  } else {
    const [what, id, ...words] = positionals
    begin(what, id, words.join(' '), values.from)
  }
}

try {
  main()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

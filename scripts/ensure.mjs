// Makes a fresh clone ready: node scripts/ensure.mjs [install] [chromium] [pdf] [office]
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { aptInstall, findChromium, inPath } from './chromium.mjs'
import { run } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const MINIMUM = [20, 19, 0]

export function ensureNode(version = process.versions.node) {
  const parts = version.split('.').map(Number)
  const at = MINIMUM.findIndex((wanted, i) => parts[i] !== wanted)
  if (at >= 0 && parts[at] < MINIMUM[at])
    throw new Error(
      `Node ${MINIMUM.join('.')} or newer is needed; this is ${version}. · Se necesita Node ${MINIMUM.join('.')} o posterior.`,
    )
}

const read = (path) => JSON.parse(readFileSync(path, 'utf8'))

/**
 * Compares what the lock asks for with what npm says it installed. Contents, not dates: a checkout touches dates, and
 * a needless `npm ci` deletes node_modules under whoever is working.
 */
export function isInstalled(folder = root) {
  const hidden = `${folder}/node_modules/.package-lock.json`
  if (!existsSync(hidden)) return false
  const wanted = read(`${folder}/package-lock.json`).packages
  const present = read(hidden).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true
    const found = present[path]
    if (!found) return Boolean(entry.optional || entry.devOptional)
    return entry.link ? found.link === true : found.version === entry.version
  })
}

export async function ensureInstall() {
  if (isInstalled()) return
  console.log('Installing packages (npm ci) · Instalando paquetes…')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { code } = await run(npm, ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root })
  if (code !== 0) throw new Error('npm ci failed · No se pudieron instalar los paquetes; revise la conexión.')
}

/** Programs of Debian packages that are not here; installed where that is ours to do, named where it is not. */
async function ensurePrograms(programs) {
  const packages = programs.flatMap(([program, name]) => (inPath(program) ? [] : [name]))
  if (packages.length > 0 && !(await aptInstall(packages))) console.warn(`Not found: ${packages.join(', ')}`)
}

/** Tests read exported files back with poppler, qpdf, pngcheck, zbar and unzip; each test says so itself when they are absent. */
const ensurePdfTools = () =>
  ensurePrograms([
    ['pdftotext', 'poppler-utils'],
    ['qpdf', 'qpdf'],
    ['pngcheck', 'pngcheck'],
    ['zbarimg', 'zbar-tools'],
    ['unzip', 'unzip'],
  ])

/** What departments open our documents with: a word processor, and another hand that fills in forms. Tests without them are skipped. */
const ensureOffice = () =>
  ensurePrograms([
    ['soffice', 'libreoffice-writer-nogui'],
    ['pdftk', 'pdftk-java'],
  ])

const STEPS = { install: ensureInstall, chromium: findChromium, pdf: ensurePdfTools, office: ensureOffice }

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureNode()
    for (const name of process.argv.slice(2)) await STEPS[name]()
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

// Makes a fresh clone ready: node scripts/ensure.mjs [install] [chromium] [pdf]
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

/** Tests read exported files back with poppler, qpdf, pngcheck and unzip; each test says so itself when they are absent. */
async function ensurePdfTools() {
  const packages = [
    ['pdftotext', 'poppler-utils'],
    ['qpdf', 'qpdf'],
    ['pngcheck', 'pngcheck'],
    ['unzip', 'unzip'],
  ].flatMap(([program, name]) => (inPath(program) ? [] : [name]))
  if (packages.length > 0 && !(await aptInstall(packages))) console.warn(`Not found: ${packages.join(', ')}`)
}

const STEPS = { install: ensureInstall, chromium: findChromium, pdf: ensurePdfTools }

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureNode()
    for (const name of process.argv.slice(2)) await STEPS[name]()
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

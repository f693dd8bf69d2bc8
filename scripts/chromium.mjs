// Finds a Chromium for the tests that need a real browser. Nothing is ever downloaded by a test itself.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The browser must talk to nobody but the studio: a test counts requests that leave the origin. */
export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function inPath(program) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, program)
    try {
      accessSync(file, constants.X_OK)
      return file
    } catch {
      // not here; the next folder may have it
    }
  }
  return undefined
}

function inPlaywrightCache() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(cache)) return undefined
  const builds = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name))
  const files = builds.flatMap((name) =>
    ['chrome-linux64/chrome', 'chrome-linux/chrome'].map((file) => join(cache, name, file)),
  )
  return files.find((file) => existsSync(file))
}

/** Debian as root only: anywhere else installing programs is the owner's decision. */
export async function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !inPath('apt-get')) return false
  console.log(`Installing ${packages.join(', ')} with apt-get…`)
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-qq']
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const { code } = await run('apt-get', [...options, 'update'], { capture: true, env })
  if (code !== 0) return false
  const install = [...options, 'install', '-y', '--no-install-recommends', ...packages]
  return (await run('apt-get', install, { capture: true, env })).code === 0
}

function existing() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH points to nothing: ${named}`)
    return named
  }
  return NAMES.map(inPath).find(Boolean) ?? inPlaywrightCache()
}

export async function findChromium() {
  const found = existing() ?? ((await aptInstall(['chromium'])) ? existing() : undefined)
  if (!found) throw new Error('No Chromium found. Install it, or set CHROMIUM_PATH to its program file.')
  return found
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await findChromium())
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}

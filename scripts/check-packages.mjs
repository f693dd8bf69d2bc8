// Would the packages work once published? publint reads the manifest, attw resolves the types of what npm would pack.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { bin, run } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
// Data files are read by their path; asking for their types has no answer.
const DATA = /\*|\.(css|json)$/

async function check(folder, manifest) {
  const { messages } = await publint({ pkgDir: folder, pack: 'npm', level: 'warning' })
  const problems = messages.map((message) => formatMessage(message, manifest) ?? message.code)
  const entries = Object.keys(manifest.exports).filter((name) => !DATA.test(name))
  const args = ['--pack', folder, '--profile', 'esm-only', '--no-color', '--no-emoji', '--entrypoints', ...entries]
  const { code, output } = await run(process.execPath, [bin('@arethetypeswrong/cli/dist/index.js'), ...args], {
    capture: true,
  })
  return code === 0 ? problems : [...problems, output]
}

const names = readdirSync(`${root}/packages`).filter((name) => existsSync(`${root}/packages/${name}/package.json`))
const found = []
let checked = 0
for (const name of names) {
  const folder = `${root}/packages/${name}`
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
  if (manifest.private) continue
  checked += 1
  for (const problem of await check(folder, manifest)) found.push(`${manifest.name}: ${problem}`)
}
for (const problem of found) console.error(problem)
console.log(`${checked} packages, ${found.length} problems`)
process.exit(found.length > 0 || checked === 0 ? 1 : 0)

// npm run bench: builds, then runs every */bench/*.bench.mjs one after the other and prints one table.
// A bench file's default export returns rows: { name, value, unit, bar, note? }; smaller is better, `bar` is the promise.
import { existsSync, readdirSync } from 'node:fs'
import { pathToFileURL, fileURLToPath } from 'node:url'
import { bin, run } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function benches() {
  const rooms = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(`${root}${folder}`).map((name) => `${root}${folder}/${name}/bench`),
  )
  return rooms
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith('.bench.mjs'))
    .sort()
}

const { code, output } = await run(process.execPath, [bin('turbo/bin/turbo'), 'run', 'build'], {
  capture: true,
  cwd: root,
})
if (code !== 0) {
  console.error(output)
  process.exit(1)
}
const wanted = process.argv[2] ?? ''
const files = benches().filter((file) => file.includes(wanted))
console.log('| measure | result | bar | |\n|---|---|---|---|')
let missed = files.length === 0 ? 1 : 0
for (const file of files) {
  const { default: bench } = await import(pathToFileURL(file).href)
  for (const { name, value, unit, bar, note = '' } of await bench()) {
    if (value > bar) missed += 1
    console.log(
      `| ${name} | ${value.toFixed(2)} ${unit} | ≤ ${bar} ${unit} | ${value > bar ? '**missed** ' : ''}${note} |`,
    )
  }
}
process.exit(missed > 0 ? 1 : 0)

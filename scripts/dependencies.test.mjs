import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

/** What runs at run time: not the kit of the tests, and not our own rooms. */
function direct() {
  const rooms = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root)).map((name) => `${folder}/${name}`),
  )
  return rooms
    .filter((room) => room !== 'packages/testkit')
    .flatMap((room) => {
      const { dependencies = {}, peerDependencies = {} } = readJson(`${room}/package.json`)
      return Object.entries({ ...dependencies, ...peerDependencies }).map(([name, version]) => ({
        room,
        name,
        version,
      }))
    })
    .filter(({ name }) => !name.startsWith('@tanquian/'))
}

function rows() {
  const page = readFileSync(new URL('docs/dependencias.md', root), 'utf8')
  const table = page.split('\n').filter((line) => /^\| (?!paquete)/.test(line))
  return table.map((line) => {
    const [name, version, license, users, why] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    return { name, version, license, users: users.split(', '), why }
  })
}

it('docs/dependencias.md names every run-time dependency, who uses it, its fixed version and its licence, and no other', () => {
  const table = new Map(rows().map((row) => [row.name, row]))
  const found = new Set()
  for (const { room, name, version } of direct()) {
    found.add(name)
    const row = table.get(name)
    expect(row, `${name} of ${room}`).toBeDefined()
    expect(version.replace(/^npm:.*@/, ''), name).toBe(row.version)
    const folder = room.replace(/^.*\//, '')
    expect(row.users, name).toContain(folder === 'studio' ? 'estudio' : folder)
    const require = createRequire(new URL(`${room}/package.json`, root))
    const home = require.resolve.paths(name).map((path) => `${path}/${name}/package.json`)
    const { license } = JSON.parse(home.map(readIfThere).find(Boolean))
    // 'MIT o GPL-3.0' stands for '(MIT OR GPL-3.0-or-later)'.
    expect(license.replace(/[()]/g, '').split(' ')[0], name).toBe(row.license.split(' ')[0])
    expect(row.why.length, name).toBeGreaterThan(30)
  }
  expect([...table.keys()].filter((name) => !found.has(name))).toEqual([])
})

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

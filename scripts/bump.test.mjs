import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const start = promisify(execFile)
const root = new URL('..', import.meta.url).pathname
const PACKAGE = 'packages/brand-template'

let folder
const at = (path) => join(folder, path)
const json = (path) => JSON.parse(readFileSync(at(path), 'utf8'))
const brandJson = (id) => `${PACKAGE}/brands/${id}/brand.json`
const bump = (...args) => start(process.execPath, ['scripts/bump.mjs', ...args], { cwd: folder, encoding: 'utf8' })
const git = (...args) => start('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: folder })
const refused = async (...args) => (await bump(...args).catch((error) => error)).stderr

/** The project with its brands and one template: what a bump reads and writes. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bump-'))
  for (const path of [
    'brands',
    'scripts',
    'law',
    'office',
    'ready',
    'tokens.css',
    'templates/aviso-campo',
    'templates/piezas.json',
  ])
    if (existsSync(`${root}/${PACKAGE}/${path}`))
      cpSync(`${root}/${PACKAGE}/${path}`, at(`${PACKAGE}/${path}`), { recursive: true })
  mkdirSync(at('scripts'))
  mkdirSync(at(`${PACKAGE}/src/generated`), { recursive: true })
  cpSync(`${root}/scripts/bump.mjs`, at('scripts/bump.mjs'))
  await start(process.execPath, [`${PACKAGE}/scripts/generate.mjs`], { cwd: folder })
  await git('init', '--quiet')
  await git('add', '.')
  await git('commit', '--quiet', '-m', 'Antes')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('npm run bump', () => {
  it('keeps a brand whole with its heirs, counts one up, writes the note', async () => {
    const before = json(brandJson('tanquian'))
    // The change may already be there: what is kept is what was in force in the last commit.
    writeFileSync(at(brandJson('tanquian')), JSON.stringify({ ...before, name: 'Otro nombre' }))
    const { stdout } = await bump('marca', 'tanquian', 'Otro', 'nombre')
    expect(stdout).toContain('npx tanquian affected CARPETA --brand tanquian')
    for (const id of ['tanquian', 'smdif']) {
      expect(json(brandJson(id)).version, id).toBe(2)
      const kept = json(`${PACKAGE}/brands/${id}/versions/1.json`)
      expect([kept.version, kept.schema, Object.keys(kept.icons).length > 20]).toEqual([1, 'brand/1', true])
    }
    expect(json(`${PACKAGE}/brands/tanquian/versions/1.json`).name).toBe(before.name)
    expect(json(brandJson('tanquian')).name).toBe('Otro nombre')
    expect(json(brandJson('administracion-siguiente')).version).toBe(1)
    expect(readFileSync(at('.changeset/marca-tanquian-2.md'), 'utf8')).toBe(
      "---\n'@tanquian/brand-template': minor\n---\n\nmarca tanquian, versión 2: Otro nombre\n",
    )
    const modules = readdirSync(at(`${PACKAGE}/src/generated`))
    expect(modules).toEqual(expect.arrayContaining(['brand-tanquian.ts', 'brand-tanquian-v1.ts', 'brand-smdif-v1.ts']))
    const catalog = readFileSync(at(`${PACKAGE}/src/generated/catalog.ts`), 'utf8')
    expect(catalog).toContain("'tanquian@1': () => import('./brand-tanquian-v1.ts')")
  })

  it('keeps a template', async () => {
    await bump('plantilla', 'aviso-campo', 'La fecha va arriba')
    expect(json(`${PACKAGE}/templates/aviso-campo/template.json`).version).toBe(2)
    expect(json(`${PACKAGE}/templates/aviso-campo/versions/1.json`).version).toBe(1)
    // Examples show what is in force.
    const examples = readFileSync(at(`${PACKAGE}/src/generated/examples-aviso-campo.ts`), 'utf8')
    expect(examples).toContain('"id":"aviso-campo","version":2')
  })

  it('refuses what is not there, what was counted already, and what it does not understand', async () => {
    expect(await refused('marca', 'nada', 'x')).toContain('No hay marca «nada».')
    expect(await refused('marca', 'tanquian', 'x')).toContain('ya va en la versión 2, y la de HEAD es la 1')
    expect(await refused('marca', 'tanquian', 'x', '--from', 'nunca')).toContain('En nunca no hay')
    expect(await refused('marca', 'tanquian')).toContain('Uso: npm run bump')
  })

  it('stops a release when something looks different under the same number', async () => {
    mkdirSync(at('packages/export/src'), { recursive: true })
    writeFileSync(at('packages/export/package.json'), '{"version":"3.2.1"}')
    writeFileSync(at('packages/export/src/manifest.ts'), "export const ENGINE = '0.1.0'\n")
    await bump('--write')
    expect(readFileSync(at('packages/export/src/manifest.ts'), 'utf8')).toBe("export const ENGINE = '3.2.1'\n")
    expect((await bump('--check')).stderr).toBe('')
    const path = at(brandJson('administracion-siguiente'))
    const brand = json(brandJson('administracion-siguiente'))
    writeFileSync(path, JSON.stringify({ ...brand, name: 'Distinta' }))
    expect(await refused('--check')).toContain('brands/administracion-siguiente cambió desde la última entrega')
    writeFileSync(path, JSON.stringify({ ...brand, name: 'Distinta', version: brand.version + 1 }))
    expect((await bump('--check')).stderr).toBe('')
  })
})

import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const start = promisify(execFile)
const run = async (command: string, args: readonly string[], cwd: string): Promise<string> =>
  (await start(command, args, { cwd, encoding: 'utf8', timeout: 60_000 })).stdout

/** A package as it is published, in a folder of its own: the `dist` that others may be using is left alone. */
async function stage(name: string, folder: string): Promise<string> {
  const home = join(root, 'packages', name)
  const copy = join(folder, name)
  const { files } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { files: readonly string[] }
  for (const path of ['package.json', 'README.md', ...files])
    if (path !== 'dist' && existsSync(join(home, path))) cpSync(join(home, path), join(copy, path), { recursive: true })
  // Types are checked by a step of their own; here they are only written down.
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  await run(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(copy, 'dist')], home)
  return copy
}

const CONSUMER = `
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fontUrls, loadBrand, loadExamples, loadTemplate, templateHeads } from '@tanquian/brand-template'
import { color } from '@tanquian/brand-template/tokens'
const file = (path) => readFileSync(createRequire(import.meta.url).resolve('@tanquian/brand-template/' + path), 'utf8')
const brand = await loadBrand('tanquian')
const template = await loadTemplate('aviso-campo')
const examples = await loadExamples('aviso-campo')
console.log(JSON.stringify({
  brand: brand.ok && brand.value.name,
  listed: templateHeads.some(({ id }) => id === 'aviso-campo'),
  formats: template.ok && template.value.formats.length,
  examples: examples.length > 2,
  accent: color.accent,
  css: file('tokens.css').includes('--tq-color-accent: var(--tq-palette-rio);'),
  dtcg: JSON.parse(file('tokens.json')).color.role.accent.$value,
  font: JSON.parse(readFileSync(fontUrls('Piazzolla-Black').table, 'utf8')).id,
}))
`

it('works alone: packed, installed without a network in an empty folder, imported', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tanquian-pack-'))
  const app = join(folder, 'otra-app')
  try {
    const staged = await Promise.all(['model', 'brand-template'].map((name) => stage(name, folder)))
    cpSync(join(root, 'node_modules/valibot'), join(folder, 'valibot'), { recursive: true })
    mkdirSync(app)
    writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'otra-app', private: true, type: 'module' }))
    // --install-links packs each folder and installs what npm would have published, nothing more.
    const install = ['install', '--offline', '--install-links', '--no-audit', '--no-fund', '--silent']
    await run('npm', [...install, ...staged, join(folder, 'valibot')], app)
    writeFileSync(join(app, 'uso.mjs'), CONSUMER)
    expect(JSON.parse(await run(process.execPath, ['uso.mjs'], app))).toEqual({
      brand: 'Tanquián de Escobedo',
      listed: true,
      formats: 6,
      examples: true,
      accent: '#0a6a6b',
      css: true,
      dtcg: '{color.palette.rio}',
      font: 'Piazzolla-Black',
    })
    const published = readdirSync(join(app, 'node_modules/@tanquian/brand-template'), { recursive: true })
    expect(published).toEqual(
      expect.arrayContaining([
        'README.md',
        'tokens.css',
        'tokens.json',
        'fonts/OFL-Archivo.txt',
        'fonts/OFL-Piazzolla.txt',
        'brands/tanquian/brand.json',
        'templates/aviso-campo/template.json',
        'templates/aviso-campo/examples/corto.json',
      ]),
    )
    expect(published.filter((path) => /\.test\.|^(?:test|scripts|art)\b/.test(String(path)))).toEqual([])
    expect(readdirSync(join(app, 'node_modules/@tanquian/model/schemas'))).toContain('template.json')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 90_000)

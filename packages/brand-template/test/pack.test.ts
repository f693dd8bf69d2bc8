import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 })

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

it('works alone: packed, installed without a network in an empty folder, imported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tanquian-pack-'))
  try {
    for (const name of ['model', 'brand-template']) {
      const home = join(root, 'packages', name)
      run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], home)
      run('npm', ['pack', '--pack-destination', folder, '--silent'], home)
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'otra-app', private: true, type: 'module' }))
    const packed = readdirSync(folder)
      .filter((name) => name.endsWith('.tgz'))
      .map((name) => `./${name}`)
    const valibot = join(root, 'node_modules/valibot')
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', ...packed, valibot], folder)
    writeFileSync(join(folder, 'uso.mjs'), CONSUMER)
    expect(JSON.parse(run(process.execPath, ['uso.mjs'], folder))).toEqual({
      brand: 'Tanquián de Escobedo',
      listed: true,
      formats: 6,
      examples: true,
      accent: '#0a6a6b',
      css: true,
      dtcg: '{color.palette.rio}',
      font: 'Piazzolla-Black',
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 90_000)

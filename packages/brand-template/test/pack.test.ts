// The package as another municipal app gets it: packed, installed in an empty folder without a network, and used.
import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

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
  if (name === 'brand-template') await run(process.execPath, ['scripts/write-dist.mjs', join(copy, 'dist')], home)
  return copy
}

interface Packed {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
}

let folder: string
let app: string
let packed: Packed
const installed = (path = '') => join(app, 'node_modules/@tanquian/brand-template', path)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tanquian-pack-'))
  app = join(folder, 'otra-app')
  const staged = await Promise.all(['model', 'brand-template'].map((name) => stage(name, folder)))
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const tarballs = await Promise.all(staged.map(async (home) => JSON.parse(await run('npm', pack, home)) as [Packed]))
  packed = tarballs[1]?.[0] ?? expect.unreachable('npm packed nothing')
  cpSync(join(root, 'node_modules/valibot'), join(folder, 'valibot'), { recursive: true })
  mkdirSync(app)
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'otra-app', private: true, type: 'module' }))
  const wanted = [...tarballs.map(([one]) => join(folder, one.filename)), join(folder, 'valibot')]
  await run('npm', ['install', '--offline', '--install-links', '--no-audit', '--no-fund', '--silent', ...wanted], app)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a module in the app's folder; what it writes as JSON comes back. */
async function inApp(code: string): Promise<unknown> {
  writeFileSync(join(app, 'uso.mjs'), code)
  return JSON.parse(await run(process.execPath, ['uso.mjs'], app))
}

const FILE = `
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const file = (path) => readFileSync(createRequire(import.meta.url).resolve('@tanquian/brand-template/' + path), 'utf8')
`

/** Bytes of a bundle of one line of code, minified, with nothing that it does not use. */
async function weigh(code: string): Promise<number> {
  const entry = join(app, 'peso.mjs')
  writeFileSync(entry, code)
  const bundle = await rolldown({ input: entry, cwd: app, logLevel: 'silent', platform: 'browser' })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  return output.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? Buffer.byteLength(chunk.code) : 0), 0)
}

describe('in plain Node', () => {
  it('loads brands, templates, examples, the law and the office', async () => {
    const said = await inApp(`
      import { loadBrand, loadExamples, loadLaw, loadOffice, loadTemplate, brandHeads, templateHeads } from '@tanquian/brand-template'
      const [brand, template, law, office] = [await loadBrand('tanquian'), await loadTemplate('aviso-campo'), await loadLaw(), await loadOffice()]
      const broken = []
      for (const { id } of templateHeads) if (!(await loadTemplate(id)).ok || (await loadExamples(id)).length < 3) broken.push(id)
      console.log(JSON.stringify({
        brand: brand.ok && brand.value.name,
        brands: brandHeads.length,
        formats: template.ok && template.value.formats.length > 5,
        law: law.ok && law.value.rules.length > 5,
        office: office.ok,
        broken,
      }))`)
    expect(said).toEqual({
      brand: 'Tanquián de Escobedo',
      brands: 3,
      formats: true,
      law: true,
      office: true,
      broken: [],
    })
  })

  it('checks a brand and a piece', async () => {
    const said = await inApp(`
      import { readFileSync } from 'node:fs'
      import { fontUrls, loadBrand, loadTemplate } from '@tanquian/brand-template'
      import { checkBrand, checkPiece, sayBrandFinding } from '@tanquian/brand-template/check'
      const brand = (await loadBrand('administracion-siguiente')).value
      const template = (await loadTemplate('aviso-campo')).value
      const tables = brand.fonts.map(({ id }) => JSON.parse(readFileSync(fontUrls(id).table, 'utf8')))
      const pale = { ...brand, palette: Object.fromEntries(Object.keys(brand.palette).map((name) => [name, '#808080'])) }
      console.log(JSON.stringify({
        brand: checkBrand(brand, tables).filter(({ severity }) => severity === 'error').map(sayBrandFinding),
        piece: checkPiece({ brand, template, format: template.formats[0] }).map(sayBrandFinding),
        pale: checkBrand(pale).some(({ code }) => code === 'brand/contrast'),
      }))`)
    expect(said).toEqual({ brand: [], piece: [], pale: true })
  })

  it('gives tokens as DTCG, as custom properties and as constants, for every brand', async () => {
    const said = await inApp(`${FILE}
      import { color, space } from '@tanquian/brand-template/tokens'
      const role = (path) => JSON.parse(file(path)).color.role.accent.$value
      console.log(JSON.stringify({
        constant: color.accent,
        gap: space.u1,
        css: file('tokens.css').includes('--tq-color-accent: var(--tq-palette-rio);'),
        dtcg: role('tokens.json'),
        type: JSON.parse(file('tokens.json')).color.role.$type,
        others: ['tanquian', 'administracion-siguiente', 'smdif'].map((id) => [
          /--tq-color-accent: var\\(--tq-palette-[\\w-]+\\);/.test(file('tokens/' + id + '.css')),
          role('tokens/' + id + '.json').startsWith('{color.palette.'),
        ]),
      }))`)
    expect(said).toEqual({
      constant: '#0a6a6b',
      gap: 9,
      css: true,
      dtcg: '{color.palette.rio}',
      type: 'color',
      others: Array.from({ length: 3 }, () => [true, true]),
    })
  })

  it('has fonts, schemas, and every brand and template as JSON that the schemas describe', async () => {
    const said = await inApp(`${FILE}
      import { parseBrand, parseTemplate } from '@tanquian/model'
      import { fontUrls, templateHeads, brandHeads } from '@tanquian/brand-template'
      const json = (path) => JSON.parse(file(path))
      console.log(JSON.stringify({
        font: JSON.parse(readFileSync(fontUrls('Piazzolla-Black').table, 'utf8')).id,
        ttf: readFileSync(fontUrls('Piazzolla-Black').ttf).subarray(0, 4).toString('hex'),
        schemas: ['brand', 'template', 'draft', 'font'].map((name) => json('schemas/' + name + '.json').type),
        unread: [
          ...brandHeads.filter(({ id }) => !parseBrand(json('brands/' + id + '.json')).ok),
          ...templateHeads.filter(({ id }) => !parseTemplate(json('templates/' + id + '/template.json')).ok),
        ],
        example: json('templates/aviso-campo/examples/tipico.json').draft.content.kind,
        office: Array.isArray(json('office/oficina.json').areas),
        law: Array.isArray(json('law/mexico.json').rules),
      }))`)
    expect(said).toEqual({
      font: 'Piazzolla-Black',
      ttf: '00010000',
      schemas: ['object', 'object', 'object', 'object'],
      unread: [],
      example: 'aviso',
      office: true,
      law: true,
    })
  })

  it('has its drawings as SVG: lockups by their ground, patterns, icons in the colour of the text', async () => {
    const paths = [
      'firma-horizontal-color.svg',
      'firma-horizontal-blanco.svg',
      'firma-veda-tinta.svg',
      'marca-reversa.svg',
      'patrones/banda-bordada.svg',
      'dibujos/palma.svg',
      'smdif/firma-compacta-color.svg',
      'administracion-siguiente/marca-noche.svg',
    ]
    const said = (await inApp(`${FILE}
      console.log(JSON.stringify(Object.fromEntries(${JSON.stringify([...paths, 'iconos/agua.svg'])}
        .map((path) => [path, file('svg/' + path)]))))`)) as Record<string, string>
    for (const path of paths) {
      expect(said[path], path).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 [\d.]+ [\d.]+"/)
      expect(said[path], path).toMatch(/class="[a-z0-9-]+" fill="#[0-9a-f]{6}"/)
    }
    expect(said['firma-horizontal-color.svg']).toContain('aria-label="Gobierno Municipal de Tanquián de Escobedo')
    expect(said['iconos/agua.svg']).toMatch(/stroke="currentColor"/)
    expect(said['iconos/agua.svg']).not.toMatch(/#[0-9a-f]{6}/)
  })
})

describe('what is published', () => {
  it('is whole, and nothing that nobody asked for', () => {
    const paths = packed.files.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        'README.md',
        'tokens.css',
        'tokens.json',
        'fonts/OFL-Archivo.txt',
        'fonts/OFL-Piazzolla.txt',
        'fonts/OFL-Noto.txt',
        'dist/index.js',
        'dist/index.d.ts',
        'dist/data/brands/tanquian.json',
        'dist/data/templates/aviso-campo/template.json',
        'dist/schemas/template.json',
      ]),
    )
    expect(paths.filter((path) => /\.test\.|^(?:test|scripts|art|templates|brands|svg)\//.test(path))).toEqual([])
    // Data is there as modules and as JSON; its source and its maps would be the same text twice more.
    expect(paths.filter((path) => /generated\/.*(?:\.map|-.*\.ts)$/.test(path) && !path.endsWith('.d.ts'))).toEqual([])
    expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(
      new Set([
        'README.md',
        'package.json',
        'tokens.css',
        'tokens.json',
        'dist',
        'src',
        'fonts',
        'examples',
        'law',
        'office',
      ]),
    )
  })

  it('stays under 4 MB packed, most of it fonts, and no single file is over 700 KB', () => {
    expect(packed.size).toBeLessThan(4_000_000)
    expect(packed.files.filter(({ size }) => size > 700_000).map(({ path }) => path)).toEqual([])
    const fonts = readdirSync(installed('fonts')).map((name) => statSync(installed(`fonts/${name}`)).size)
    expect(fonts.length).toBeGreaterThan(20)
  })

  it('has a version of its own and no side effects but style sheets', () => {
    const manifest = JSON.parse(readFileSync(installed('package.json'), 'utf8')) as Record<string, unknown>
    expect(manifest['version']).toMatch(/^\d+\.\d+\.\d+$/)
    expect(manifest['sideEffects']).toEqual(['*.css'])
    expect(manifest['dependencies']).toEqual({ '@tanquian/model': expect.any(String) as unknown })
  })
})

describe('what a bundle takes', () => {
  const use = (name: string, from: string) => `import { ${name} } from '${from}'\nconsole.log(${name})\n`

  it('is under 5 KB for the tokens, also from the main door', async () => {
    expect(await weigh(use('color', '@tanquian/brand-template/tokens'))).toBeLessThan(5000)
    expect(await weigh(use('color', '@tanquian/brand-template'))).toBeLessThan(5000)
  })

  it('is under 40 KB for the lists, without the parser', async () => {
    const code = use('templateHeads', '@tanquian/brand-template/heads')
    expect(await weigh(code)).toBeLessThan(40_000)
    expect(gzipSync(readFileSync(installed('dist/generated/catalog.js'))).length).toBeLessThan(8000)
  })
})

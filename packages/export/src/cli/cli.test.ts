import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { templateHeads } from '@tanquian/brand-template'
import { CONTENT_KINDS, parseDraft } from '@tanquian/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hugePng, picture, withPhoto } from '../../test/pieces.ts'
import { tanquian } from '../../test/shell.ts'
import { COMMANDS } from './commands.ts'

const template = templateHeads.find((head) => head.kinds.includes('campania'))?.id ?? ''
let folder: string
let piece: string

const inFolder = (name: string): string => join(folder, name)
const save = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(inFolder(name), content)
  return inFolder(name)
}
const json = (text: string): unknown => JSON.parse(text)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tanquian-cli-'))
  piece = await save('pieza.json', (await tanquian(['example', template, '--which', 'corto'])).out)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('tanquian templates, fields and example', () => {
  it('list templates for people and for programs', async () => {
    const people = await tanquian(['templates'])
    expect(people).toMatchObject({ code: 0, err: '' })
    const programs = await tanquian(['templates', '--json'])
    for (const head of templateHeads) expect(people.out).toContain(head.id)
    expect(json(programs.out)).toEqual(JSON.parse(JSON.stringify(templateHeads)))
    for (const head of json(programs.out) as Record<string, unknown>[])
      expect(head).toMatchObject({
        id: expect.any(String),
        title: expect.any(String),
        kinds: expect.any(Array),
        formats: expect.any(Array),
      })
  })

  it.each(CONTENT_KINDS)('give the JSON Schema of %s', async (kind) => {
    const { out, code } = await tanquian(['fields', kind])
    expect(code).toBe(0)
    expect(json(out)).toMatchObject({ $schema: expect.stringContaining('json-schema.org') })
    expect(json((await tanquian(['fields', kind, '--json'])).out)).toEqual(json(out))
  })

  it.each(templateHeads.flatMap(({ id }) => ['corto', 'tipico', 'largo'].map((which) => [id, which])))(
    'print %s %s as a piece',
    async (id, which) => {
      const { out, code, err } = await tanquian(['example', id, '--which', which])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const draft = parseDraft(json(out))
      expect(draft.ok).toBe(true)
      if (which === 'tipico') expect((await tanquian(['example', id])).out).toBe(out)
    },
  )
})

describe('tanquian render', () => {
  it('writes what it says, the same bytes twice, also from stdin', async () => {
    const first = await tanquian(['render', piece, '--formats', 'cuadrado,carta', '--out', inFolder('a'), '--json'])
    expect(first).toMatchObject({ code: 0, err: '' })
    const { files, digests } = json(first.out) as {
      files: { name: string; path: string; bytes: number; sha256: string }[]
      digests: object
    }
    expect(files.map(({ name }) => name.replace(/^.*_/, ''))).toEqual(['cuadrado.png', 'carta.pdf'])
    expect(Object.keys(digests)).toEqual(['cuadrado', 'carta'])
    const second = await tanquian(
      ['render', '-', '--formats=cuadrado,carta', '--out', inFolder('b'), '--json'],
      await readFile(piece, 'utf8'),
    )
    const again = json(second.out) as typeof first & { files: typeof files }
    expect(again.files.map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256))
    for (const { path, bytes } of files) expect((await readFile(path)).length).toBe(bytes)
  })

  it('makes every kind of file at a scale', async () => {
    const out = inFolder('c')
    const said = await tanquian([
      'render',
      piece,
      '--formats',
      'cuadrado',
      '--as',
      'png,pdf,svg',
      '--scale',
      '0.5',
      '--out',
      out,
    ])
    expect(said.code).toBe(0)
    expect(
      said.out
        .trim()
        .split('\n')
        .map((path) => path.replace(/^.*\./, '')),
    ).toEqual(['png', 'pdf', 'svg'])
    const png = await readFile(join(out, (await readdir(out)).find((name) => name.endsWith('.png')) ?? ''))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([540, 540])
  })
})

describe('tanquian check', () => {
  it('ends with 1 and says where when there are errors, with 0 when there are none', async () => {
    const broken = json(await readFile(piece, 'utf8')) as { content: { lema?: string } }
    delete broken.content.lema
    const path = await save('sin-lema.json', JSON.stringify(broken))
    const people = await tanquian(['check', path])
    expect(people).toMatchObject({ code: 1, err: '' })
    expect(people.out).toMatch(/^Error: /)
    const programs = json((await tanquian(['check', path, '--json'])).out) as { errors: number; findings: object[] }
    expect(programs.errors).toBeGreaterThan(0)
    expect(programs.findings[0]).toMatchObject({
      code: expect.stringMatching(/^rev\//),
      severity: 'error',
      message: expect.any(String),
    })
    const typical = await save('tipica.json', (await tanquian(['example', template])).out)
    const good = await tanquian(['check', typical, '--json'])
    expect(json(good.out)).toMatchObject({ errors: 0 })
    expect(good.code).toBe(0)
  })
})

describe('tanquian package and verify', () => {
  it('make a whole package and tell a whole one from an altered one', async () => {
    const out = inFolder('x/paquete.zip')
    expect(await tanquian(['package', piece, '--out', out])).toMatchObject({ code: 0, err: '' })
    expect(await readdir(inFolder('x'))).toEqual(['paquete.zip'])
    const whole = await tanquian(['verify', out, '--json'])
    expect(whole).toMatchObject({ code: 0, err: '' })
    expect(json(whole.out)).toMatchObject({ ok: true, problems: [] })
    const bytes = await readFile(out)
    const at = bytes.indexOf('IDAT') + 100
    bytes[at] = (bytes[at] ?? 0) ^ 1
    const altered = await tanquian(['verify', await save('alterado.zip', bytes)])
    expect(altered).toMatchObject({ code: 1, out: '' })
    expect(altered.err).toMatch(/\.png/)
  })

  it('make the same bytes twice', async () => {
    const [one, two] = [inFolder('1.zip'), inFolder('2.zip')]
    await tanquian(['package', piece, '--out', one])
    await tanquian(['package', piece, '--out', two])
    expect(Buffer.compare(await readFile(one), await readFile(two))).toBe(0)
  })
})

describe('bad input ends with 2 and one Spanish sentence that names file and place', () => {
  const valid = async (): Promise<Record<string, unknown>> =>
    json(await readFile(piece, 'utf8')) as Record<string, unknown>
  const photo = async (bytes: Uint8Array) => JSON.stringify(withPhoto((await valid()) as never, bytes))

  it.each<[string, () => Promise<string>, RegExp]>([
    [
      'futura.json',
      async () => JSON.stringify({ ...(await valid()), schema: 'draft/9' }),
      /futura\.json.*versión más nueva/,
    ],
    [
      'plantilla-futura.json',
      async () => JSON.stringify({ ...(await valid()), template: { kind: 'template', id: template, version: 99 } }),
      /template.*versión más nueva/,
    ],
    ['cortada.json', async () => (await readFile(piece, 'utf8')).slice(0, 300), /cortada\.json/],
    ['vacia.json', async () => '', /vacia\.json/],
    [
      'otra.json',
      async () => JSON.stringify({ ...(await valid()), template: { kind: 'template', id: 'no-hay', version: 1 } }),
      /no-hay/,
    ],
    ['formato.json', async () => JSON.stringify({ ...(await valid()), formats: ['pantalla-3d'] }), /pantalla-3d/],
    ['foto-vacia.json', () => photo(new Uint8Array()), /assets\.foto/],
    ['foto-cortada.json', () => photo(picture(400, 300).slice(0, 900)), /assets\.foto/],
    ['foto-enorme.json', () => photo(hugePng(12_000, 9_000)), /12,000 × 9,000/],
  ])('%s', async (name, content, sentence) => {
    const path = await save(name, await content())
    const said = await tanquian(['render', path, '--out', inFolder('nada'), '--json'])
    expect(said.code).toBe(2)
    expect(said.err).toMatch(sentence)
    expect(said.err.trim().split('\n')).toHaveLength(1)
    expect(json(said.out)).toMatchObject({ ok: false, failure: { code: expect.any(String) } })
    await expect(readdir(inFolder('nada'))).rejects.toThrow('ENOENT')
  })

  it('a PNG named .jpg is no bad input', async () => {
    const path = await save('png.json', await photo(picture(400, 300, 'png')))
    expect(await tanquian(['render', path, '--formats', 'cuadrado', '--out', inFolder('png')])).toMatchObject({
      code: 0,
      err: '',
    })
  })

  it.each([
    [['render', 'no-hay.json'], /no-hay\.json/],
    [['verify', 'no-hay.zip'], /no-hay\.zip/],
    [['render', '-'], /entrada estándar/],
    [['render', tmpdir()], /./],
    [['example', 'no-hay'], /no-hay/],
    [['example', template, '--which', 'enorme'], /enorme/],
  ])('%j', async (argv, sentence) => {
    const said = await tanquian(argv, '{')
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toMatch(sentence)
  })

  it('a file that is no package, and a folder that cannot be written', async () => {
    const fake = await save('falso.zip', 'no soy un ZIP')
    expect(await tanquian(['verify', fake])).toMatchObject({ code: 2, err: expect.stringContaining('falso.zip') })
    const blocked = await tanquian([
      'render',
      piece,
      '--formats',
      'cuadrado',
      '--as',
      'svg',
      '--out',
      join(fake, 'dentro'),
    ])
    expect(blocked).toMatchObject({ code: 2, err: expect.stringContaining('falso.zip') })
    expect(await tanquian(['package', piece, '--out', join(fake, 'x.zip')])).toMatchObject({ code: 2 })
  })
})

describe('wrong use ends with 2 and says how it is', () => {
  it.each([
    [[], /Falta la orden/],
    [['rendir'], /No existe la orden «rendir»/],
    [['render'], /le falta <pieza/],
    [['render', 'a', 'b'], /le sobra «b»/],
    [['render', 'a', '--nada'], /--nada/],
    [['render', 'a', '--which', 'x'], /no tiene la opción --which/],
    [['render', 'a', '--formats'], /le falta su valor/],
    [['render', 'a', '--formats', 'a,,b'], /nombre vacío/],
    [['render', 'a', '--as', 'gif'], /«gif»/],
    [['render', 'a', '--scale', 'mucho'], /«mucho»/],
    [['render', 'a', '--scale', '9'], /«9»/],
    [['check', 'a', '--off', 'L01,'], /nombre vacío/],
    [['templates', '--veda'], /no tiene la opción --veda/],
    [['package', 'a'], /--out/],
    [['fields', 'poema'], /«poema»/],
  ])('%j', async (argv, sentence) => {
    const said = await tanquian(argv)
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toMatch(sentence)
    expect(said.err.trim().split('\n')).toHaveLength(1)
  })

  it.each(Object.keys(COMMANDS))('tanquian %s --help explains itself', async (name) => {
    const { code, out } = await tanquian([name, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`Uso: tanquian ${name}`)
  })

  it('tanquian --help names every command, --version the engine', async () => {
    const { out } = await tanquian(['--help'])
    for (const name of Object.keys(COMMANDS)) expect(out).toContain(name)
    expect((await tanquian(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

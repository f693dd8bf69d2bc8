import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
let folder
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plantilla-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const scaffold = (...args) => run(process.execPath, ['scripts/new-template.mjs', ...args, '--out', folder])
const refused = async (...args) => (await scaffold(...args).catch((error) => error)).stderr
const json = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'))

describe('npm run new:template', { timeout: 60_000 }, () => {
  it('writes a template and three examples from the fields of a kind', async () => {
    const { stdout } = await scaffold(
      'evento-plaza',
      '--kind',
      'evento',
      '--subtype',
      'feria',
      '--title',
      'En la plaza',
    )
    expect(stdout).toContain('npm run check:template -- evento-plaza')
    expect(json('evento-plaza/template.json')).toMatchObject({
      id: 'evento-plaza',
      title: 'En la plaza',
      kinds: ['evento'],
    })
    expect(readdirSync(join(folder, 'evento-plaza/examples')).sort()).toEqual([
      'corto.json',
      'largo.json',
      'tipico.json',
    ])
    const { draft } = json('evento-plaza/examples/tipico.json')
    expect(draft).toMatchObject({
      schema: 'draft/1',
      content: { kind: 'evento', subtipo: 'feria' },
      template: { id: 'evento-plaza', version: 1 },
    })
  })

  it('starts from another one, with its examples', async () => {
    await scaffold('aviso-copia', '--kind', 'aviso', '--from', 'aviso-campo')
    const copy = json('aviso-copia/template.json')
    const source = JSON.parse(readFileSync('packages/brand-template/templates/aviso-campo/template.json', 'utf8'))
    expect(copy.formats).toEqual(source.formats)
    expect([copy.id, copy.version, copy.kinds]).toEqual(['aviso-copia', 1, ['aviso']])
    expect(json('aviso-copia/examples/con-foto.json').draft.template).toEqual({
      kind: 'template',
      id: 'aviso-copia',
      version: 1,
    })
  })

  it('says what it needs', async () => {
    expect(await refused('Evento Plaza', '--kind', 'evento')).toContain('en minúsculas, sin acentos ni espacios')
    expect(await refused('aviso-campo', '--kind', 'aviso')).toContain('Ya hay una plantilla «aviso-campo».')
    expect(await refused('boda', '--kind', 'boda')).toContain('Di de qué tipo es con --kind: aviso, convocatoria')
    expect(await refused('otra', '--kind', 'aviso', '--from', 'nada')).toContain('No hay plantilla «nada»')
    expect(await refused('otra', '--kind', 'evento', '--subtype', 'boda')).toContain('Evento no tiene «boda»; hay')
  })
})

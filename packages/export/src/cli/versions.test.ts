// A catalogue with later versions than the pieces wear; the real one has whatever it has today.
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as heads from '@tanquian/brand-template/heads'
import type { Draft } from '@tanquian/model'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { plainPiece } from '../../test/pieces.ts'
import { tanquian } from '../../test/shell.ts'
import { buildPackage, pieceJson } from '../package/build-package.ts'

vi.mock('@tanquian/brand-template/heads', async (original) => {
  const real = await original<typeof heads>()
  const at = (id: string, version: number) => (head: { readonly id: string }) =>
    head.id === id ? { ...head, version } : head
  return {
    brandHeads: real.brandHeads.map(at('tanquian', 3)),
    templateHeads: real.templateHeads.map(at('campania-diente', 2)),
  }
})

const old = plainPiece
const current: Draft = {
  ...old,
  id: 'p-0002',
  brand: { ...old.brand, version: 3 },
  template: { ...old.template, version: 2 },
}
const sub: Draft = { ...current, id: 'p-0003', brand: { kind: 'brand', id: 'smdif', version: 1 } }
const half: Draft = { ...current, id: 'p-0004', brand: { ...old.brand, version: 2 } }

let folder: string
const at = (name: string): string => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tanquian-versions-'))
  await mkdir(at('archivo'))
  await writeFile(at('a-vieja.json'), pieceJson(old))
  await writeFile(at('b-al-dia.json'), pieceJson(current))
  await writeFile(at('c-otra-marca.json'), pieceJson(sub))
  await writeFile(at('d-media.json'), pieceJson(half))
  await writeFile(at('notas.json'), '{"no":"es una pieza"}')
  await writeFile(at('leeme.txt'), 'hola')
  await writeFile(at('archivo/vieja.zip'), (await buildPackage(old, [], {})).zip)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const affected = async (...args: string[]) => {
  const { code, out, err } = await tanquian(['affected', ...args, '--json'])
  const said = JSON.parse(out) as { read: number; affected: { path: string; archived: boolean; behind: object[] }[] }
  return {
    code,
    err,
    read: said.read,
    affected: said.affected.map((one) => ({ ...one, path: one.path.slice(folder.length + 1) })),
  }
}

describe('tanquian affected', () => {
  it('lists drafts and archived packages of earlier versions, wherever they lie', async () => {
    const { code, read, affected: found, err } = await affected(folder)
    expect({ code, read }).toEqual({ code: 0, read: 5 })
    expect(found.map(({ path, archived, behind }) => [path, archived, behind.length])).toEqual([
      ['a-vieja.json', false, 2],
      ['archivo/vieja.zip', true, 2],
      ['d-media.json', false, 1],
    ])
    expect(found[0]).toMatchObject({
      title: 'Vacúnate ya',
      state: 'borrador',
      behind: [
        { kind: 'brand', id: 'tanquian', version: 1, current: 3 },
        { kind: 'template', id: 'campania-diente', version: 1, current: 2 },
      ],
    })
    expect(err).toContain('1 archivos no son piezas')
    expect(err).not.toContain('leeme.txt')
  })

  it('looks at one brand or one template when asked', async () => {
    const paths = async (...args: string[]) => (await affected(folder, ...args)).affected.map(({ path }) => path)
    expect(await paths('--brand', 'tanquian')).toEqual(['a-vieja.json', 'archivo/vieja.zip', 'd-media.json'])
    expect(await paths('--brand', 'smdif')).toEqual([])
    expect(await paths('--template', 'campania-diente')).toEqual(['a-vieja.json', 'archivo/vieja.zip'])
  })

  it('speaks to people, and changes nothing', async () => {
    const before = await readFile(at('a-vieja.json'), 'utf8')
    const { out, code } = await tanquian(['affected', at('a-vieja.json'), at('b-al-dia.json')])
    expect(code).toBe(0)
    expect(out).toBe(
      `${at('a-vieja.json')}: «Vacúnate ya», identidad tanquian 1 → 3; plantilla campania-diente 1 → 2\n` +
        '1 de 2 piezas son de una versión anterior.\n',
    )
    expect(await readFile(at('a-vieja.json'), 'utf8')).toBe(before)
  })

  it('fails by name for a file that was named and is no piece', async () => {
    const { code, err } = await tanquian(['affected', at('notas.json')])
    expect(code).toBe(2)
    expect(err).toContain('notas.json')
    expect((await tanquian(['affected', at('nada')])).code).toBe(2)
    expect((await tanquian(['affected'])).err).toContain('le falta <archivo|carpeta>')
  })
})

describe('tanquian adopt', () => {
  const refs = async (path: string) => {
    const { brand, template } = JSON.parse(await readFile(path, 'utf8')) as Draft
    return [brand.version, template.version]
  }

  it('moves what is asked, into another folder, and leaves the rest', async () => {
    const out = at('salida')
    const said = await tanquian(['adopt', at('a-vieja.json'), at('b-al-dia.json'), '--brand', 'tanquian', '--out', out])
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(said.out).toContain('1 de 2 piezas pasaron a la versión de hoy.')
    expect(await refs(join(out, 'a-vieja.json'))).toEqual([3, 1])
    expect(await refs(at('a-vieja.json'))).toEqual([1, 1])
    await expect(readFile(join(out, 'b-al-dia.json'))).rejects.toThrow()
  })

  it('moves a piece where it lies, and nothing else in it', async () => {
    const path = at('propia.json')
    await writeFile(path, pieceJson(old))
    expect((await tanquian(['adopt', path])).code).toBe(0)
    expect(await refs(path)).toEqual([3, 2])
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      ...old,
      brand: current.brand,
      template: current.template,
    })
    expect((await affected(path)).affected).toEqual([])
  })

  it('never changes a package, nor anything when one of the pieces cannot be read', async () => {
    expect(await tanquian(['adopt', at('archivo/vieja.zip')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('paquete archivado') as string,
    })
    expect((await tanquian(['adopt', at('d-media.json'), at('notas.json')])).code).toBe(2)
    expect(await refs(at('d-media.json'))).toEqual([2, 2])
  })
})

import { describe, expect, it } from 'vitest'
import { plainPiece } from '../../test/pieces.ts'
import type { Manifest } from '../manifest.ts'
import { inflateRaw } from '../zip/inflate.ts'
import { readZip, type ZipEntry } from '../zip/read-zip.ts'
import { writeZip } from '../zip/write-zip.ts'
import { buildPackage, pieceJson } from './build-package.ts'
import { parseManifest } from './parse-manifest.ts'
import { verifyPackageBytes } from './verify-package.ts'

const bytes = new TextEncoder().encode('una imagen')
const file = { name: 'a_post-4x5.png', format: 'post-4x5', mediaType: 'image/png', bytes, w: 1080, h: 1350 }
const build = () => buildPackage(plainPiece, [file], { 'post-4x5': '0123456789abcdef' })

/** The package with some of its files changed: undefined removes, text replaces or adds. */
async function altered(change: Readonly<Record<string, string | undefined>>): Promise<Uint8Array> {
  const read = await readZip((await build()).zip, inflateRaw)
  if (!read.ok) throw new Error(read.failure.code)
  const files = new Map<string, ZipEntry>(read.value.map((entry) => [entry.name, entry]))
  for (const [name, text] of Object.entries(change))
    if (text === undefined) files.delete(name)
    else files.set(name, { name, bytes: new TextEncoder().encode(text) })
  return writeZip([...files.values()], plainPiece.updatedAt)
}

const manifestWith = async (change: object): Promise<string> =>
  JSON.stringify({ ...(await build()).manifest, ...change })

describe('a package', () => {
  it('has the same bytes twice and verifies', async () => {
    const { zip, name, manifest } = await build()
    expect((await build()).zip).toEqual(zip)
    expect(name).toBe('2026-11-23_campania_vacunate-ya.zip')
    expect(manifest.files.map(({ path }) => path)).toEqual(['a_post-4x5.png', 'pieza.json'])
    const verified = await verifyPackageBytes(zip, name)
    expect(verified).toMatchObject({ ok: true, value: { problems: [], draft: { id: 'p-0001' } } })
    expect(verified.ok && verified.value.files.map(({ whole }) => whole)).toEqual([true, true])
  })

  it.each<[string, Readonly<Record<string, string | undefined>>, object]>([
    ['an altered file', { 'a_post-4x5.png': 'otra imagen' }, { code: 'package/hash-mismatch', at: 'a_post-4x5.png' }],
    ['a missing file', { 'a_post-4x5.png': undefined }, { code: 'package/missing-file', at: 'a_post-4x5.png' }],
    ['an extra file', { 'virus.exe': 'x' }, { code: 'package/extra-file', at: 'virus.exe' }],
    ['no source', { 'pieza.json': undefined }, { code: 'package/missing-file', at: 'pieza.json' }],
    [
      'another source',
      { 'pieza.json': pieceJson({ ...plainPiece, id: 'p-2' }) },
      { code: 'package/hash-mismatch', at: 'pieza.json' },
    ],
    ['a broken manifest', { 'manifiesto.json': '{' }, { code: 'parse/not-json', at: 'manifiesto.json' }],
  ])('with %s is found out', async (_, change, problem) => {
    const verified = await verifyPackageBytes(await altered(change), 'x.zip')
    expect(verified.ok && verified.value.problems).toContainEqual(expect.objectContaining(problem))
  })

  it('whose manifest tells another story than its source is found out', async () => {
    for (const change of [
      { template: { kind: 'template', id: 'otra', version: 1 } },
      { piece: { ...(await build()).manifest.piece, title: 'Otra' } },
    ]) {
      const verified = await verifyPackageBytes(
        await altered({ 'manifiesto.json': await manifestWith(change) }),
        'x.zip',
      )
      expect(verified.ok && verified.value.problems.map(({ code }) => code)).toEqual(['package/hash-mismatch'])
    }
  })

  it('that leaves its source out of the manifest, or holds one that does not parse, is found out', async () => {
    const { manifest } = await build()
    const noSource = JSON.stringify({ ...manifest, files: manifest.files.filter(({ path }) => path !== 'pieza.json') })
    const one = await verifyPackageBytes(await altered({ 'manifiesto.json': noSource }), 'x.zip')
    expect(one.ok && one.value.problems.map(({ code }) => code)).toContain('package/extra-file')
    const two = await verifyPackageBytes(await altered({ 'pieza.json': '{"schema":"draft/7"}' }), 'x.zip')
    expect(two.ok && two.value.problems.map(({ code }) => code)).toContain('migrate/too-new')
  })

  it('is no package without a manifest', async () => {
    const refused = await verifyPackageBytes(await altered({ 'manifiesto.json': undefined }), 'x.zip')
    expect(refused).toMatchObject({ ok: false, failure: { code: 'package/unreadable', at: 'x.zip' } })
  })
})

describe('a manifest', () => {
  it('is read as it was written', async () => {
    const { manifest } = await build()
    expect(parseManifest(JSON.stringify(manifest))).toEqual({ ok: true, value: manifest })
  })

  it.each([
    ['from the future', { schema: 'manifest/2' }, 'migrate/too-new'],
    ['of something else', { schema: 'draft/1' }, 'parse/invalid'],
    ['without piece', { piece: 3 }, 'parse/invalid'],
    ['with a file without hash', { files: [{ path: 'a', bytes: 1 }] }, 'parse/invalid'],
  ])('%s is refused', async (_, change, code) => {
    expect(parseManifest(await manifestWith(change as Partial<Manifest>))).toMatchObject({
      ok: false,
      failure: { code },
    })
  })
})

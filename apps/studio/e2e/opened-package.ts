// A ZIP from the studio, opened with tools that are not ours: unzip, pngcheck, poppler, node:crypto.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface OpenedPackage {
  readonly folder: string
  readonly names: readonly string[]
  readonly read: (name: string) => Promise<Buffer>
  readonly remove: () => Promise<void>
}

/** Tests the archive, then takes it apart into a folder of its own. Rejects when unzip finds anything wrong. */
export async function openPackage(zip: string): Promise<OpenedPackage> {
  await run('unzip', ['-tqq', zip])
  const folder = await mkdtemp(join(tmpdir(), 'paquete-'))
  await run('unzip', ['-qq', zip, '-d', folder])
  const names = (await readdir(folder)).sort()
  return {
    folder,
    names,
    read: (name) => readFile(join(folder, name)),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** Width and height as the file's own header says them. */
export function pixelsOf(png: Buffer): readonly [number, number] {
  if (png.toString('latin1', 12, 16) !== 'IHDR') throw new Error('no IHDR')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

/** Rejects when pngcheck finds anything wrong: order, checksums, pixel data. */
export async function checkPngs(opened: OpenedPackage): Promise<void> {
  const pngs = opened.names.filter((name) => name.endsWith('.png'))
  await run('pngcheck', ['-q', ...pngs.map((name) => join(opened.folder, name))])
}

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { tanquian, type Said } from '../shell.ts'

/** Runs a program and gives what it said. */
export const run = promisify(execFile)

/** A small catalogue on disk. */
export interface Site {
  readonly folder: string
  readonly said: Said
  /** Paths of its files, sorted. */
  readonly files: readonly string[]
  readonly read: (path: string) => Promise<Buffer>
  readonly remove: () => Promise<void>
}

/** Where the studio would be. */
export const BASE = 'https://estudio.ejemplo.gob.mx/'

/** Makes a catalogue of a few notices with the command line, as an office would. */
export async function makeSite(only: string, ...more: readonly string[]): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'tanquian-catalogo-'))
  const said = await tanquian(['catalog', '--out', folder, '--only', only, '--base', BASE, ...more])
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  return {
    folder,
    said,
    files,
    read: (path) => readFile(join(folder, path)),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

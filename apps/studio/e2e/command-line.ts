// The same piece through the real command line, in a process of its own, held against what the browser exported.
import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { compareImages, rasterOf } from '@tanquian/testkit'
import type { OpenedPackage } from './opened-package.ts'

const PROGRAM = join(import.meta.dirname, '../../../packages/export/bin/tanquian.js')
const run = promisify(execFile)

export interface Compared {
  readonly name: string
  /** Pictures: mean difference of all pixels, shares of full scale; 0 only when every pixel is the same. PDFs: 0 when alike inside, else 1. */
  readonly mean: number
}

/** The objects of a PDF unpacked: Chromium and Node press the same streams with deflaters of their own. */
async function unpacked(pdf: string, to: string): Promise<Buffer> {
  await run('qpdf', ['--qdf', '--object-streams=disable', '--static-id', pdf, to])
  return readFile(to)
}

/** Renders the package's piece with `tanquian render` and compares every file but manifest and source. */
export async function compareWithCommandLine(opened: OpenedPackage): Promise<readonly Compared[]> {
  const out = join(opened.folder, 'salida')
  await run(process.execPath, [PROGRAM, 'render', join(opened.folder, 'pieza.json'), '--out', out], {
    timeout: 120_000,
  })
  const made = (await readdir(out)).sort()
  const expected = opened.names.filter((name) => !name.endsWith('.json'))
  if (made.join() !== expected.join()) throw new Error(`the command line made ${made.join()}`)
  const compare = async (name: string): Promise<Compared> => {
    const [ours, theirs] = [join(out, name), join(opened.folder, name)]
    if (name.endsWith('.pdf')) {
      const [a, b] = [await unpacked(ours, `${ours}.1`), await unpacked(theirs, `${ours}.2`)]
      return { name, mean: a.equals(b) ? 0 : 1 }
    }
    const [a, b] = await Promise.all([ours, theirs].map(async (file) => rasterOf(await readFile(file))))
    if (!a || !b) throw new Error(name)
    const { pixels, mean } = compareImages(a, b)
    return { name, mean: pixels === 0 ? 0 : Math.max(mean, Number.EPSILON) }
  }
  return Promise.all(made.map(compare))
}

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { averaged, readPpm } from '../image/ppm.ts'
import type { Raster } from '../image/raster.ts'

const run = promisify(execFile)

/** Runs a program of poppler or qpdf on the bytes of a PDF; says which package to install when it is absent. */
async function onFile<T>(pdf: Uint8Array, work: (folder: string, file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tanquian-pdf-'))
  try {
    const file = join(folder, 'in.pdf')
    await writeFile(file, pdf)
    return await work(folder, file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function tool(program: string, args: string[]): Promise<string> {
  try {
    return (await run(program, args, { timeout: 60_000, maxBuffer: 64 << 20 })).stdout
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(`${program} is not installed (apt-get install poppler-utils qpdf)`, { cause: error })
    throw error
  }
}

/** How a page of a PDF becomes pixels. */
export interface RasterPdfOptions {
  /** From 1, default 1. */
  readonly page?: number
  /** Pixels per point. */
  readonly scale: number
  /** Rendered this many times larger and averaged, default 2: poppler places small glyphs on quarter pixels. */
  readonly supersample?: number
}

/** Rasterises one page with poppler (Splash); antialiased, on white. */
export function rasterPdf(pdf: Uint8Array, options: RasterPdfOptions): Promise<Raster> {
  const { page = 1, scale, supersample = 2 } = options
  return onFile(pdf, async (folder, file) => {
    const at = ['-r', String(scale * supersample * 72), '-f', String(page), '-l', String(page), '-singlefile']
    await tool('pdftoppm', [...at, file, join(folder, 'out')])
    return averaged(readPpm(await readFile(join(folder, 'out.ppm'))), supersample)
  })
}

/** Text as pdftotext extracts it, without the form feeds between pages. */
export function pdfText(pdf: Uint8Array, ...options: string[]): Promise<string> {
  return onFile(pdf, async (_folder, file) =>
    (await tool('pdftotext', ['-enc', 'UTF-8', ...options, file, '-'])).replaceAll('\f', ''),
  )
}

/** One line of pdffonts. */
export interface PdfFont {
  readonly name: string
  readonly type: string
  readonly embedded: boolean
  readonly subset: boolean
  readonly unicode: boolean
}

/** Fonts of a PDF as pdffonts sees them. */
export function pdfFonts(pdf: Uint8Array): Promise<PdfFont[]> {
  return onFile(pdf, async (_folder, file) =>
    (await tool('pdffonts', [file]))
      .trim()
      .split('\n')
      .slice(2)
      .map((row) => {
        const found = /^(\S+)\s+(.+?)\s{2,}\S+\s+(yes|no) +(yes|no) +(yes|no)/.exec(row)
        if (!found) throw new Error(`pdffonts said something new: ${row}`)
        const [, name = '', type = '', embedded, subset, unicode] = found
        return { name, type, embedded: embedded === 'yes', subset: subset === 'yes', unicode: unicode === 'yes' }
      }),
  )
}

/** Structure tree as `pdfinfo -struct-text` prints it. */
export const pdfStructure = (pdf: Uint8Array): Promise<string> =>
  onFile(pdf, (_folder, file) => tool('pdfinfo', ['-struct-text', file]))

/** Everything `pdfinfo` says, as a record. */
export function pdfInfo(pdf: Uint8Array, ...options: string[]): Promise<Record<string, string>> {
  return onFile(pdf, async (_folder, file) =>
    Object.fromEntries(
      (await tool('pdfinfo', [...options, file]))
        .trim()
        .split('\n')
        .map((row) => [row.slice(0, row.indexOf(':')).trim(), row.slice(row.indexOf(':') + 1).trim()]),
    ),
  )
}

/** `qpdf --check`; resolves with its words when the file is sound, rejects when it is not or earns a warning. */
export const qpdfCheck = (pdf: Uint8Array): Promise<string> =>
  onFile(pdf, (_folder, file) => tool('qpdf', ['--check', file]))

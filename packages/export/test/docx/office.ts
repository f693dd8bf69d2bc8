import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { inPath } from '../../../../scripts/chromium.mjs'

const run = promisify(execFile)

/** Whether LibreOffice is here. */
export const hasOffice = (): boolean => inPath('soffice') !== undefined

/** Documents opened and printed by LibreOffice in one go, by their names; a profile of its own, so that nobody's is touched. */
export async function printed(documents: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'tanquian-office-'))
  try {
    const out = join(folder, 'out')
    await mkdir(out)
    for (const [name, bytes] of documents) await writeFile(join(folder, `${name}.docx`), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const files = [...documents.keys()].map((name) => join(folder, `${name}.docx`))
    await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', out, ...files], {
      timeout: 240_000,
    })
    const made = new Map<string, Uint8Array>()
    for (const name of documents.keys()) made.set(name, await readFile(join(out, `${name}.pdf`)))
    return made
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Paragraphs of a document's text, in order, as its XML has them. */
export async function paragraphsOf(docx: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tanquian-docx-'))
  try {
    const file = join(folder, 'in.docx')
    await writeFile(file, docx)
    const { stdout } = await run('unzip', ['-p', file, 'word/document.xml'], { maxBuffer: 64 << 20 })
    return stdout
      .split('</w:p>')
      .map((xml) =>
        xml
          .replaceAll(/<w:(tab|br)\b[^>]*\/>/g, ' ')
          .replaceAll(/<[^>]+>/g, '')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&')
          .trim(),
      )
      .filter((text) => text !== '')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

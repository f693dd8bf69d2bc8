import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The parts of a Word document, taken out of it by unzip. */
export async function partsOf(docx: Uint8Array, ...names: string[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tanquian-docx-'))
  try {
    const file = join(folder, 'in.docx')
    await writeFile(file, docx)
    await run('unzip', ['-tq', file])
    const texts: string[] = []
    // Brackets are a pattern to unzip.
    for (const name of names) texts.push((await run('unzip', ['-p', file, name.replaceAll(/[[\]]/g, '?')])).stdout)
    return texts
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

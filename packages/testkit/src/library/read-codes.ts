import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What zbarimg reads in a PNG; '' when it finds no code, undefined where there is no zbarimg (Debian: `zbar-tools`). */
export const readCode = async (png: Uint8Array): Promise<string | undefined> => {
  const folder = await mkdtemp(`${tmpdir()}/code-`)
  try {
    await writeFile(`${folder}/code.png`, png)
    const { stdout } = await run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', `${folder}/code.png`])
    return stdout.trim()
  } catch (cause) {
    if ((cause as { code?: unknown }).code === 'ENOENT') return undefined
    // 4: no code in the picture.
    return ''
  } finally {
    await rm(folder, { recursive: true })
  }
}

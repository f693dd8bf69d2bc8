import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const WORKER = 'sw.js'
const PLACEHOLDER = '__PRECACHE__'

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Source maps are for whoever looks for a fault, not for the clerk's disk; the manifest is the build's own. */
const isOffline = (name: string) => name !== WORKER && !name.endsWith('.map') && !name.startsWith('.')

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return names.map((name) => name.replaceAll('\\', '/')).filter(isOffline)
}

/**
 * Emits the service worker with the list of everything the studio needs without a network. The list is made from the
 * bytes on disk, after all other plugins, so that a hash is never one of an intermediate state.
 */
export function precache(): Plugin {
  return {
    name: 'tanquian-precache',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: join(import.meta.dirname, 'src/sw.ts'), fileName: WORKER })
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        const worker = bundle[WORKER]
        if (!dir || worker?.type !== 'chunk') throw new Error('The service worker was not built')
        // A classic worker cannot import: whatever it needs must be inside it.
        if (worker.imports.length > 0) throw new Error(`sw.ts shares code with the page: ${worker.imports.join(', ')}`)
        const names = (await listFiles(dir)).sort()
        const files = await Promise.all(names.map(async (name) => [name, sha256(await readFile(join(dir, name)))]))
        const version = sha256(JSON.stringify([files, worker.code])).slice(0, 12)
        const code = await readFile(join(dir, WORKER), 'utf8')
        if (!code.includes(PLACEHOLDER)) throw new Error('sw.ts no longer reads its list')
        await writeFile(join(dir, WORKER), code.replace(PLACEHOLDER, JSON.stringify({ version, files })))
      },
    },
  }
}

// The packages read from their source, for scripts that render: nothing has to be built first.
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const conditions = ['@tanquian/source', 'module', 'node', 'development|production']

/** {load(path from the root), close()}. Close it, or the process stays. */
export async function openSource() {
  const server = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    resolve: { conditions },
    ssr: { resolve: { conditions, externalConditions: ['node'] } },
  })
  return { load: (path) => server.ssrLoadModule(path), close: () => server.close() }
}

/** The value of a Result; a failure ends the script with its code. */
export function must(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}

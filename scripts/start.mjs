// npm start: install if needed, build, serve, print the address.
import { fileURLToPath } from 'node:url'
import { ensureInstall, ensureNode } from './ensure.mjs'
import { bin, run } from './run.mjs'
import { serve } from './serve.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

async function build() {
  const { code, output } = await run(process.execPath, [bin('turbo/bin/turbo'), 'run', 'build'], {
    capture: true,
    cwd: root,
  })
  if (code !== 0) throw new Error(`${output}\nThe build failed · No se pudo compilar.`)
}

try {
  ensureNode()
  await ensureInstall()
  console.log('Building · Compilando…')
  await build()
  const studio = await serve(`${root}/apps/studio/dist`, Number(process.env.PORT ?? 4173))
  console.log(`\n  Estudio Tanquián: ${studio.url}\n\n  Ctrl+C to stop · para detener\n`)
  const stop = () => studio.stop().then(() => process.exit(0))
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  // npm's shell does not pass SIGTERM on: when the parent is gone, so are we, or the port stays taken.
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(), 500).unref()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

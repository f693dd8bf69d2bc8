#!/usr/bin/env node
// Kept tiny and without static imports: the command must be cold-start cheap, and a missing build needs a sentence, not a stack.
import { existsSync } from 'node:fs'

const main = new URL('../dist/cli/main.js', import.meta.url)

async function run() {
  if (!existsSync(main)) {
    process.stderr.write('Falta compilar el proyecto antes de usar tanquian: npm run build.\n')
    return 2
  }
  try {
    return await (await import(main.href)).main(process.argv.slice(2))
  } catch (error) {
    // Our own mistake. Exit code 1 is taken: it means findings.
    const detail = process.env.TANQUIAN_DEBUG ? error.stack : String(error?.message ?? error).split('\n')[0]
    process.stderr.write(`Error interno de tanquian, avisa a quien lo mantiene: ${detail}\n`)
    return 2
  }
}

process.exitCode = await run()

#!/usr/bin/env node
// Kept tiny and without static imports: the command must be cold-start cheap, and a missing build needs a sentence, not a stack.
import { existsSync } from 'node:fs'

const main = new URL('../dist/cli/main.js', import.meta.url)
if (existsSync(main)) await import(main.href)
else {
  process.stderr.write('tanquian: falta compilar el proyecto. Ejecute antes: npm run build\n')
  process.exitCode = 2
}

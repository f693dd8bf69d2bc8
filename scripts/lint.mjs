// oxlint with a floor: a linter that looks at nothing is always content.
import { fileURLToPath } from 'node:url'
import { bin, run } from './run.mjs'

const MINIMUM = 20
const cwd = fileURLToPath(new URL('..', import.meta.url))
const { code, output } = await run(
  process.execPath,
  [bin('oxlint/bin/oxlint'), '--deny-warnings', ...process.argv.slice(2)],
  { capture: true, cwd },
)
process.stdout.write(output)
const files = Number(/on (\d+) files?/.exec(output)?.[1] ?? 0)
if (code === 0 && files < MINIMUM) console.error(`only ${files} files seen: the linter is looking in the wrong place`)
process.exit(code === 0 && files < MINIMUM ? 1 : code)

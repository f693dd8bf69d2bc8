// A file past 300 lines needs a reason at its top: a comment within its first lines that begins "Long because". What a
// script writes (src/generated/) has no reader to spare.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sourceFiles } from './source-files.mjs'

export const LIMIT = 300
const GENERATED = /(^|\/)generated\//

export function checkLines(root, files = sourceFiles(root)) {
  const problems = []
  for (const file of files.filter((name) => !GENERATED.test(name))) {
    const lines = readFileSync(`${root}/${file}`, 'utf8').replace(/\n$/, '').split('\n')
    const excused = lines.slice(0, 8).some((line) => /Long because \S/.test(line))
    if (lines.length > LIMIT && !excused)
      problems.push(`${file}: ${lines.length} lines; split it, or say at its top "Long because …"`)
  }
  return { files: files.length, problems }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, problems } = checkLines(fileURLToPath(new URL('..', import.meta.url)))
  if (files < 20) problems.push(`only ${files} files seen: the check is looking in the wrong place`)
  for (const problem of problems) console.error(problem)
  console.log(`${files} files, ${problems.length} too long`)
  process.exit(problems.length > 0 ? 1 : 0)
}

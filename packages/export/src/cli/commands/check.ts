import { namesOf, sayFinding } from '../../copy/index.ts'
import { checkRead } from '../../node/check.ts'
import { answering, pieceOf, valueOf, writeJson } from '../answer.ts'
import { listOf } from '../args.ts'
import type { Command } from '../command.ts'

const MARK = { error: 'Error', warning: 'Aviso', note: 'Nota' } as const

/** Revisión from the terminal: 1 when there are errors. */
export const run: Command = (args, io) => {
  const options = { off: listOf(args, 'off') ?? [], ...(args.options['veda'] ? { veda: true } : {}) }
  return answering(args, io, async () => {
    const { draft, template, title, findings, ...counts } = valueOf(await checkRead(await pieceOf(args, io), options))
    const names = namesOf(draft, template)
    const said = findings.map((finding) => ({ finding, words: sayFinding(finding, names) }))
    if (args.options['json'])
      writeJson(io, {
        title,
        ...counts,
        findings: said.map(({ finding, words }) => ({
          ...finding,
          message: `${words.title}. ${words.why}`,
          place: words.place,
          ...(words.law ? { legal: words.law } : {}),
        })),
      })
    else {
      for (const { finding, words } of said) {
        const place = words.place ? ` [${words.place}]` : ''
        io.write(`${MARK[finding.severity]}: ${words.title}. ${words.why}${place}\n`)
        if (words.law) io.write(`  ${words.law}\n`)
      }
      const { errors, warnings, notes } = counts
      io.write(
        `${count(errors, 'error', 'errores')}, ${count(warnings, 'aviso', 'avisos')}, ${count(notes, 'nota', 'notas')}\n`,
      )
    }
    return counts.errors > 0 ? 1 : 0
  })
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

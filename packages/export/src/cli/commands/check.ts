import { sayFinding } from '../../copy/index.ts'
import { checkRead } from '../../node/check.ts'
import { answering, pieceOf, valueOf, writeJson } from '../answer.ts'
import type { Command } from '../commands.ts'

const MARK = { error: 'ERROR', warning: 'AVISO', note: 'NOTA' } as const

/** Revisión from the terminal: 1 when there are errors. */
export const run: Command = (args, io) =>
  answering(args, io, async () => {
    const checked = valueOf(await checkRead(await pieceOf(args, io)))
    const { title, findings, errors, warnings, notes } = checked
    if (args.options['json'])
      writeJson(io, {
        title,
        errors,
        warnings,
        notes,
        findings: findings.map((finding) => ({ ...finding, message: sayFinding(finding) })),
      })
    else {
      for (const finding of findings) {
        const place = [finding.at.format, finding.at.field ?? finding.at.block].filter(Boolean).join(', ')
        io.write(`${MARK[finding.severity].padEnd(5)} ${sayFinding(finding)}${place ? ` [${place}]` : ''}\n`)
      }
      io.write(
        `${count(errors, 'error', 'errores')}, ${count(warnings, 'aviso', 'avisos')}, ${count(notes, 'nota', 'notas')}\n`,
      )
    }
    return errors > 0 ? 1 : 0
  })

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

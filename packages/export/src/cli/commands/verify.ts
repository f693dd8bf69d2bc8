import { sayFailure } from '../../copy/index.ts'
import { verifyPackage } from '../../node/verify.ts'
import { answering, valueOf, writeJson } from '../answer.ts'
import type { Command } from '../command.ts'

/** Verifies a package: 1 when something in it is not as its manifest says. */
export const run: Command = (args, io) =>
  answering(args, io, async () => {
    const { problems, files, manifest } = valueOf(await verifyPackage(args.words[0] ?? ''))
    const said = problems.map((problem) => ({ code: problem.code, at: problem.at, message: sayFailure(problem) }))
    const good = problems.length === 0
    if (args.options['json']) writeJson(io, { ok: good, title: manifest?.piece.title, problems: said, files })
    else if (good) io.write(`«${manifest?.piece.title ?? ''}»: ${files.length} archivos comprobados, todos íntegros.\n`)
    for (const { message } of said) io.complain(message)
    return good ? 0 : 1
  })

import { pieceJson } from '../../package/build-package.ts'
import { openExample } from '../../node/example.ts'
import { answering, valueOf } from '../answer.ts'
import type { Command } from '../command.ts'
import { textOf } from '../args.ts'

/** Prints an example of a template as a piece, its pictures inside. */
export const run: Command = (args, io) =>
  answering(args, io, async () => {
    const example = valueOf(await openExample(args.words[0] ?? '', textOf(args, 'which') ?? 'tipico'))
    io.write(pieceJson(example))
    return 0
  })

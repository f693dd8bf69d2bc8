import type { Io } from '../src/cli/io.ts'
import { main } from '../src/cli/main.ts'

/** What a command said and how it ended. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line in this process, its streams caught. */
export async function tanquian(argv: readonly string[], stdin = ''): Promise<Said> {
  const said = { out: '', err: '' }
  const io: Io = {
    write: (text) => void (said.out += text),
    complain: (line) => void (said.err += `${line}\n`),
    read: () => Promise.resolve(stdin),
  }
  return { code: await main(argv, io), ...said }
}

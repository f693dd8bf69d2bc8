import type { Failure, Result } from '@tanquian/model'
import type { ReadPiece } from '../read-piece.ts'
import type { Args } from './args.ts'
import type { Io } from './io.ts'

/** Thrown by a command when something failed by name: one sentence, exit code 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** The value, or a {@link Refusal}. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Refusal(result.failure)
  return result.value
}

/**
 * Runs a command's work. A failure becomes one Spanish sentence on stderr and exit code 2; with `--json`, stdout also
 * gets the failure as `{ "ok": false, "failure": { code, at, message } }`, so that it holds JSON and nothing else.
 */
export async function answering(args: Args, io: Io, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { sayFailure } = await import('../copy/index.ts')
    const message = sayFailure(error.failure)
    io.complain(message)
    if (args.options['json'])
      writeJson(io, { ok: false, failure: { code: error.failure.code, at: error.failure.at, message } })
    return 2
  }
}

/** JSON on stdout, indented, with a last line break. */
export function writeJson(io: Io, value: unknown): void {
  io.write(`${JSON.stringify(value, null, 2)}\n`)
}

/** The piece that a command was given: the file at a path, or stdin for '-'. */
export async function pieceOf(args: Args, io: Io): Promise<ReadPiece> {
  const word = args.words[0] ?? '-'
  const { openFile, openText } = await import('../node/piece-source.ts')
  return valueOf(word === '-' ? openText(await io.read(), 'entrada estándar') : await openFile(word))
}

/** Writes something, or refuses by the place's name. */
export async function write(path: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    const reason = (cause as { code?: unknown } | null)?.code
    throw new Refusal({
      code: 'export/no-write',
      at: path,
      params: { reason: typeof reason === 'string' ? reason : 'unknown' },
      cause,
    })
  }
}

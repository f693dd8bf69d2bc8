import type { Args } from './args.ts'
import type { Io } from './io.ts'

/** What a command is and takes. Data only: help and checks need none of the command's own code. */
export interface CommandHead {
  readonly usage: string
  readonly does: string
  /** Names of the words it must be given, in order. */
  readonly words: readonly string[]
  /** The last word may be given more than once. */
  readonly many?: true
  readonly options: readonly string[]
  /** Lines of `--help`, after usage and purpose. */
  readonly help: readonly string[]
  readonly load: () => Promise<{ readonly run: Command }>
}

/** Runs a command; resolves with the exit code (0 done, 1 errors found or not verified, 2 could not). */
export type Command = (args: Args, io: Io) => Promise<number>

import { fail, ok, type Failure, type FailureCode, type Result } from '@tanquian/model'
import { openDatabase, type Database } from './database.ts'

/** Tries before a request's failure is told. */
const TRIES = 3

/** One connection for the whole tab, reopened when the browser closed it. */
export interface Connection {
  /** Runs `work`; a closed handle or a passing error is tried again, then comes back as a Failure. */
  run<T>(work: (db: Database) => Promise<T>): Promise<Result<T>>
  /** A newer tab upgraded the database: nothing is written here any more. */
  readonly outdated: () => boolean
  /** Called once when that happens; returns the unsubscriber. */
  onOutdated(listener: () => void): () => void
  close(): void
}

/** Makes the connection; nothing is opened before the first request. */
export function createConnection(name?: string): Connection {
  let current: Promise<Database> | undefined
  let outdated = false
  const listeners = new Set<() => void>()
  const open = (): Promise<Database> => {
    current ??= openDatabase(
      {
        onNewer: () => {
          outdated = true
          current = undefined
          for (const listener of listeners) listener()
        },
        onClosed: () => (current = undefined),
      },
      name,
    )
    return current
  }
  return {
    outdated: () => outdated,
    onOutdated(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      void current?.then(
        (db) => db.close(),
        () => undefined,
      )
      current = undefined
    },
    async run(work) {
      let last: unknown
      for (let attempt = 0; attempt < TRIES; attempt++) {
        if (outdated) return fail('storage/newer-tab')
        const used = open()
        try {
          return ok(await work(await used))
        } catch (cause) {
          last = cause
          if (cause instanceof StopRetrying) return { ok: false, failure: cause.failure }
          if (isQuota(cause)) break
          // The handle may be dead without saying so: a fresh one is cheap, a lost edit is not.
          if (current === used) current = undefined
          void used.then(
            (db) => db.close(),
            () => undefined,
          )
        }
      }
      return { ok: false, failure: failureOf(last) }
    },
  }
}

/**
 * Waits for requests and for the end of their transaction. A full disk aborts the transaction: the requests then only say
 * that they were aborted, and why is known to the transaction alone.
 */
export async function settled(requests: readonly Promise<unknown>[], finished: Promise<void>): Promise<void> {
  try {
    await Promise.all(requests)
  } catch (cause) {
    throw await finished.then(
      () => cause,
      (why: unknown) => why ?? cause,
    )
  }
  await finished
}

/** Thrown by work whose failure no repetition mends (not found, not the writer). */
export class StopRetrying extends Error {
  override readonly name = 'StopRetrying'
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** Shorthand for {@link StopRetrying}. */
export const stop = (code: FailureCode, at?: string): StopRetrying => new StopRetrying(at ? { code, at } : { code })

const nameOf = (cause: unknown): string => (cause instanceof DOMException || cause instanceof Error ? cause.name : '')

function isQuota(cause: unknown): boolean {
  return nameOf(cause) === 'QuotaExceededError'
}

function failureOf(cause: unknown): Failure {
  if (isQuota(cause)) return { code: 'storage/quota', cause }
  const name = nameOf(cause)
  if (name === 'SecurityError' || name === 'NotAllowedError' || (name === 'TypeError' && !('indexedDB' in globalThis)))
    return { code: 'storage/blocked', cause }
  if (name === 'InvalidStateError') return { code: 'storage/closed', cause }
  if (name === 'VersionError') return { code: 'storage/newer-tab', cause }
  return { code: 'storage/failed', cause }
}

import { parseHistory, replayLog, type History } from '@tanquian/draft'
import { GESTURES, ok, parseDraft, type Result } from '@tanquian/model'
import { stop, type Connection } from './connection.ts'
import type { BodyRecord, LogRecord, WriterRecord } from './database.ts'
import type { LogStep } from './types.ts'

/** A draft as the disk has it: the snapshot with the log played on top. */
export interface LoadedPiece {
  readonly history: History
  /** Last step on disk. */
  readonly seq: number
  /** Last step when it was read: from here on only the writer's own count. */
  readonly since: number
  /** Steps that came from the log. */
  readonly replayed: number
  /** True when the last writer did not say goodbye. */
  readonly rough: boolean
}

/** Reads a draft; as `writer`, this tab becomes the one that may write it, in the same transaction. */
export async function loadPiece(connection: Connection, id: string, writer?: string): Promise<Result<LoadedPiece>> {
  const read = await connection.run(async (db) => {
    const tx = db.transaction(['bodies', 'log', 'writers'], 'readwrite')
    const finished = tx.done
    finished.catch(() => undefined)
    const [body, log, before] = await Promise.all([
      tx.objectStore('bodies').get(id),
      tx.objectStore('log').getAll(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])),
      tx.objectStore('writers').get(id),
    ])
    if (!body) throw stop('storage/not-found', id)
    const steps = log.filter((record) => counts(record, before))
    const since = steps.at(-1)?.seq ?? body.seq
    if (writer) await tx.objectStore('writers').put({ id, writer, since, clean: false })
    await finished
    return { body, log: steps, since, stale: steps.length < log.length, before }
  })
  if (!read.ok) return read
  const loaded = rebuild(read.value)
  if (loaded.ok && writer && (read.value.stale || lastOf(read.value.log) > loaded.value.seq))
    await dropStale(connection, id, read.value.log, loaded.value.seq)
  return loaded
}

const lastOf = (log: readonly LogRecord[]): number => log.at(-1)?.seq ?? 0

/** What a tab wrote after it had lost its place is not part of the piece. */
const counts = (record: LogRecord, owner: WriterRecord | undefined): boolean =>
  !owner || record.seq <= owner.since || record.writer === owner.writer

/** Steps that do not count, or that lie behind a hole, would come back to life as soon as new ones fill their place. */
const dropStale = (
  connection: Connection,
  id: string,
  kept: readonly LogRecord[],
  seq: number,
): Promise<Result<void>> =>
  connection.run(async (db) => {
    const tx = db.transaction('log', 'readwrite')
    const alive = new Set(kept.filter((record) => record.seq <= seq).map((record) => `${record.seq} ${record.writer}`))
    for (const [, at, by] of await tx.store.getAllKeys(IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER])))
      if (!alive.has(`${at} ${by}`)) void tx.store.delete([id, at, by])
    await tx.done
  })

function rebuild(read: {
  readonly body: BodyRecord
  readonly log: readonly LogRecord[]
  readonly before: WriterRecord | undefined
  readonly since: number
}): Result<LoadedPiece> {
  const parsed = parseHistory(read.body.history, parseDraft)
  if (!parsed.ok) return parsed
  let history = parsed.value
  let seq = read.body.seq
  let replayed = 0
  for (const record of read.log) {
    if (record.seq <= read.body.seq) continue
    // A hole means that a later write overtook a lost one; what follows it cannot be trusted to apply.
    if (record.seq !== seq + 1) break
    const next = playStep(history, record.step)
    if (!next.ok) return next
    history = next.value
    seq = record.seq
    replayed++
  }
  return ok({ history, seq, since: read.since, replayed, rough: read.before?.clean === false })
}

/** Plays one step. Locks were asked when the step was made; a template may have changed since, so they are not asked again. */
export function playStep(history: History, step: LogStep): Result<History> {
  const replay = replayLog(history, [step], () => GESTURES)
  return replay.failure ? { ok: false, failure: replay.failure } : ok(replay.history)
}

import { parseHistory, serializeHistory, startHistory } from '@tanquian/draft'
import { fail, ok, type Draft, type Result } from '@tanquian/model'
import { stop, type Connection } from './connection.ts'
import { loadPiece } from './load-piece.ts'
import { headOf, ranked } from './piece-head.ts'
import type { DraftHead } from './types.ts'

/** Writes a new draft; refuses to overwrite one. */
export async function createDraftRecord(connection: Connection, draft: Draft): Promise<Result<string>> {
  const history = serializeHistory(startHistory(draft))
  const done = await connection.run(async (db) => {
    const tx = db.transaction(['bodies', 'heads'], 'readwrite', { durability: 'strict' })
    const finished = tx.done
    finished.catch(() => undefined)
    // A retried creation finds its own record: that is success, not a clash.
    await tx.objectStore('bodies').put({ id: draft.id, history, seq: 0, savedAt: draft.updatedAt })
    await tx.objectStore('heads').put(headOf(draft, JSON.stringify(history).length))
    await finished
  })
  return done.ok ? ok(draft.id) : done
}

/** Newest heads first, without the bin: one request for a page, whatever the number of drafts. */
export async function readHeads(
  connection: Connection,
  before?: DraftHead,
  limit = 30,
): Promise<Result<readonly DraftHead[]>> {
  return connection.run((db) => {
    const rank = before && ranked(before).rank
    // Open at the end: two drafts may share an instant, and the page goes on behind the very one that ended the last.
    const range = before && rank !== undefined ? IDBKeyRange.lowerBound([rank, before.id], true) : null
    return db.transaction('heads').store.index('by-rank').getAll(range, limit)
  })
}

/** Copies a draft as it is now; the copy begins its own history. */
export async function duplicateDraft(
  connection: Connection,
  id: string,
  newId: string,
  at: string,
  nameOfCopy: (draft: Draft) => string,
): Promise<Result<string>> {
  const loaded = await loadPiece(connection, id)
  if (!loaded.ok) return loaded
  const draft = loaded.value.history.present
  return createDraftRecord(connection, {
    ...draft,
    id: newId,
    name: nameOfCopy(draft),
    state: 'borrador',
    createdAt: at,
    updatedAt: at,
  })
}

/** Marks a draft as deleted, or takes it back out of the bin. Nothing is erased here. */
export async function setDeleted(connection: Connection, id: string, at: string | undefined): Promise<Result<void>> {
  return connection.run(async (db) => {
    const tx = db.transaction('heads', 'readwrite')
    const head = await tx.store.get(id)
    if (!head) throw stop('storage/not-found', id)
    const { deletedAt: _gone, ...rest } = head
    await tx.store.put(ranked(at ? { ...rest, deletedAt: at } : rest))
    await tx.done
  })
}

/** Ids of pictures a draft uses, wherever they stand in it. */
export function assetsOf(draft: Draft): readonly string[] {
  const found = new Set<string>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'asset' && typeof inner === 'string') found.add(inner)
        else walk(inner)
      }
  }
  walk(draft.content)
  walk(draft.extras)
  return [...found]
}

/** The draft as the disk has it, for files and thumbnails. */
export async function readDraft(connection: Connection, id: string): Promise<Result<Draft>> {
  const loaded = await loadPiece(connection, id)
  return loaded.ok ? ok(loaded.value.history.present) : fail(loaded.failure.code, loaded.failure)
}

/** The draft of the last snapshot as the disk has it, unread: a newer version can open what this one cannot. */
export async function readUnparsed(connection: Connection, id: string): Promise<Result<string>> {
  return connection.run(async (db) => {
    const body = await db.get('bodies', id)
    if (!body) throw stop('storage/not-found', id)
    const history = parseHistory(body.history, (draft) => ok(draft as Draft))
    return JSON.stringify(history.ok ? history.value.present : body.history, undefined, 1)
  })
}

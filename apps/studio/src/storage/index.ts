import { titleOf } from '@tanquian/export'
import { ok, type Draft, type Result } from '@tanquian/model'
import { createConnection, type Connection } from './connection.ts'
import { createDraftRecord, duplicateDraft, readDraft, readHeads, readUnparsed, setDeleted } from './drafts.ts'
import { openPiece } from './open-piece.ts'
import { addPicture, readPicture } from './pictures.ts'
import type { Storage } from './types.ts'

export type { DraftHead, LogStep, OpenPiece, Storage, StoredPicture } from './types.ts'

/**
 * Opens what this browser keeps. A failure means that the browser refuses storage altogether (private window, policy):
 * the studio then works in memory and says so.
 */
export async function openStorage(name?: string): Promise<Result<Storage>> {
  const connection = createConnection(name)
  const reachable = await connection.run((db) => db.count('heads'))
  return reachable.ok ? ok(storageOver(connection)) : reachable
}

const newId = (): string => globalThis.crypto.randomUUID()
const now = (): string => new Date().toISOString()
const copyName = (draft: Draft): string => (titleOf(draft) ? `${titleOf(draft)} (copia)` : '')

/** Files come and go seldom: what reads and writes them loads then. */
const pieceFiles = () => import('./piece-file.ts')

function storageOver(connection: Connection): Storage {
  const picture: Storage['picture'] = (asset) => readPicture(connection, asset)
  return {
    create: (draft) => createDraftRecord(connection, draft),
    open: (id) => openPiece(connection, id),
    heads: (page = {}) => readHeads(connection, page.before, page.limit),
    duplicate: (id) => duplicateDraft(connection, id, newId(), now(), copyName),
    remove: (id) => setDeleted(connection, id, now()),
    restore: (id) => setDeleted(connection, id, undefined),
    // A thumbnail is a convenience: failing to keep one must not disturb anybody.
    setThumb: async (id, png) => void (await connection.run((db) => db.put('thumbs', { id, png }))),
    thumb: async (id) => {
      const read = await connection.run((db) => db.get('thumbs', id))
      return read.ok ? read.value?.png : undefined
    },
    importPiece: (file, name = 'archivo') => importPiece(connection, file, name),
    exportPiece: async (id) => {
      const draft = await readDraft(connection, id)
      if (!draft.ok) return draft
      const { embedPictures } = await pieceFiles()
      const whole = await embedPictures(draft.value, picture)
      return whole.ok ? ok(new Blob([JSON.stringify(whole.value, undefined, 1)], { type: 'application/json' })) : whole
    },
    exportUnread: async (id) => {
      const text = await readUnparsed(connection, id)
      return text.ok ? ok(new Blob([text.value], { type: 'application/json' })) : text
    },
    addPicture: (file, name = 'imagen') => addPicture(connection, file, name),
    picture,
    estimate: async () => {
      const { usage = 0, quota = 0 } = (await navigator.storage?.estimate?.()) ?? {}
      return { usage, quota, persisted: (await navigator.storage?.persisted?.()) ?? false }
    },
    requestPersist: async () => (await navigator.storage?.persist?.()) ?? false,
  }
}

async function importPiece(connection: Connection, file: Blob, name: string): Promise<Result<string>> {
  const { readPieceFile } = await pieceFiles()
  const read = await readPieceFile(file, name)
  if (!read.ok) return read
  const taken = new Map<string, string>()
  for (const [id, asset] of read.value.pictures) {
    // Foreign bytes take the same road as any picture; the id follows from what is kept.
    const kept = await addPicture(
      connection,
      new Blob([asset.bytes as Uint8Array<ArrayBuffer>], { type: asset.mediaType }),
      id,
    )
    if (!kept.ok) return kept
    taken.set(id, kept.value.asset)
  }
  const { assets: _inside, ...draft } = read.value.draft
  return createDraftRecord(connection, { ...renameAssets(draft, taken), id: newId(), updatedAt: now() })
}

function renameAssets(draft: Draft, names: ReadonlyMap<string, string>): Draft {
  if (names.size === 0) return draft
  const text = JSON.stringify(draft, (key, value: unknown) =>
    key === 'asset' && typeof value === 'string' ? (names.get(value) ?? value) : value,
  )
  return JSON.parse(text) as Draft
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { DraftHead, LogStep, StoredPicture } from './types.ts'

/** A snapshot: the whole piece as of step `seq`. */
export interface BodyRecord {
  readonly id: string
  /** `serializeHistory` of the draft room, the present draft included. */
  readonly history: unknown
  /** The log holds what came after this step. */
  readonly seq: number
  readonly savedAt: string
}

/** One step of the log, ordered by `seq`: order never comes from the clock. */
export interface LogRecord {
  readonly id: string
  readonly seq: number
  /** The tab that wrote it: two tabs can never write over each other. */
  readonly writer: string
  readonly step: LogStep
}

/** Which tab may write a draft; checked inside every writing transaction. */
export interface WriterRecord {
  readonly id: string
  readonly writer: string
  /** Last step when it became the writer: what another tab wrote after that one does not count. */
  readonly since: number
  /** False while a tab writes: found false at opening, the browser was closed roughly. */
  readonly clean: boolean
}

/** A head as stored. `rank` falls as drafts get newer, so that the newest page is the first one of its index; a draft in the bin has none. */
export interface HeadRecord extends DraftHead {
  readonly rank?: number
}

/** Pictures by content hash. */
export interface AssetRecord extends StoredPicture {
  readonly hash: string
}

/** Our stores. Migrations of what they hold happen when parsing; `upgrade` creates stores and nothing else. */
export interface StudioSchema extends DBSchema {
  bodies: { key: string; value: BodyRecord }
  heads: { key: string; value: HeadRecord; indexes: { 'by-rank': [number, string] } }
  log: { key: [string, number, string]; value: LogRecord }
  writers: { key: string; value: WriterRecord }
  assets: { key: string; value: AssetRecord }
  thumbs: { key: string; value: { id: string; png: Blob } }
}

export type Database = IDBPDatabase<StudioSchema>

export const DATABASE_NAME = 'estudio-tanquian'
const VERSION = 1

/** What the outside does to an open database. */
export interface DatabaseEvents {
  /** Another tab holds an older version open and upgrading must wait. */
  readonly onBlocked?: () => void
  /** A newer tab wants to upgrade: we closed, and this tab must stop writing. */
  readonly onNewer?: () => void
  /** The browser closed the connection (storage cleared, disk trouble). */
  readonly onClosed?: () => void
}

/** Opens the database, creating stores on first use. Rejects when storage is blocked or the disk refuses. */
export function openDatabase(events: DatabaseEvents = {}, name = DATABASE_NAME): Promise<Database> {
  return openDB<StudioSchema>(name, VERSION, {
    upgrade(db) {
      db.createObjectStore('bodies', { keyPath: 'id' })
      db.createObjectStore('heads', { keyPath: 'id' }).createIndex('by-rank', ['rank', 'id'])
      db.createObjectStore('log', { keyPath: ['id', 'seq', 'writer'] })
      db.createObjectStore('writers', { keyPath: 'id' })
      db.createObjectStore('assets', { keyPath: 'hash' })
      db.createObjectStore('thumbs', { keyPath: 'id' })
    },
    blocked: () => events.onBlocked?.(),
    blocking: (_current, _blocked, event) => {
      // Keeping the old version open would hold the newer tab for ever; a closed one cannot overwrite what it migrates.
      ;(event.target as IDBDatabase).close()
      events.onNewer?.()
    },
    terminated: () => events.onClosed?.(),
  })
}

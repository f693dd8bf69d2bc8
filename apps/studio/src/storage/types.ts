import type { Draft, Result } from '@tanquian/model'
import type { History, LogEntry } from '@tanquian/draft'
import type { SaveState } from '../store/types.ts'

/** What lists show of a draft: a few bytes, never its body. */
export interface DraftHead {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly subtipo?: string
  readonly area: string
  readonly state: string
  readonly template: string
  /** ISO instants. */
  readonly updatedAt: string
  readonly createdAt: string
  readonly bytes: number
  /** Set while the draft lies in the bin. */
  readonly deletedAt?: string
}

/** One step as the log on disk holds it: an edit, an undo, a redo, or the end of a run of typing. */
export type LogStep = LogEntry

/** A draft that is open in this tab. */
export interface OpenPiece {
  readonly draft: Draft
  readonly history: History
  readonly readOnly: boolean
  /** True when the browser did not close cleanly last time and the log brought edits back. */
  readonly recovered: boolean
  /** Writes one step to the log at once; never throws, failures come through `onSave`. */
  append(step: LogStep): void
  /** Writes the whole piece and empties the log; reads it back before saying 'saved'. */
  snapshot(history: History): Promise<void>
  /** Tells the truth of the last write. Returns the unsubscriber. */
  onSave(listener: (state: SaveState) => void): () => void
  /** A reader follows the writer: called with the whole history after each of its steps. */
  onRemote(listener: (history: History) => void): () => void
  /** Called when this tab stops or begins to be the writer. */
  onRole(listener: (readOnly: boolean) => void): () => void
  /** Asks the writing tab to hand over; if it does not answer in two seconds, takes over. Resolves with what is on disk. */
  takeOver(): Promise<Result<History>>
  /** The page is going: what follows is not a crash. Leaves without waiting; an edit after it takes it back. */
  farewell(): void
  close(): Promise<void>
}

/** A picture as kept: the original (metadata stripped, orientation applied) and a small one for the screen. */
export interface StoredPicture {
  readonly original: Blob
  readonly proxy: Blob
  readonly w: number
  readonly h: number
  readonly mediaType: string
}

/** Everything the studio keeps in this browser. */
export interface Storage {
  create(draft: Draft): Promise<Result<string>>
  open(id: string): Promise<Result<OpenPiece>>
  /** Newest first, a page at a time; reads heads only. `before` is the last head of the page before. */
  heads(page?: { readonly before?: DraftHead; readonly limit?: number }): Promise<Result<readonly DraftHead[]>>
  duplicate(id: string): Promise<Result<string>>
  /** To the bin; `restore` brings it back. */
  remove(id: string): Promise<Result<void>>
  restore(id: string): Promise<Result<void>>
  setThumb(id: string, png: Blob): Promise<void>
  thumb(id: string): Promise<Blob | undefined>
  /** A piece file (.json) or one of our packages (.zip). */
  importPiece(file: Blob, name?: string): Promise<Result<string>>
  /** The piece as JSON with its pictures inside. */
  exportPiece(id: string): Promise<Result<Blob>>
  /** The last snapshot exactly as it is kept, for a piece that this version cannot read. Nothing is parsed or changed. */
  exportUnread(id: string): Promise<Result<Blob>>
  addPicture(
    file: Blob,
    name?: string,
  ): Promise<Result<{ readonly asset: string; readonly w: number; readonly h: number }>>
  picture(asset: string): Promise<Result<StoredPicture>>
  estimate(): Promise<{ readonly usage: number; readonly quota: number; readonly persisted: boolean }>
  requestPersist(): Promise<boolean>
}

import type { Brand, Draft, Edit, EditMeta, Failure, Finding, Layout, Locks, Result, Scene, Template } from '@tanquian/model'
import type { History } from '@tanquian/draft'

/** Truth of the last read-back, as the bar shows it. */
export type SaveState =
  | { readonly is: 'idle' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'failed'; readonly failure: Failure }

/** What one format looks like now. `failure` when it could not be composed or laid out. */
export interface FormatView {
  readonly format: string
  readonly scene?: Scene
  readonly layout?: Layout
  readonly failure?: Failure
}

/** Everything the editor knows about the open piece. Immutable; a new object per change. */
export interface PieceState {
  readonly draft: Draft
  readonly history: History
  readonly template: Template
  readonly brand: Brand
  readonly locks: Locks
  /** Format on the canvas. */
  readonly active: string
  /** Ids of the selected blocks of the active format. */
  readonly selection: readonly string[]
  /** Field with the caret, to outline its block in every format. */
  readonly field?: string
  readonly views: Readonly<Record<string, FormatView>>
  readonly findings: readonly Finding[]
  readonly save: SaveState
  /** Set when another tab holds the piece. */
  readonly readOnly: boolean
  /** Last refusal (a lock, a bad value), for the toast. */
  readonly refusal?: { readonly failure: Failure; readonly at: number }
}

/** The one door through which screens, canvas and commands change the piece. */
export interface PieceStore {
  getState(): PieceState
  subscribe(listener: () => void): () => void
  /** Applies at once; the active format is laid out in the same turn, the others in idle slices. */
  dispatch(edit: Edit, meta?: Partial<EditMeta>): Result<Draft>
  undo(): void
  redo(): void
  setActive(format: string): void
  select(ids: readonly string[]): void
  focusField(path: string | undefined): void
  /** Ends the running group, so that the next edit starts a new undo step. */
  endGroup(): void
  /** Lays out what is pending and resolves when all formats and findings are current. */
  settle(): Promise<void>
  dispose(): void
}

import type { History } from '@tanquian/draft'
import type { Brand, Draft, Edit, EditMeta, Failure, Finding, Locks, Result, Template } from '@tanquian/model'
import type { Engine, FormatView } from '../engine/types.ts'

export type { FormatView }

/** Truth of the last read-back, as the bar shows it. */
export type SaveState =
  | { readonly is: 'idle' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'failed'; readonly failure: Failure }

/** What an own change of a format did to its block; the toast's words follow. */
export type OwnChangeKind =
  'movido' | 'tamanio' | 'oculto' | 'recorte' | 'letra' | 'color' | 'alineado' | 'anadido' | 'cambiado'

/** The last change that touched one format only: what "Movido solo en Historia · Aplicar a todos" is about. */
export interface OwnChange {
  readonly format: string
  readonly block: string
  /** Spanish name of the block. */
  readonly name: string
  readonly kind: OwnChangeKind
  /** The edits that do the same in every other format that has the block and allows it. Empty = nothing to offer. */
  readonly everywhere: readonly Edit[]
  /** Counts up, so that two equal changes in a row are two toasts. */
  readonly at: number
}

/** Blocks to outline for a moment, after undo and redo. */
export interface Flash {
  readonly format: string
  readonly blocks: readonly string[]
  readonly at: number
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
  readonly ownChange?: OwnChange
  readonly flash?: Flash
}

/** The one door through which screens, canvas and commands change the piece. */
export interface PieceStore {
  /** Fonts, pictures and layout of the open piece; what painters need. */
  readonly engine: Engine
  getState(): PieceState
  subscribe(listener: () => void): () => void
  /** Applies at once; the active format is laid out in the same turn, the others in idle slices. */
  dispatch(edit: Edit, meta?: Partial<EditMeta>): Result<Draft>
  /** What the active format would look like after an edit; changes nothing. For resizing and cropping under the hand. */
  preview(edit: Edit): FormatView
  undo(): void
  redo(): void
  setActive(format: string): void
  select(ids: readonly string[]): void
  focusField(path: string | undefined): void
  /** Ends the running group, so that the next edit starts a new undo step. */
  endGroup(): void
  /** Says aloud that something is fixed: a `refusal` without an edit (a drag of a locked block). */
  refuse(failure: Failure): void
  setSave(save: SaveState): void
  setReadOnly(readOnly: boolean): void
  /** Another writer's state, shown by a tab that only reads. */
  adopt(history: History): void
  /** Lays out what is pending and resolves when all formats and findings are current. */
  settle(): Promise<void>
  dispose(): void
}

import type { BlockOverride, DraftState, FreeBlock } from './draft.ts'
import type { LooseContent } from './content/index.ts'
import type { Ref } from './units.ts'

/** A JSON value that a field may hold. */
export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | { readonly [key: string]: FieldValue }

/** The only way a draft changes. Serialisable: the same objects are what the log on disk holds. */
export type Edit =
  /** `path` as 'cuando.desde' or 'zonas.2'; value undefined removes the field. */
  | { readonly do: 'set-field'; readonly path: string; readonly value?: FieldValue }
  | { readonly do: 'set-content'; readonly content: LooseContent; readonly originalText?: string }
  /** Merged into the block's override; a key given as null is dropped. */
  | {
      readonly do: 'override'
      readonly format: string
      readonly block: string
      readonly patch: { readonly [K in keyof BlockOverride]?: BlockOverride[K] | null }
    }
  /** Volver a la plantilla: one block, or the whole format. */
  | { readonly do: 'clear-override'; readonly format: string; readonly block?: string }
  | { readonly do: 'add-extra'; readonly format: string; readonly block: FreeBlock; readonly at?: number }
  | {
      readonly do: 'patch-extra'
      readonly format: string
      readonly block: string
      readonly patch: Readonly<Record<string, FieldValue>>
    }
  | { readonly do: 'remove-extra'; readonly format: string; readonly block: string }
  | { readonly do: 'order-extra'; readonly format: string; readonly block: string; readonly to: number }
  | { readonly do: 'set-template'; readonly template: Ref<'template'>; readonly formats: readonly string[] }
  | { readonly do: 'set-brand'; readonly brand: Ref<'brand'> }
  | { readonly do: 'set-formats'; readonly formats: readonly string[] }
  | { readonly do: 'rename'; readonly name: string }
  | { readonly do: 'set-state'; readonly state: DraftState }
  /** Several at once, one undo step; all or nothing. */
  | { readonly do: 'batch'; readonly edits: readonly Edit[] }

/** How an edit enters the history: a step of its own, part of the running group, or not at all. */
export interface EditMeta {
  readonly how: 'commit' | 'merge' | 'silent'
  /** Edits with the same group in a row are one step ('type:titular', 'drag:7'). */
  readonly group?: string
  /** ISO instant; becomes `updatedAt`. */
  readonly at: string
  /** Spanish words for the history list, as a copy key. */
  readonly label?: string
}

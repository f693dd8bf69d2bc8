import type { Edit } from './edit.ts'

/** How much a finding weighs: an error stops the export until it is cured or accepted with a reason. */
export type Severity = 'error' | 'warning' | 'note'

/** Where a finding points: the studio opens this format, selects this block and puts the caret in this field. */
export interface Place {
  /** Dotted path into the content, e.g. 'cuando.desde' or 'zonas.2'. */
  readonly field?: string
  readonly block?: string
  readonly format?: string
}

/** A cure that can be applied with one click. `edits` are draft edits; `safe` ones may run under "Arreglar N". */
export interface Fix {
  /** Key of the button's words in the copy, e.g. 'fix/change-weekday'. */
  readonly code: `fix/${string}`
  readonly params?: Readonly<Record<string, string | number>>
  readonly edits: readonly Edit[]
  readonly safe: boolean
}

/** What Revisión says about a piece. Words live in the copy under the same code. */
export interface Finding {
  readonly code: `rev/${string}`
  readonly severity: Severity
  readonly at: Place
  readonly params?: Readonly<Record<string, string | number>>
  readonly fixes?: readonly Fix[]
}

import type { LooseContent } from '../content/index.ts'
import type { ContentKind } from '../content/field.ts'
import type { FieldValue } from '../edit.ts'
import type { Span } from '../language/flat.ts'

/** Why a value is not literally in the text. The studio has the words. */
export type DeductionNote = 'year' | 'month' | 'relative' | 'half-day' | 'title-by-subtype' | 'area-by-subtype' | 'kind'

/** A field that was understood, and where in the text it was. */
export interface UnderstoodField extends Span {
  /** Dotted path into the content: 'titular', 'cuando.desde', 'zonas'. */
  readonly path: string
  readonly value: FieldValue
  /** True when part of it was supposed; `note` says which. */
  readonly deduced: boolean
  readonly note?: DeductionNote
}

/** Two or more readings of one field: the office chooses, the machine does not. */
export interface Ambiguity {
  readonly path: string
  readonly options: readonly (Span & { readonly text: string; readonly value: FieldValue })[]
}

/** A change of spelling or form that was made on the way. Listed, never silent. */
export interface Correction extends Span {
  readonly before: string
  readonly after: string
}

/** What was understood of a pasted message. Places are UTF-16 in `text`, which is the message in NFC. */
export interface Understanding {
  readonly text: string
  readonly kind: ContentKind
  readonly subtipo: string
  /** A draft content with everything that was understood and nothing ambiguous. */
  readonly content: LooseContent
  readonly fields: readonly UnderstoodField[]
  readonly ambiguous: readonly Ambiguity[]
  readonly corrections: readonly Correction[]
  /** Sentences that went nowhere; the draft keeps them as part of its original text. */
  readonly leftovers: readonly (Span & { readonly text: string })[]
  /** Paths of required fields that the message did not bring. */
  readonly missing: readonly string[]
}

/** What the reading needs from outside. */
export interface UnderstandOptions {
  /** ISO date on which the message is read. */
  readonly today: string
  /** Read it as this kind instead of guessing. */
  readonly kind?: ContentKind
  readonly subtipo?: string
}

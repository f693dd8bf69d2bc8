import type { Field, FieldValue, Finding, LooseContent } from '@tanquian/model'
import type { ReactNode } from 'react'
import type { FieldMessage } from '../ui/Field.tsx'

/** Messages about a field and what is inside it; `alone` leaves those of its parts to the parts. */
export type MessagesOf = (path: string, alone?: boolean) => readonly FieldMessage[]

/** Draws a part of a record or of a picture with the control of its own widget. `holder` is the record's path ('honras.0'). */
export type DrawPart = (part: Field, holder: string) => ReactNode

/** A picture that was accepted. */
export interface AcceptedPicture {
  readonly asset: string
  readonly w: number
  readonly h: number
}

/** What the form needs of whoever holds the content: the open piece in the editor, a loose content in "Nueva pieza". */
export interface FormPort {
  readonly content: LooseContent
  readonly readOnly: boolean
  /** Findings about fields, to be shown under them: what is missing only where somebody has already been. */
  readonly findings: readonly Finding[]
  /** Writes a field; undefined removes it. Keystrokes in one field are one undo step. */
  readonly set: (path: string, value: FieldValue | undefined) => void
  /** A change that is a step of its own: add, remove, move, choose. */
  readonly commit: (path: string, value: FieldValue | undefined) => void
  readonly focus: (path: string | undefined) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Applies a finding's cure. */
  readonly fix: (finding: Finding, at: number) => void
  /** Accepts a picture file; undefined when it was refused (and said). */
  readonly addPicture: (file: File) => Promise<AcceptedPicture | undefined>
  /** Address of a picture's small version, for showing. */
  readonly pictureUrl: (asset: string) => Promise<string | undefined>
}

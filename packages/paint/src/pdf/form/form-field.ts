import type { Align, Hex, Pt, Rect } from '@tanquian/model'

/** A line of what a field holds from the start, in the page's coordinates. */
export interface FieldLine {
  readonly text: string
  /** Where the line begins, and its baseline. */
  readonly x: Pt
  readonly y: Pt
  /** How long it is in the piece; the spaces make up the difference to the bare letters. */
  readonly w: Pt
}

/** A text that whoever opens the document writes. */
export interface FormField {
  /** Letters, digits and '_'. Fields of one name are one field in several places: what is typed in one is in all. */
  readonly name: string
  /** From 0. */
  readonly page: number
  /** Place in the reading order: the op of its page before which it stands. */
  readonly at: number
  /** On the trimmed page, y down. */
  readonly rect: Rect
  /** What a pointer and a screen reader say of it. */
  readonly label: string
  /** What it holds from the start; '' for what has to be written. */
  readonly value: string
  /** The value as it is drawn until somebody types. */
  readonly lines: readonly FieldLine[]
  readonly multiline: boolean
  readonly required: boolean
  /** Most characters. */
  readonly max?: number
  readonly font: string
  readonly size: Pt
  /** Typed text is set smaller where it would not fit; on one line only. */
  readonly shrinks: boolean
  /** From baseline to baseline, × the size; viewers space the lines that are typed by it. */
  readonly leading: number
  readonly color: Hex
  readonly align: Align
}

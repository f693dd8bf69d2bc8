import type { Ref, Pt } from './units.ts'
import type { Align } from './template.ts'
import type { ColorRole, TextRole } from './brand.ts'
import type { LooseContent } from './content/index.ts'

/** A designer's change to one block in one format. Absent = as the template says. */
export interface BlockOverride {
  /** Shift from the template's place, pt. */
  readonly dx?: Pt
  readonly dy?: Pt
  readonly w?: Pt
  readonly h?: Pt
  readonly hidden?: boolean
  /** Fixed font size inside the block's fit, pt. */
  readonly size?: Pt
  readonly focus?: readonly [number, number]
  readonly zoom?: number
  readonly align?: Align
  readonly color?: ColorRole
}

/** A block that a designer added to one format. Always free: every gesture is allowed. Its id begins with 'libre-' (`applyEdit` demands it). */
export type FreeBlock =
  | {
      readonly id: string
      readonly is: 'text'
      readonly x: Pt
      readonly y: Pt
      readonly w: Pt
      readonly h: Pt
      readonly rotate?: number
      readonly text: string
      readonly role: TextRole
      readonly color: ColorRole
      readonly size: Pt
      readonly align: Align
    }
  | {
      readonly id: string
      readonly is: 'image'
      readonly x: Pt
      readonly y: Pt
      readonly w: Pt
      readonly h: Pt
      readonly rotate?: number
      readonly asset: string
      readonly alt: string
      readonly focus: readonly [number, number]
    }
  | {
      readonly id: string
      readonly is: 'shape'
      readonly x: Pt
      readonly y: Pt
      readonly w: Pt
      readonly h: Pt
      readonly rotate?: number
      readonly shape: 'rect' | 'line' | 'ellipse'
      readonly color: ColorRole
    }
  | {
      readonly id: string
      readonly is: 'icon'
      readonly x: Pt
      readonly y: Pt
      readonly w: Pt
      readonly h: Pt
      readonly rotate?: number
      readonly icon: string
      readonly color: ColorRole
    }
  | {
      readonly id: string
      readonly is: 'qr'
      readonly x: Pt
      readonly y: Pt
      readonly w: Pt
      readonly h: Pt
      readonly rotate?: number
      readonly data: string
    }

/** A picture carried inside a piece file (base64 of the original bytes, metadata already stripped). */
export interface EmbeddedAsset {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp'
  readonly w: number
  readonly h: number
  readonly data: string
}

/** States of a piece, in order. */
export const DRAFT_STATES = [
  'borrador',
  'en-revision',
  'con-visto-bueno',
  'publicada',
  'corregida',
  'retirada',
  'archivada',
] as const
/** One of {@link DRAFT_STATES}. */
export type DraftState = (typeof DRAFT_STATES)[number]

/**
 * A piece as a recipe: one content, every format. A few KB; immutable.
 * The same JSON is the "piece" of the command line; there `assets` carries the pictures.
 */
export interface Draft {
  readonly schema: 'draft/1'
  readonly id: string
  /** What the office calls this piece; empty = the title. */
  readonly name: string
  readonly state: DraftState
  readonly content: LooseContent
  readonly brand: Ref<'brand'>
  readonly template: Ref<'template'>
  /** Formats switched on, in the template's order. */
  readonly formats: readonly string[]
  readonly overrides: Readonly<Record<string, Readonly<Record<string, BlockOverride>>>>
  readonly extras: Readonly<Record<string, readonly FreeBlock[]>>
  /** Pasted text that gave rise to the fields. */
  readonly originalText?: string
  /** ISO instants. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly assets?: Readonly<Record<string, EmbeddedAsset>>
}

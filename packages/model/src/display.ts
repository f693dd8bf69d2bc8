import type { Hex, Matrix, PathData, Pt, Rect } from './units.ts'
import type { Gesture } from './gesture.ts'

/** A solid colour or a linear gradient between two points (in the op's coordinates). */
export type Paint = Hex | LinearGradient

/** Linear gradient, at least two stops, offsets 0..1 ascending. */
export interface LinearGradient {
  readonly from: readonly [x: Pt, y: Pt]
  readonly to: readonly [x: Pt, y: Pt]
  readonly stops: readonly { readonly at: number; readonly color: Hex }[]
}

/** One positioned glyph. `x` is the pen position relative to the op's x; `advance` includes kerning and tracking. */
export interface Glyph {
  readonly id: number
  readonly x: Pt
  readonly advance: Pt
}

/** Structure roles of the PDF; Artifact = decoration that a screen reader skips. */
export type TagRole = 'H1' | 'H2' | 'P' | 'L' | 'LI' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD' | 'Link' | 'Artifact'

/**
 * One drawing order. A dozen, so that painters × ops is a table one can hold in the head.
 * `opacity` and `blend` belong to the single op (constant alpha per draw, never a group).
 */
export type Op =
  | { readonly op: 'save' }
  | { readonly op: 'restore' }
  | { readonly op: 'concat'; readonly m: Matrix }
  | { readonly op: 'clip'; readonly path: PathData }
  | {
      readonly op: 'fill'
      readonly path: PathData
      readonly paint: Paint
      readonly rule?: 'evenodd'
      readonly opacity?: number
      readonly blend?: 'multiply'
    }
  | {
      readonly op: 'stroke'
      readonly path: PathData
      readonly paint: Paint
      readonly width: Pt
      readonly dash?: readonly Pt[]
      readonly cap?: 'butt' | 'round' | 'square'
      readonly join?: 'miter' | 'round' | 'bevel'
      /** Miter limit, default 6 (the brand's icons). */
      readonly miter?: number
      readonly opacity?: number
    }
  | {
      readonly op: 'glyphs'
      readonly font: string
      readonly size: Pt
      /** Pen start and baseline. */
      readonly x: Pt
      readonly y: Pt
      readonly paint: Paint
      readonly glyphs: readonly Glyph[]
      /** What the glyphs say, one code point run per line; serves extraction and search, never measuring. */
      readonly text: string
      /** UTF-16 start in `text` of each glyph; glyphs are in reading order. */
      readonly clusters: readonly number[]
      readonly opacity?: number
    }
  | {
      readonly op: 'image'
      readonly image: string
      /** Part of the picture in its own pixels (after orientation). */ readonly src: Rect
      readonly dst: Rect
      readonly opacity?: number
      readonly blend?: 'multiply'
    }
  | { readonly op: 'link'; readonly href: string; readonly box: Rect }
  | { readonly op: 'tag'; readonly role: TagRole; readonly alt?: string; readonly lang?: string }
  | { readonly op: 'end-tag' }

/** A sheet or a screen, trimmed size; painters add the bleed around it. */
export interface Page {
  readonly width: Pt
  readonly height: Pt
  readonly bleed: Pt
  readonly ops: readonly Op[]
}

/** What the engine decided about a text block. */
export interface LaidText {
  /** Size that was reached, and the range it came from. */
  readonly size: Pt
  readonly min: Pt
  readonly max: Pt
  readonly lines: number
  readonly maxLines?: number
  readonly overflows: boolean
  /** Smallest allowed size for this text's duty in this format (body or small); Revisión compares with it. */
  readonly floor: Pt
  readonly fill: Hex
  readonly text: string
}

/** A block of the scene after layout: its box, and the slice [from, to) of its page's ops that paints it. */
export interface LaidBlock {
  readonly id: string
  /** Spanish name for layers and findings. */
  readonly name: string
  readonly is: string
  readonly page: number
  readonly box: Rect
  /** Union of what it inks (pictures and shapes: the box). */
  readonly ink: Rect
  readonly ops: readonly [from: number, to: number]
  readonly allow: readonly Gesture[]
  /** Parent block's id, if any; ops of a parent enclose those of its children. */
  readonly parent?: string
  readonly bind?: string
  readonly text?: LaidText
  readonly image?: { readonly id: string; readonly alt: string; readonly src: Rect; readonly dst: Rect }
  /** Content taller or wider than its box by this much (0 = fits). */
  readonly overflow: Pt
  readonly free?: boolean
}

/** Every decision taken. Same scene and fonts → same layout, same digest, on any machine. */
export interface Layout {
  readonly format: string
  readonly pages: readonly Page[]
  /** In paint order (children after their parent). */
  readonly blocks: readonly LaidBlock[]
  /** 16 hex digits over all ops; the export refuses to write anything whose digest is not the screen's. */
  readonly digest: string
}

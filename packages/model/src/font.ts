import type { PathData, Pt } from './units.ts'
import type { Glyph } from './display.ts'

/**
 * A font compiled once into data: what shaping needs and nothing else. Built from a static TTF with harfbuzz.
 * All metrics in font units (unitsPerEm), y up for metrics, y DOWN for outlines (ready to paint).
 */
export interface FontTable {
  readonly schema: 'font/1'
  /** File name without extension, e.g. 'Piazzolla-Black'. */
  readonly id: string
  readonly family: string
  readonly weight: number
  readonly italic: boolean
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
  /** SHA-256 (hex) of the TTF that it was compiled from. */
  readonly source: string
  /** Flat pairs: code point, glyph id. */
  readonly cmap: readonly number[]
  /** Advance per glyph id. */
  readonly advances: readonly number[]
  /** Outline per glyph id, absolute M L Q C Z in font units, y down; '' for blanks. */
  readonly outlines: readonly PathData[]
  /** Kerning by classes: value = values[left[g1] * rightCount + right[g2]]; class 0 = no kerning. */
  readonly kern: {
    readonly left: readonly number[]
    readonly right: readonly number[]
    readonly rightCount: number
    readonly values: readonly number[]
  }
  /** Tabular figures: flat pairs default glyph id, tabular glyph id. */
  readonly tnum: readonly number[]
}

/** A shaped run, scaled to a size. */
export interface Shaped {
  readonly glyphs: readonly Glyph[]
  readonly clusters: readonly number[]
  readonly width: Pt
}

/** What to switch on besides kerning (ligatures are off everywhere). */
export interface ShapeOptions {
  readonly tabular?: boolean
  /** Extra space after every glyph, in em. */
  readonly tracking?: number
  /** Extra space on U+0020 and U+00A0, in em. */
  readonly wordSpacing?: number
}

/** The only way fonts come in. Implementations cache; a missing glyph throws FailureError('layout/missing-glyph'). */
export interface FontBook {
  has(font: string): boolean
  shape(text: string, font: string, size: Pt, options?: ShapeOptions): Shaped
  metrics(font: string): {
    readonly ascent: number
    readonly descent: number
    readonly capHeight: number
    readonly xHeight: number
    readonly unitsPerEm: number
  }
  /** Outline in font units, y down. */
  outline(font: string, glyph: number): PathData
  /** First code point of `text` that the font lacks, or undefined. */
  missing(text: string, font: string): number | undefined
  /** Places (UTF-16, ascending) at which a Spanish word may part at a line's end. Absent = words never part. */
  hyphenate?(word: string): readonly number[]
}

/** Sizes of pictures in pixels after orientation; layout needs nothing else of them. */
export interface PictureSizes {
  size(image: string): { readonly w: number; readonly h: number } | undefined
}

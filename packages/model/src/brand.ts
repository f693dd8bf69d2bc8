import type { Hex, PathData } from './units.ts'

/** Public names of colour duties. Templates may use nothing else; the palette's own names are private to the brand. */
export const COLOR_ROLES = [
  'surface',
  'surface-print',
  'surface-2',
  'on-surface',
  'on-surface-2',
  'on-surface-muted',
  'line',
  'accent',
  'on-accent',
  'on-accent-accent',
  'accent-2',
  'on-accent-2',
  'on-accent-2-accent',
  'on-accent-2-icon',
  'caution',
  'on-caution',
  'caution-shade',
  'alert',
  'on-alert',
  'alert-shade',
  'info',
  'on-info',
  'info-shade',
  'ok',
  'on-ok',
  'ok-deep',
  'on-ok-deep',
  'night',
  'on-night',
  'on-night-muted',
  'on-night-accent',
  'line-night',
  'deep',
  'on-deep',
  'on-deep-accent',
  'deep-tone',
  'accent-tone',
  'accent-2-deep',
  'on-night-accent-2',
  'on-night-ok',
] as const
/** One of {@link COLOR_ROLES}. */
export type ColorRole = (typeof COLOR_ROLES)[number]

/** Public names of typographic duties. */
export const TEXT_ROLES = [
  'headline',
  'headline-dense',
  'figure',
  'figure-data',
  'lead',
  'subhead',
  'body',
  'body-strong',
  'list',
  'label',
  'label-hero',
  'small',
  'small-strong',
  'legend',
  'body-serif',
  'lead-serif',
  'subhead-serif',
] as const
/** One of {@link TEXT_ROLES}. */
export type TextRole = (typeof TEXT_ROLES)[number]

/** How a text role is set. `leading` multiplies the size; tracking and wordSpacing in em. */
export interface TextStyle {
  readonly font: string
  /** Font used for **bold** runs and for *italic* runs of this role; absent = same font. */
  readonly strong?: string
  readonly emphasis?: string
  readonly leading: number
  readonly tracking?: number
  readonly wordSpacing?: number
  readonly caps?: boolean
  readonly tabular?: boolean
  /** Which minimum size of the format applies. */
  readonly duty: 'display' | 'body' | 'small'
}

/** A font file of the brand. */
export interface BrandFont {
  /** File name without extension; the id that styles, display list and font tables use. */
  readonly id: string
  readonly family: string
  readonly weight: number
  readonly italic: boolean
  /** Licence file beside the fonts. */
  readonly license: string
}

/** One path of a piece of art. A paint is a slot name (resolved by the block or the art's defaults) or 'none'. */
export interface ArtLayer {
  readonly path: PathData
  readonly fill?: string
  readonly stroke?: {
    readonly slot: string
    readonly width: number
    readonly dash?: readonly number[]
    readonly join?: 'miter' | 'round' | 'bevel'
  }
}

/** Vector art in its own box. `slots` gives each slot's default colour role. */
export interface Art {
  readonly id: string
  readonly w: number
  readonly h: number
  readonly slots: Readonly<Record<string, ColorRole>>
  readonly layers: readonly ArtLayer[]
}

/** Art that repeats. Whole modules only: layout scales the pitch so that a whole number fits along the run. */
export interface Pattern extends Art {
  readonly repeat: 'x' | 'y' | 'xy'
  /** Offset of the first module's centre, 0 (module starts at the edge) or 0.5 (a module is centred on the edge). */
  readonly phase?: 0 | 0.5
}

/** A lockup, drawn on a ground role; layout picks it by id and ground. */
export interface Logo {
  readonly id: string
  /** Grounds on which this variant is right. */
  readonly on: readonly ColorRole[]
  readonly art: string
  /** Colours of the art's slots in this variant; absent ones keep the art's own. */
  readonly colors?: Readonly<Record<string, ColorRole>>
  /** Formats of this ink only; absent = both. In one-ink formats a 'mono' variant wins. */
  readonly ink?: 'color' | 'mono'
  readonly alt: string
  /** Smallest width: screen formats in px of a 1080 piece, print in mm. */
  readonly minWidth: { readonly px: number; readonly mm: number }
  /** Free space around, × its height. */
  readonly clear: number
}

/** A drawing that takes another's place, and which of its parts is which of the other's ('tinta' → 'serie-1'). */
export interface VedaSwap {
  readonly art: string
  readonly slots: Readonly<Record<string, string>>
}

/**
 * How the identity looks in the electoral blackout: the institution's name alone (INE criteria; LGIPE 449.1.c). Data of the brand,
 * applied by `vedaBrand`; templates stay as they are.
 */
export interface VedaKit {
  /** Lockup → the lockup that takes its place; those that are not named are not drawn. */
  readonly logos: Readonly<Record<string, string>>
  /** Drawings that are not drawn: the mark and its parts. */
  readonly without: readonly string[]
  readonly art: Readonly<Record<string, VedaSwap>>
  readonly patterns: Readonly<Record<string, VedaSwap>>
  /** Role → the role whose colour it takes, in colour. */
  readonly colors: Readonly<Partial<Record<ColorRole, ColorRole>>>
}

/** The identity as data. Everything a template needs to look like the municipality; swap it and every template follows. */
export interface Brand {
  readonly schema: 'brand/1'
  readonly id: string
  readonly version: number
  readonly name: string
  /** True while the mark is lent, not official. */
  readonly provisionalMark: boolean
  readonly institution: {
    readonly municipality: string
    readonly place: string
    readonly administration: string
    readonly office: string
  }
  readonly palette: Readonly<Record<string, Hex>>
  /** role → palette name, for colour and for one-ink black and white. */
  readonly colors: Readonly<Record<ColorRole, string>>
  readonly mono: Readonly<Record<ColorRole, string>>
  readonly text: Readonly<Record<TextRole, TextStyle>>
  readonly fonts: readonly BrandFont[]
  readonly logos: readonly Logo[]
  /** Icons on a 24 grid, stroked in slot 'tinta'. */
  readonly icons: Readonly<Record<string, Art>>
  readonly art: Readonly<Record<string, Art>>
  readonly patterns: Readonly<Record<string, Pattern>>
  /** Legal legends and other fixed words. */
  readonly legends: Readonly<Record<string, { readonly text: string; readonly source: string }>>
  /** Its dress for the blackout. */
  readonly veda?: VedaKit
  /** Present on a brand that wears it. */
  readonly mode?: 'veda'
}

import type { TextRole } from './brand.ts'
import type { Gesture } from './gesture.ts'
import type { Align, Box, Fit, Pad, Size } from './template.ts'
import type { Paint, TagRole } from './display.ts'
import type { Hex, PathData, Pt } from './units.ts'

/** A gradient before its box is known: angle in degrees, 0 = to the right, 90 = down; spans the box. */
export interface AngleGradient {
  readonly angle: number
  readonly stops: readonly { readonly at: number; readonly color: Hex }[]
}
export type SceneFill = Hex | AngleGradient

/** A run of text in one font and colour. '\n' breaks the line. */
export interface Run {
  readonly text: string
  readonly font: string
  readonly fill: Hex
  /** × the block's size, default 1. */
  readonly scale?: number
  readonly href?: string
}

/** Typographic settings of a text, resolved from the brand. */
export interface SceneType {
  readonly role: TextRole
  readonly leading: number
  readonly tracking: number
  readonly wordSpacing: number
  readonly tabular: boolean
}

interface SceneBase {
  readonly id: string
  readonly name: string
  readonly box?: Box
  readonly size?: Size
  readonly allow: readonly Gesture[]
  readonly opacity?: number
  readonly tag?: TagRole
  readonly keep?: 'together' | 'with-next'
  readonly alignSelf?: Align | 'stretch'
  readonly bind?: string
  /** A designer's own block (extras). */
  readonly free?: boolean
  /** Own changes of this format, applied by layout after the template's place is known. */
  readonly moved?: { readonly dx: Pt; readonly dy: Pt; readonly w?: Pt; readonly h?: Pt; readonly rotate?: number }
}

export interface SceneText extends SceneBase {
  readonly is: 'text'
  readonly runs: readonly Run[]
  readonly type: SceneType
  readonly dense?: { readonly lines: number; readonly type: SceneType }
  readonly fit: Fit
  readonly align: Align
  readonly valign: Align
  readonly balance: boolean
  readonly trim: 'line' | 'caps'
  /** Smallest size its duty allows in this format. */
  readonly floor: Pt
  readonly lang: string
}
export interface SceneList extends SceneBase {
  readonly is: 'list'
  readonly items: readonly (readonly Run[])[]
  readonly type: SceneType
  readonly fit: Fit
  readonly gap: Pt
  readonly floor: Pt
  readonly marker: {
    readonly is: 'rombo' | 'numero' | 'letra' | 'ninguno' | 'icono'
    readonly art?: SceneArt
    readonly fill: Hex
    readonly font: string
    readonly gap: number
  }
  readonly columns?: { readonly count: number; readonly over: number; readonly gap: Pt }
}
export interface SceneImage extends SceneBase {
  readonly is: 'image'
  readonly image: string
  readonly alt: string
  readonly fit: 'cover' | 'contain'
  /** 0..1 in the picture; the point that must stay visible. */
  readonly focus: readonly [number, number]
  /** ≥ 1: crop tighter than cover. */
  readonly zoom: number
  readonly overlay?: { readonly fill: Hex; readonly opacity: number; readonly blend?: 'multiply' }
}
/** Art with its colours resolved. */
export interface SceneArtData {
  readonly w: number
  readonly h: number
  readonly layers: readonly {
    readonly path: PathData
    readonly fill?: Hex
    readonly stroke?: {
      readonly color: Hex
      readonly width: number
      readonly dash?: readonly number[]
      readonly join?: 'miter' | 'round' | 'bevel'
    }
  }[]
}
export interface SceneArt extends SceneBase {
  readonly is: 'art'
  readonly art: SceneArtData
  readonly fit: 'contain' | 'cover' | 'stretch'
  readonly alt?: string
  /** 'icon' and 'logo' are art too. */ readonly from: 'art' | 'icon' | 'logo'
}
export interface ScenePattern extends SceneBase {
  readonly is: 'pattern'
  readonly art: SceneArtData
  readonly repeat: 'x' | 'y' | 'xy'
  readonly phase: 0 | 0.5
  readonly module: Pt
  readonly overlap: Pt
}
export interface SceneShape extends SceneBase {
  readonly is: 'shape'
  readonly shape: 'rect' | 'line' | 'ellipse' | 'path'
  readonly path?: PathData
  readonly view?: readonly [number, number]
  readonly fill?: SceneFill
  readonly stroke?: { readonly color: Hex; readonly width: Pt; readonly dash?: readonly Pt[] }
}
export interface SceneQr extends SceneBase {
  readonly is: 'qr'
  readonly data: string
  readonly color: Hex
  readonly ground: Hex
  readonly alt: string
}
export interface SceneTable extends SceneBase {
  readonly is: 'table'
  readonly columns: readonly { readonly w?: Pt; readonly align: Align }[]
  readonly head: readonly (readonly Run[])[]
  readonly rows: readonly (readonly (readonly Run[])[])[]
  readonly type: SceneType
  readonly fit: Fit
  readonly pad: Pt
  readonly headFill: Hex
  readonly zebra?: Hex
  readonly rule?: { readonly color: Hex; readonly width: Pt }
  readonly floor: Pt
}
export interface SceneStack extends SceneBase {
  readonly is: 'stack'
  readonly flow: 'down' | 'right' | 'layer'
  readonly gap: Pt
  readonly pad: readonly [Pt, Pt, Pt, Pt]
  readonly align: Align | 'stretch'
  readonly justify: Align | 'between'
  readonly ground?: {
    readonly fill?: SceneFill
    readonly line?: { readonly color: Hex; readonly width: Pt; readonly dash?: readonly Pt[] }
    readonly shape: 'rect' | 'punta'
    readonly depth: Pt
  }
  readonly clip: boolean
  readonly children: readonly SceneBlock[]
  /** Drawn between children. */
  readonly divider?: { readonly color: Hex; readonly width: Pt; readonly dash?: readonly Pt[] }
}
/** Everything decided except where lines break and how large texts become. */
export type SceneBlock =
  SceneText | SceneList | SceneImage | SceneArt | ScenePattern | SceneShape | SceneQr | SceneTable | SceneStack

/** One format, ready for layout. Text bound to 'pagina.n' / 'pagina.m' is left as the tokens '{pagina.n}' / '{pagina.m}'. */
export interface Scene {
  readonly schema: 'scene/1'
  readonly format: string
  readonly output: 'screen' | 'print'
  readonly width: Pt
  readonly height: Pt
  readonly bleed: Pt
  readonly ground: Hex
  readonly lang: string
  readonly title: string
  readonly blocks: readonly SceneBlock[]
  readonly flow?: { readonly body: string; readonly next: readonly SceneBlock[] }
}

/** Re-exported so that layout needs one import for what it resolves. */
export type { Pad, Paint }

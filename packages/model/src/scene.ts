import type { TextRole } from './brand.ts'
import type { Gesture } from './gesture.ts'
import type { Align, Box, Fit, Size } from './template.ts'
import type { TagRole } from './display.ts'
import type { Hex, PathData, Pt } from './units.ts'

/** A gradient before its box is known: angle in degrees, 0 = to the right, 90 = down; spans the box. */
export interface AngleGradient {
  readonly angle: number
  readonly stops: readonly { readonly at: number; readonly color: Hex }[]
}
/** What fills an area. */
export type SceneFill = Hex | AngleGradient

/** A line: its colour, its width and, if it is broken, its dashes and gaps. */
export interface SceneLine {
  readonly color: Hex
  readonly width: Pt
  readonly dash?: readonly Pt[]
}

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
  /** From baseline to baseline, × the size. */
  readonly leading: number
  /** Added after every letter, em. */
  readonly tracking: number
  /** Added to every space, em. */
  readonly wordSpacing: number
  /** Figures of one width, for columns of numbers. */
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

/** A paragraph of a text with nested items. */
export interface SceneParagraph {
  /** 0 = running text; 1, 2 … = an item of that depth. */
  readonly level: number
  /** What stands before an item in a column of its own: '1.', 'a)', '•'. */
  readonly mark?: readonly Run[]
  readonly runs: readonly Run[]
  /** A little apart from what stands before. */
  readonly apart?: boolean
}

/** Running text with its emphasis; as large as its fit and its scope allow. */
export interface SceneText extends SceneBase {
  readonly is: 'text'
  readonly runs: readonly Run[]
  /** Instead of `runs`, which are then empty: paragraphs and items with hanging indents. */
  readonly nested?: readonly SceneParagraph[]
  readonly type: SceneType
  /** The type to set it in when it needs this many lines or more. */
  readonly dense?: { readonly lines: number; readonly type: SceneType }
  readonly fit: Fit
  readonly align: Align
  readonly valign: Align
  /** Lines of about the same length, as titles want them. */
  readonly balance: boolean
  /** Whether its height counts whole lines, or only from the first capitals to the last baseline. */
  readonly trim: 'line' | 'caps'
  /** Smallest size its duty allows in this format. */
  readonly floor: Pt
  readonly lang: string
  /** Words may part at a line's end. */
  readonly hyphenate?: boolean
}

/** Items one below the other (or in columns), each with its mark. */
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
    /** Between mark and text, em. */
    readonly gap: number
  }
  /** In `count` columns once there are more than `over` items. */
  readonly columns?: { readonly count: number; readonly over: number; readonly gap: Pt }
  readonly hyphenate?: boolean
}

/** A photograph in its box. `image` names the picture; its pixels arrive with layout and painting. */
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

/** Art with its colours resolved, in a box of w × h of its own units. */
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

/** A drawing, an icon or a lockup. Without `alt` it is decoration. */
export interface SceneArt extends SceneBase {
  readonly is: 'art'
  readonly art: SceneArtData
  readonly fit: 'contain' | 'cover' | 'stretch'
  readonly alt?: string
  /** 'icon' and 'logo' are art too. */
  readonly from: 'art' | 'icon' | 'logo'
}

/** A drawing that repeats across its box; always decoration. */
export interface ScenePattern extends SceneBase {
  readonly is: 'pattern'
  readonly art: SceneArtData
  readonly repeat: 'x' | 'y' | 'xy'
  /** How far every other row is shifted, in modules. */
  readonly phase: 0 | 0.5
  /** Width of one repetition, and how much each covers of the one before. */
  readonly module: Pt
  readonly overlap: Pt
}

/** A rectangle, line, ellipse or path; a path is drawn in its `view` [w, h] and stretched to the box. */
export interface SceneShape extends SceneBase {
  readonly is: 'shape'
  readonly shape: 'rect' | 'line' | 'ellipse' | 'path'
  readonly path?: PathData
  readonly view?: readonly [number, number]
  readonly fill?: SceneFill
  readonly stroke?: SceneLine
}

/** A QR code of `data`; `alt` says where it leads. */
export interface SceneQr extends SceneBase {
  readonly is: 'qr'
  readonly data: string
  readonly color: Hex
  readonly ground: Hex
  readonly alt: string
}

/** Rows and columns of text, all at one size; a head of empty texts is not drawn. */
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
  readonly hyphenate?: boolean
}

/** Children one after another or one over another; the only layout there is. */
export interface SceneStack extends SceneBase {
  readonly is: 'stack'
  readonly flow: 'down' | 'right' | 'layer'
  readonly gap: Pt
  readonly pad: readonly [top: Pt, right: Pt, bottom: Pt, left: Pt]
  readonly align: Align | 'stretch'
  readonly justify: Align | 'between'
  readonly ground?: {
    readonly fill?: SceneFill
    readonly line?: SceneLine
    readonly shape: 'rect' | 'punta'
    readonly depth: Pt
  }
  readonly clip: boolean
  readonly children: readonly SceneBlock[]
  /** Drawn between children. */
  readonly divider?: SceneLine
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

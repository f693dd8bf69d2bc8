// Long because it is one vocabulary: every kind of block a template may use, side by side.
import type { ColorRole, TextRole } from './brand.ts'
import type { AuthorUnit, Pt } from './units.ts'
import type { TagRole } from './display.ts'
import type { Gesture } from './gesture.ts'

/**
 * Conditions on the content (all must hold). Paths as in `bind`. `over`/`upTo` compare a list's count or a text's characters.
 * `is` compares with any of the given values.
 */
export type Condition =
  | { readonly has: string }
  | { readonly lacks: string }
  | { readonly is: readonly [path: string, ...values: string[]] }
  | { readonly isNot: readonly [path: string, ...values: string[]] }
  | { readonly over: readonly [path: string, n: number] }
  | { readonly upTo: readonly [path: string, n: number] }

/** Where a block stands inside its parent's padding box, out of the flow. Opposite sides given together stretch it. */
export interface Box {
  readonly left?: Pt
  readonly top?: Pt
  readonly right?: Pt
  readonly bottom?: Pt
  readonly w?: Pt
  readonly h?: Pt
}

/** Size wishes inside a stack. `grow` shares what is left along the flow; `max` opens a shrinking scope of its own. */
export interface Size {
  readonly w?: Pt
  readonly h?: Pt
  readonly minW?: Pt
  readonly maxW?: Pt
  readonly minH?: Pt
  readonly maxH?: Pt
  readonly grow?: number
}

/** Fill of shapes and stack grounds: a role, or a linear gradient between roles (angle in degrees, 0 = to the right, 90 = down). */
export type Fill =
  ColorRole | { readonly from: ColorRole; readonly to: ColorRole; readonly angle: number; readonly opacity?: number }

/** Stroke in roles. */
export interface Line {
  readonly color: ColorRole
  readonly width: Pt
  readonly dash?: readonly Pt[]
}

/** Font size range in points; a text takes the largest that fits. Equal ends = fixed. Inside a scope all texts shrink together. */
export interface Fit {
  readonly min: Pt
  readonly max: Pt
  /** Most lines allowed; absent = as many as the box holds. */
  readonly lines?: number
}

/** A piece of a text: literal or bound, optionally in another role or colour, optionally only if something is there. */
export interface Part {
  readonly text?: string
  readonly bind?: string
  readonly role?: TextRole
  readonly color?: ColorRole
  /** Size relative to the block's, default 1. */
  readonly scale?: number
  readonly when?: readonly Condition[]
}

/** Where something stands on an axis. */
export type Align = 'start' | 'center' | 'end'

interface BlockBase {
  readonly id: string
  /** What a clerk calls it, for layers and findings ('Titular'). */
  readonly name: string
  readonly box?: Box
  readonly size?: Size
  readonly when?: readonly Condition[]
  readonly allow?: readonly Gesture[]
  readonly opacity?: number
  readonly tag?: TagRole
  /** In page flow: never split, or never end a page. */
  readonly keep?: 'together' | 'with-next'
  /** Cross-axis alignment of this child alone. */
  readonly alignSelf?: Align | 'stretch'
}

/** Text set in a role. `bind`/`text` are short for a single part. Bound text may hold **bold**, *italic* and line breaks. */
export interface TextBlock extends BlockBase {
  readonly is: 'text'
  readonly bind?: string
  readonly text?: string
  readonly parts?: readonly Part[]
  readonly role: TextRole
  /** Role used instead of `role` when the text needs this many lines or more (headline → headline-dense). */
  readonly dense?: { readonly lines: number; readonly role: TextRole }
  readonly color: ColorRole
  readonly fit: Fit
  readonly align?: Align
  /** Lines of similar length; default true for headline, lead and subhead. */
  readonly balance?: boolean
  /** 'caps': the box runs from the cap height of the first line to the baseline of the last (numerals beside other lines). */
  readonly trim?: 'line' | 'caps'
  /** Written in capitals, ꞌ included. */
  readonly caps?: boolean
  /** Figures of one width. */
  readonly tabular?: boolean
  /** Instead of the role's: × the size. */
  readonly leading?: number
  /** Instead of the role's: em. */
  readonly tracking?: number
  /** Vertical place inside a taller box. */
  readonly valign?: Align
  /**
   * Lines that begin with a mark ('1. ', '1.- ', 'a) ', 'I. ', '- ', '• ') are items with a hanging indent; each kind of
   * mark is a level, in order of appearance. Other lines are paragraphs; a blank line keeps what follows a little apart.
   */
  readonly nested?: boolean
  /** Long words may part at a line's end, as Spanish parts them. Never in titles, capitals, links or another language. */
  readonly hyphenate?: boolean
  /** BCP 47 tag of a text that is not in Spanish ('hus'), or the path that gives it; one that gives none means 'und'. */
  readonly lang?: string
  readonly langBind?: string
}

/** Items with a marker. Over `columns.over` items it turns into columns. */
export interface ListBlock extends BlockBase {
  readonly is: 'list'
  readonly bind: string
  readonly role: TextRole
  readonly color: ColorRole
  readonly fit: Fit
  readonly gap: Pt
  readonly marker: {
    readonly is: 'rombo' | 'numero' | 'letra' | 'ninguno' | 'icono'
    readonly icon?: string
    readonly color?: ColorRole
    /** Space between marker and text, em. */
    readonly gap?: number
  }
  readonly columns?: { readonly count: number; readonly over: number; readonly gap: Pt }
  /** As in a text. */
  readonly hyphenate?: boolean
}

/** The content's picture. Without a picture the block vanishes (use `when` for the alternative). */
export interface ImageBlock extends BlockBase {
  readonly is: 'image'
  readonly bind: string
  readonly fit: 'cover' | 'contain'
  readonly overlay?: { readonly color: ColorRole; readonly opacity: number; readonly blend?: 'multiply' }
}

/** One of the brand's icons, by name or bound to a fact that gives the name. */
export interface IconBlock extends BlockBase {
  readonly is: 'icon'
  readonly icon?: string
  readonly bind?: string
  readonly color: ColorRole
  /** Stroke on the 24 grid, default 2. */
  readonly stroke?: number
}

/** A lockup; the variant follows the ground and the format's ink. */
export interface LogoBlock extends BlockBase {
  readonly is: 'logo'
  readonly logo: string
  readonly on: ColorRole
}

/** A drawing of the brand, scaled to the box; slots may be re-coloured with roles. */
export interface ArtBlock extends BlockBase {
  readonly is: 'art'
  readonly art: string
  readonly colors?: Readonly<Record<string, ColorRole>>
  readonly fit?: 'contain' | 'cover' | 'stretch'
}

/** A run of whole modules along the box. `module` = wished module length along the run. */
export interface PatternBlock extends BlockBase {
  readonly is: 'pattern'
  readonly pattern: string
  readonly colors?: Readonly<Record<string, ColorRole>>
  readonly module: Pt
  /** Drawn this much over its top (x) or left (y) edge so that no hairline shows against its field. */
  readonly overlap?: Pt
}

/** Plain geometry. `path` lives in a `view` box that is stretched to the block's box. */
export interface ShapeBlock extends BlockBase {
  readonly is: 'shape'
  readonly shape: 'rect' | 'line' | 'ellipse' | 'path'
  readonly path?: string
  readonly view?: readonly [w: number, h: number]
  readonly fill?: Fill
  readonly stroke?: Line
}

/** A QR code with its quiet zone of four modules. */
export interface QrBlock extends BlockBase {
  readonly is: 'qr'
  readonly bind: string
  readonly color: ColorRole
  readonly ground: ColorRole
}

/**
 * A table whose rows come from a list of records. Cells may hold **bold**, *italic*, links and line breaks. Columns
 * without `w` take what their content needs; when it is too much the widest give in first.
 */
export interface TableBlock extends BlockBase {
  readonly is: 'table'
  readonly bind: string
  readonly columns: readonly {
    readonly title: string
    readonly bind: string
    readonly w?: Pt
    readonly align?: Align
    readonly role?: TextRole
    readonly color?: ColorRole
  }[]
  readonly role: TextRole
  readonly color: ColorRole
  readonly fit: Fit
  readonly pad: Pt
  readonly head: { readonly role: TextRole; readonly color: ColorRole; readonly fill: ColorRole }
  readonly zebra?: ColorRole
  readonly rule?: Line
  /** As in a text. */
  readonly hyphenate?: boolean
}

/** Repeats `item` for each record of a list; inside, paths starting with '.' are relative to the record, '.n' is its ordinal (1…). */
export interface RepeatBlock extends BlockBase {
  readonly is: 'repeat'
  readonly bind: string
  readonly flow: 'down' | 'right'
  readonly gap: Pt
  readonly most?: number
  readonly item: Block
  /** Drawn between items, or between rows of items. */
  readonly divider?: Line
  /** Items side by side in this many columns of one width, row after row: signatures, two a row. */
  readonly columns?: number
  /** Where a last row that is not full stands, default 'start'. */
  readonly align?: Align
}

/** Padding: all, [vertical, horizontal] or [top, right, bottom, left]. */
export type Pad = Pt | readonly [Pt, Pt] | readonly [Pt, Pt, Pt, Pt]

/** Children one after another ('down', 'right') or one over another ('layer'). The only layout there is. */
export interface StackBlock extends BlockBase {
  readonly is: 'stack'
  readonly flow: 'down' | 'right' | 'layer'
  readonly gap?: Pt
  readonly pad?: Pad
  /** Across the flow. Default 'start' for right and layer, 'stretch' for down. */
  readonly align?: Align | 'stretch'
  /** Along the flow. */
  readonly justify?: Align | 'between'
  readonly ground?: {
    readonly fill?: Fill
    readonly line?: Line
    /** 'punta': the right side ends in a point, `depth` deep. */
    readonly shape?: 'rect' | 'punta'
    readonly depth?: Pt
  }
  readonly clip?: boolean
  readonly children: readonly Block[]
}

/** Every kind of block a template may use. */
export type Block =
  | TextBlock
  | ListBlock
  | ImageBlock
  | IconBlock
  | LogoBlock
  | ArtBlock
  | PatternBlock
  | ShapeBlock
  | QrBlock
  | TableBlock
  | RepeatBlock
  | StackBlock

/** A format of a template, all lengths in points (authored in `unit`). */
export interface Format {
  /** 'post-4x5', 'cuadrado', 'historia', 'horizontal', 'carta', 'carta-bn' … */
  readonly id: string
  readonly title: string
  readonly output: 'screen' | 'print'
  readonly unit: AuthorUnit
  readonly width: Pt
  readonly height: Pt
  readonly bleed: Pt
  /** Exact pixels of a screen format's PNG. */
  readonly pixels?: { readonly w: number; readonly h: number }
  readonly ink: 'color' | 'mono'
  readonly ground: ColorRole
  /** Key content stays inside. */
  readonly safe?: { readonly left: Pt; readonly top: Pt; readonly right: Pt; readonly bottom: Pt }
  /** Drawn 1 : this many (a lona at 1:10); absent = at its real size. */
  readonly drawnAt?: number
  /** Smallest sizes allowed. */
  readonly minText: { readonly body: Pt; readonly small: Pt }
  readonly blocks: readonly Block[]
  /** Content too long for the page goes on: the stack `body` continues in the stack of the same id of `next`. `pagina.n`, `pagina.m` may be bound in either. */
  readonly flow?: { readonly body: string; readonly next: readonly Block[] }
}

/** Colour roles exchanged throughout a template while conditions hold: one set of blocks, a ground per level of an aviso. */
export interface Swap {
  readonly when: readonly Condition[]
  readonly colors: { readonly [from in ColorRole]?: ColorRole }
}

/** A template: formats × blocks. Data only. */
export interface Template {
  readonly schema: 'template/1'
  readonly id: string
  readonly version: number
  readonly title: string
  readonly description: string
  readonly kinds: readonly string[]
  /** Subtypes it suits; absent = all. */
  readonly subtypes?: readonly string[]
  readonly needs?: readonly string[]
  /** The first swap whose conditions hold is applied to every colour that the blocks and formats name. */
  readonly swaps?: readonly Swap[]
  /** Formats switched on in a new piece; absent = all. */
  readonly start?: readonly string[]
  readonly formats: readonly Format[]
}

/** Which gestures each block of each format allows; what `applyEdit` asks. Free blocks allow everything. */
export type Locks = (format: string, block: string) => readonly Gesture[]

import { KINDS, contentProblems, readPath } from '@tanquian/model'
import type {
  Brand,
  ColorRole,
  Draft,
  Field,
  Format,
  FoundDate,
  Hex,
  LaidBlock,
  Layout,
  LawBook,
  Office,
  PictureSizes,
  Place,
  Problem,
  Scene,
  Template,
} from '@tanquian/model'
import { datesIn } from './text/dates-in.ts'
import { fieldOfBind } from './field-of-bind.ts'
import { textsOf } from './text/texts-of.ts'
import type { WrittenText } from './text/texts-of.ts'

/** What Revisión looks at. `today` is an ISO date on the office's wall; scenes and layouts of the formats that are on. */
export interface ReviewInput {
  readonly draft: Draft
  readonly template: Template
  readonly brand: Brand
  readonly scenes: readonly Scene[]
  readonly layouts: readonly Layout[]
  readonly pictureSizes: PictureSizes
  readonly today: string
  /** The law as data; without it the rules that rest on it say nothing. Switch rules off with `withRules` of the model. */
  readonly law?: LawBook
  /** Areas and officials; without it only the usual posts are known. */
  readonly office?: Office
}

/** A format with its outcome. */
export interface ReviewedFormat {
  readonly format: Format
  readonly layout: Layout
  readonly scene?: Scene
}

/** The input read once for all rules. */
export interface Piece extends ReviewInput {
  /** Every text somebody typed, in reading order. */
  readonly texts: readonly WrittenText[]
  /** Prose that holds dates, read once for all rules. */
  readonly dated: readonly { readonly written: WrittenText; readonly dates: readonly FoundDate[] }[]
  readonly formats: readonly ReviewedFormat[]
  /** Broken rules of the fields, from the model. */
  readonly problems: readonly Problem[]
  readonly fields: readonly Field[]
  /** A block's place: format, block, and the field it shows if any. */
  readonly placeOf: (format: Format, block: LaidBlock) => Place
  /** The brand's colour for a role. */
  readonly colorOf: (role: ColorRole, ink?: Format['ink']) => Hex
}

/** Reads the input once. Layouts whose format the template does not have are left out. */
export const readPiece = (input: ReviewInput): Piece => {
  const { draft, template, brand, scenes, layouts } = input
  const { fields } = KINDS[draft.content.kind]
  const formats = template.formats.flatMap((format): ReviewedFormat[] => {
    const layout = layouts.find((one) => one.format === format.id)
    const scene = scenes.find((one) => one.format === format.id)
    return layout ? [{ format, layout, ...(scene ? { scene } : {}) }] : []
  })
  const texts = textsOf(draft, fields)
  return {
    ...input,
    fields,
    formats,
    texts,
    dated: texts.filter(({ prose }) => prose).map((written) => ({ written, dates: datesIn(written.text) })),
    problems: contentProblems(draft.content),
    placeOf: (format, block) => {
      const field = block.bind === undefined ? undefined : fieldOfBind(block.bind, draft.content)
      return { format: format.id, block: block.id, ...(field === undefined ? {} : { field }) }
    },
    colorOf: (role, ink = 'color') => brand.palette[(ink === 'mono' ? brand.mono : brand.colors)[role]] ?? '#000000',
  }
}

/** Text at a path of the content, without blanks around it; '' when there is none. */
export const textAt = (draft: Draft, path: string): string => {
  const value = readPath(draft.content, path)
  return typeof value === 'string' ? value.trim() : ''
}

/** Paths of the periods that a kind has ('cuando'; 'inscripcion', 'evento'; 'vigencia'). */
export const periodsOf = (piece: Pick<Piece, 'fields'>): readonly string[] =>
  piece.fields.filter((field) => field.widget === 'period').map((field) => field.path)

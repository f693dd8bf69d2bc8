import { AlignmentType, LevelFormat } from 'docx'
import type { ILevelsOptions, INumberingOptions } from 'docx'
import type { NestedLine } from '../text/nested.ts'

/** Twentieths of a point that an item stands in from the one above it, and its mark hangs out. */
const STEP = 420

/** Levels deeper than this are set as this one. */
export const DEEPEST = 3

/** Where an item of a level stands. */
export const indentOf = (level: number): { readonly left: number; readonly hanging: number } => ({
  left: STEP * (Math.min(level, DEEPEST) + 1),
  hanging: STEP,
})

type Mark = NonNullable<NestedLine['mark']>

const FORMATS = {
  numero: LevelFormat.DECIMAL,
  letra: LevelFormat.LOWER_LETTER,
  romano: LevelFormat.UPPER_ROMAN,
} as const

const levels = (format: ILevelsOptions['format'], text: (level: number) => string, color: string): ILevelsOptions[] =>
  Array.from({ length: DEEPEST + 1 }, (_, level) => ({
    level,
    ...(format ? { format } : {}),
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: indentOf(level) }, run: { color, bold: true } },
  }))

/** Plain lists of points. */
export const POINTS = 'puntos'
/** Names of what follows a number; references are read as patterns by the library. */
const ENDINGS: Readonly<Record<string, string>> = { '.': 'punto', '.-': 'guion', ')': 'parentesis' }

/** Plain lists that are counted. */
export const COUNTED = 'numero-punto'

/** Which numbering an item takes. */
export const referenceOf = ({ kind, ending }: Mark): string =>
  kind === 'guion' ? POINTS : `${kind}-${ENDINGS[ending]}`

/** Every numbering that a document may use; Word counts, so that an added item renumbers the rest. */
export const numberings = (color: string): INumberingOptions => ({
  config: [
    { reference: POINTS, levels: levels(LevelFormat.BULLET, () => '•', color) },
    ...(['numero', 'letra', 'romano'] as const).flatMap((kind) =>
      Object.entries(ENDINGS).map(([ending, name]) => ({
        reference: `${kind}-${name}`,
        levels: levels(FORMATS[kind], (level) => `%${level + 1}${ending}`, color),
      })),
    ),
  ],
})

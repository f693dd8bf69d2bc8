import * as v from 'valibot'
import { COLOR_ROLES, TEXT_ROLES } from '../brand.ts'
import type { ColorRole, TextRole } from '../brand.ts'
import { colorRole, hex, id, map, number, opt, pathData, positive, version, word } from './units.ts'

/** Every role exactly once, so that no template meets a hole. */
const perRole = <K extends string, S extends v.GenericSchema>(roles: readonly K[], value: S) =>
  v.strictObject(Object.fromEntries(roles.map((role) => [role, value])) as Record<K, S>)

const textStyle = v.strictObject({
  font: id,
  strong: opt(id),
  emphasis: opt(id),
  leading: positive,
  tracking: opt(number),
  wordSpacing: opt(number),
  caps: opt(v.boolean()),
  tabular: opt(v.boolean()),
  duty: v.picklist(['display', 'body', 'small']),
})

const join = v.picklist(['miter', 'round', 'bevel'])
const artLayer = v.strictObject({
  path: pathData,
  fill: opt(word),
  stroke: opt(v.strictObject({ slot: word, width: positive, dash: opt(v.array(positive)), join: opt(join) })),
})
const artEntries = { id, w: positive, h: positive, slots: map(colorRole), layers: v.array(artLayer) }
const art = v.strictObject(artEntries)
const pattern = v.strictObject({
  ...artEntries,
  repeat: v.picklist(['x', 'y', 'xy']),
  phase: opt(v.picklist([0, 0.5])),
})

const logo = v.strictObject({
  id,
  on: v.array(colorRole),
  art: word,
  colors: opt(map(colorRole)),
  ink: opt(v.picklist(['color', 'mono'])),
  alt: word,
  minWidth: v.strictObject({ px: positive, mm: positive }),
  clear: positive,
})
const font = v.strictObject({ id, family: word, weight: positive, italic: v.boolean(), license: word })

const swap = v.strictObject({ art: word, slots: map(word) })
const veda = v.strictObject({
  logos: map(word),
  without: v.array(word),
  art: map(swap),
  patterns: map(swap),
  colors: v.strictObject(
    Object.fromEntries(COLOR_ROLES.map((role) => [role, opt(colorRole)])) as Record<
      ColorRole,
      v.ExactOptionalSchema<typeof colorRole, undefined>
    >,
  ),
})

/** A brand, as kept in brand.json. */
export const brandSchema = v.strictObject({
  $schema: opt(word),
  schema: v.literal('brand/1'),
  id,
  version,
  name: word,
  provisionalMark: v.boolean(),
  institution: v.strictObject({ municipality: word, place: word, administration: word, office: word }),
  palette: map(hex),
  colors: perRole<ColorRole, typeof word>(COLOR_ROLES, word),
  mono: perRole<ColorRole, typeof word>(COLOR_ROLES, word),
  text: perRole<TextRole, typeof textStyle>(TEXT_ROLES, textStyle),
  fonts: v.pipe(v.array(font), v.nonEmpty()),
  logos: v.array(logo),
  icons: map(art),
  art: map(art),
  patterns: map(pattern),
  legends: map(v.strictObject({ text: word, source: word })),
  veda: opt(veda),
  mode: opt(v.literal('veda')),
})

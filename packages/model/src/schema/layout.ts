import * as v from 'valibot'
import { GESTURES } from '../gesture.ts'
import type { Layout } from '../display.ts'
import { tag } from './placement.ts'
import { hex, number, opt, pathData, positive, share, word } from './units.ts'

const point = v.strictTuple([number, number])
const rect = v.strictObject({ x: number, y: number, w: positive, h: positive })
const gradient = v.strictObject({
  from: point,
  to: point,
  stops: v.pipe(v.array(v.strictObject({ at: share, color: hex })), v.minLength(2)),
})
const paint = v.union([hex, gradient])
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const matrix = v.strictTuple([number, number, number, number, number, number])
const blend = opt(v.literal('multiply'))

/** One drawing order. Display lists are written by layout; this reads one that came from outside. */
export const opSchema = v.variant('op', [
  v.strictObject({ op: v.literal('save') }),
  v.strictObject({ op: v.literal('restore') }),
  v.strictObject({ op: v.literal('concat'), m: matrix }),
  v.strictObject({ op: v.literal('clip'), path: pathData }),
  v.strictObject({
    op: v.literal('fill'),
    path: pathData,
    paint,
    rule: opt(v.literal('evenodd')),
    opacity: opt(share),
    blend,
  }),
  v.strictObject({
    op: v.literal('stroke'),
    path: pathData,
    paint,
    width: positive,
    dash: opt(v.array(positive)),
    cap: opt(v.picklist(['butt', 'round', 'square'])),
    join: opt(v.picklist(['miter', 'round', 'bevel'])),
    miter: opt(positive),
    opacity: opt(share),
  }),
  v.strictObject({
    op: v.literal('glyphs'),
    font: word,
    size: positive,
    x: number,
    y: number,
    paint,
    glyphs: v.array(v.strictObject({ id: whole, x: number, advance: number })),
    text: word,
    clusters: v.array(whole),
    opacity: opt(share),
  }),
  v.strictObject({ op: v.literal('image'), image: word, src: rect, dst: rect, opacity: opt(share), blend }),
  v.strictObject({ op: v.literal('link'), href: word, box: rect }),
  v.strictObject({ op: v.literal('tag'), role: tag, alt: opt(word), lang: opt(word) }),
  v.strictObject({ op: v.literal('end-tag') }),
])

const page = v.strictObject({ width: positive, height: positive, bleed: positive, ops: v.array(opSchema) })

const laidText = v.strictObject({
  size: positive,
  min: positive,
  max: positive,
  lines: whole,
  maxLines: opt(whole),
  overflows: v.boolean(),
  floor: positive,
  fill: hex,
  text: word,
})

const laidBlock = v.strictObject({
  id: word,
  name: word,
  is: word,
  page: whole,
  box: rect,
  ink: rect,
  ops: v.strictTuple([whole, whole]),
  allow: v.array(v.picklist(GESTURES)),
  parent: opt(word),
  bind: opt(word),
  text: opt(laidText),
  image: opt(v.strictObject({ id: word, alt: word, src: rect, dst: rect })),
  overflow: number,
  free: opt(v.boolean()),
})

/** A laid-out format with its digest. */
const layout = v.strictObject({
  format: word,
  pages: v.array(page),
  blocks: v.array(laidBlock),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
})

/** Anything a layout may hold. */
export const layoutSchema: v.GenericSchema<unknown, Layout> = layout

/** Parts whose properties a test compares with the types. */
export const layoutParts = { block: laidBlock, layout } as const

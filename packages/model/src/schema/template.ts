import * as v from 'valibot'
import { blockSchema, when } from './blocks.ts'
import { colorRole, id, opt, positive, version, word } from './units.ts'

const ground = v.optional(colorRole, 'surface')

const output = v.picklist(['screen', 'print'])
const unit = v.picklist(['px', 'mm', 'pt'])
const ink = v.picklist(['color', 'mono'])
const pixels = v.strictObject({ w: version, h: version })
const safe = v.strictObject({ left: positive, top: positive, right: positive, bottom: positive })
const minText = v.strictObject({ body: positive, small: positive })

const format = v.strictObject({
  id,
  title: word,
  output,
  unit,
  width: positive,
  height: positive,
  bleed: v.optional(positive, 0),
  pixels: opt(pixels),
  ink: v.optional(ink, 'color'),
  ground,
  safe: opt(safe),
  drawnAt: opt(positive),
  minText,
  blocks: v.array(blockSchema),
  flow: opt(v.strictObject({ body: id, next: v.array(blockSchema) })),
})

/** Changes to a format's blocks by their ids; what each may hold is checked once it is laid on its block. */
export const changes = {
  set: opt(v.record(id, v.record(v.string(), v.unknown()))),
  drop: opt(v.array(id)),
}

const derived = v.strictObject({
  id,
  title: word,
  from: id,
  scale: opt(positive),
  output: opt(output),
  unit: opt(unit),
  width: opt(positive),
  height: opt(positive),
  bleed: opt(positive),
  pixels: opt(pixels),
  ink: opt(ink),
  ground: opt(colorRole),
  safe: opt(safe),
  drawnAt: opt(positive),
  minText: opt(minText),
  ...changes,
})
/** A format that another one of the template gives, at another size and with some blocks changed. */
export type DerivedFormat = v.InferOutput<typeof derived>

type WholeFormat = v.InferOutput<typeof format>

/** Tells the two by `from`, so that a fault is told by the rules of what its author meant. */
const anyFormat = v.lazy((input) =>
  typeof input === 'object' && input !== null && 'from' in input ? derived : format,
) as unknown as v.GenericSchema<v.InferInput<typeof format> | v.InferInput<typeof derived>, WholeFormat | DerivedFormat>

/** A template as its author writes it: each format's lengths in its own `unit`, defaults left out. */
export const templateSchema = v.strictObject({
  $schema: opt(word),
  schema: v.literal('template/1'),
  id,
  version: v.optional(version, 1),
  title: word,
  description: v.optional(word, ''),
  kinds: v.pipe(v.array(word), v.nonEmpty()),
  subtypes: opt(v.array(word)),
  needs: opt(v.array(word)),
  swaps: opt(v.array(v.strictObject({ when, colors: v.record(colorRole, colorRole) }))),
  /** Formats switched on in a new piece; absent = all. */
  start: opt(v.pipe(v.array(id), v.nonEmpty())),
  formats: v.pipe(v.array(anyFormat), v.nonEmpty()),
})

/** What an author writes in template.json. */
export type TemplateSource = v.InferInput<typeof templateSchema>

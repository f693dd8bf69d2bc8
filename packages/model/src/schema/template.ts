import * as v from 'valibot'
import { blockSchema, when } from './blocks.ts'
import { colorRole, id, opt, positive, version, word } from './units.ts'

const ground = v.optional(colorRole, 'surface')

const format = v.strictObject({
  id,
  title: word,
  output: v.picklist(['screen', 'print']),
  unit: v.picklist(['px', 'mm', 'pt']),
  width: positive,
  height: positive,
  bleed: v.optional(positive, 0),
  pixels: opt(v.strictObject({ w: version, h: version })),
  ink: v.optional(v.picklist(['color', 'mono']), 'color'),
  ground,
  safe: opt(v.strictObject({ left: positive, top: positive, right: positive, bottom: positive })),
  minText: v.strictObject({ body: positive, small: positive }),
  blocks: v.array(blockSchema),
  flow: opt(v.strictObject({ body: id, next: v.array(blockSchema) })),
})

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
  formats: v.pipe(v.array(format), v.nonEmpty()),
})

/** What an author writes in template.json. */
export type TemplateSource = v.InferInput<typeof templateSchema>

import * as v from 'valibot'
import { GESTURES } from '../gesture.ts'
import type { Block, Condition } from '../template.ts'
import { align, alignOrStretch, box, size, tag } from './placement.ts'
import { colorRole, id, number, opt, pathData, positive, share, textRole, word } from './units.ts'

/** Path into the content, 'f.…', 'brand.…', or '.…' inside a repeat. */
const bind = v.pipe(v.string(), v.regex(/^(\.|\.?\w[\w-]*(\.\w[\w-]*)*)$/))

const withValues = v.pipe(v.array(word), v.minLength(2)) as unknown as v.GenericSchema<
  [string, ...string[]],
  [string, ...string[]]
>
const withCount = v.strictTuple([bind, positive])
const tests = {
  has: v.strictObject({ has: bind }),
  lacks: v.strictObject({ lacks: bind }),
  is: v.strictObject({ is: withValues }),
  isNot: v.strictObject({ isNot: withValues }),
  over: v.strictObject({ over: withCount }),
  upTo: v.strictObject({ upTo: withCount }),
}
const condition = v.union([tests.has, tests.lacks, tests.is, tests.isNot, tests.over, tests.upTo])

/** Goes straight to the test that a condition names: trying all six costs more than the rest of the template. */
const conditionOf = (input: unknown): v.GenericSchema<unknown, unknown> => {
  const [name = ''] = typeof input === 'object' && input !== null ? Object.keys(input) : []
  return Object.hasOwn(tests, name) ? tests[name as keyof typeof tests] : condition
}

/** Conditions that must all hold. */
export const when = v.array(v.lazy(conditionOf) as unknown as v.GenericSchema<unknown, Condition>)

const fill = v.union([
  colorRole,
  v.strictObject({ from: colorRole, to: colorRole, angle: number, opacity: opt(share) }),
])
const line = v.strictObject({ color: colorRole, width: positive, dash: opt(v.array(positive)) })
const fit = v.pipe(
  v.strictObject({ min: positive, max: positive, lines: opt(v.pipe(v.number(), v.integer(), v.minValue(1))) }),
  v.check(({ min, max }) => min <= max, 'min-over-max'),
)
const part = v.strictObject({
  text: opt(word),
  bind: opt(bind),
  role: opt(textRole),
  color: opt(colorRole),
  scale: opt(positive),
  when: opt(when),
})

const base = {
  id,
  name: v.optional(word, ''),
  box: opt(box),
  size: opt(size),
  when: opt(when),
  allow: opt(v.array(v.picklist(GESTURES))),
  opacity: opt(share),
  tag: opt(tag),
  keep: opt(v.picklist(['together', 'with-next'])),
  alignSelf: opt(alignOrStretch),
}

/** BCP 47, as far as a template needs it: 'hus', 'nhe', 'es-MX'. */
const lang = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/))

const text = v.strictObject({
  ...base,
  is: v.literal('text'),
  bind: opt(bind),
  text: opt(word),
  parts: opt(v.array(part)),
  role: textRole,
  dense: opt(v.strictObject({ lines: positive, role: textRole })),
  color: colorRole,
  fit,
  align: opt(align),
  balance: opt(v.boolean()),
  trim: opt(v.picklist(['line', 'caps'])),
  caps: opt(v.boolean()),
  tabular: opt(v.boolean()),
  leading: opt(positive),
  tracking: opt(number),
  valign: opt(align),
  nested: opt(v.boolean()),
  hyphenate: opt(v.boolean()),
  lang: opt(lang),
  langBind: opt(bind),
})
const list = v.strictObject({
  ...base,
  is: v.literal('list'),
  bind,
  role: textRole,
  color: colorRole,
  fit,
  gap: v.optional(positive, 0),
  marker: v.optional(
    v.strictObject({
      is: v.picklist(['rombo', 'numero', 'letra', 'ninguno', 'icono']),
      icon: opt(word),
      color: opt(colorRole),
      gap: opt(positive),
    }),
    { is: 'rombo' },
  ),
  columns: opt(v.strictObject({ count: positive, over: positive, gap: positive })),
  hyphenate: opt(v.boolean()),
})
const image = v.strictObject({
  ...base,
  is: v.literal('image'),
  bind: v.optional(bind, 'imagen'),
  fit: v.optional(v.picklist(['cover', 'contain']), 'cover'),
  overlay: opt(v.strictObject({ color: colorRole, opacity: share, blend: opt(v.literal('multiply')) })),
})
const icon = v.strictObject({
  ...base,
  is: v.literal('icon'),
  icon: opt(word),
  bind: opt(bind),
  color: colorRole,
  stroke: opt(positive),
})
const logo = v.strictObject({ ...base, is: v.literal('logo'), logo: word, on: colorRole })
const colors = v.record(v.string(), colorRole)
const art = v.strictObject({
  ...base,
  is: v.literal('art'),
  art: word,
  colors: opt(colors),
  fit: opt(v.picklist(['contain', 'cover', 'stretch'])),
})
const pattern = v.strictObject({
  ...base,
  is: v.literal('pattern'),
  pattern: word,
  colors: opt(colors),
  module: positive,
  overlap: opt(positive),
})
const shape = v.strictObject({
  ...base,
  is: v.literal('shape'),
  shape: v.picklist(['rect', 'line', 'ellipse', 'path']),
  path: opt(pathData),
  view: opt(v.strictTuple([positive, positive])),
  fill: opt(fill),
  stroke: opt(line),
})
const qr = v.strictObject({ ...base, is: v.literal('qr'), bind, color: colorRole, ground: colorRole })
const column = v.strictObject({
  title: word,
  bind,
  w: opt(positive),
  align: opt(align),
  role: opt(textRole),
  color: opt(colorRole),
})
const table = v.strictObject({
  ...base,
  is: v.literal('table'),
  bind,
  columns: v.pipe(v.array(column), v.nonEmpty()),
  role: textRole,
  color: colorRole,
  fit,
  pad: v.optional(positive, 0),
  head: v.strictObject({ role: textRole, color: colorRole, fill: colorRole }),
  zebra: opt(colorRole),
  rule: opt(line),
  hyphenate: opt(v.boolean()),
})

/** The schema of the kind that a block says it is; the variant of all only to word the failure of an unknown one. */
const blockOf = (input: unknown): v.GenericSchema<unknown, unknown> => {
  const is: unknown = typeof input === 'object' && input !== null ? (input as { is?: unknown }).is : undefined
  return typeof is === 'string' && Object.hasOwn(byKind, is) ? byKind[is as keyof typeof byKind] : anyBlock
}

const block = v.lazy(blockOf) as unknown as v.GenericSchema<unknown, Block>

const repeat = v.strictObject({
  ...base,
  is: v.literal('repeat'),
  bind,
  flow: v.optional(v.picklist(['down', 'right']), 'down'),
  gap: v.optional(positive, 0),
  most: opt(positive),
  item: block,
  divider: opt(line),
  columns: opt(v.pipe(v.number(), v.integer(), v.minValue(2))),
  align: opt(align),
})
const pad = v.union([
  positive,
  v.strictTuple([positive, positive]),
  v.strictTuple([positive, positive, positive, positive]),
])
const stack = v.strictObject({
  ...base,
  is: v.literal('stack'),
  flow: v.optional(v.picklist(['down', 'right', 'layer']), 'down'),
  gap: opt(number),
  pad: opt(pad),
  align: opt(alignOrStretch),
  justify: opt(v.picklist(['start', 'center', 'end', 'between'])),
  ground: opt(
    v.strictObject({
      fill: opt(fill),
      line: opt(line),
      shape: opt(v.picklist(['rect', 'punta'])),
      depth: opt(positive),
    }),
  ),
  clip: opt(v.boolean()),
  children: v.array(block),
})

const byKind = { text, list, image, icon, logo, art, pattern, shape, qr, table, repeat, stack }
const anyBlock = v.variant('is', [text, list, image, icon, logo, art, pattern, shape, qr, table, repeat, stack])

/** Any block of a template, lengths in the format's author unit. Recursive. */
export { block as blockSchema }

/** Parts that many blocks share; published schemas name them once. */
export const blockParts = { condition, box, size, fill, line, fit, part, block: anyBlock } as const

import * as v from 'valibot'
import { GESTURES } from '../gesture.ts'
import type { Scene, SceneBlock } from '../scene.ts'
import { align, alignOrStretch, box, size, tag } from './placement.ts'
import { hex, number, opt, pathData, positive, share, textRole, word } from './units.ts'

const fill = v.union([
  hex,
  v.strictObject({ angle: number, stops: v.array(v.strictObject({ at: share, color: hex })) }),
])
const line = v.strictObject({ color: hex, width: positive, dash: opt(v.array(positive)) })
const fit = v.strictObject({ min: positive, max: positive, lines: opt(positive) })
const runs = v.array(v.strictObject({ text: word, font: word, fill: hex, scale: opt(positive), href: opt(word) }))
const type = v.strictObject({
  role: textRole,
  leading: positive,
  tracking: number,
  wordSpacing: number,
  tabular: v.boolean(),
})
const moved = v.strictObject({ dx: number, dy: number, w: opt(positive), h: opt(positive), rotate: opt(number) })

const base = {
  id: word,
  name: word,
  box: opt(box),
  size: opt(size),
  allow: v.array(v.picklist(GESTURES)),
  opacity: opt(share),
  tag: opt(tag),
  keep: opt(v.picklist(['together', 'with-next'])),
  alignSelf: opt(alignOrStretch),
  bind: opt(word),
  free: opt(v.boolean()),
  moved: opt(moved),
}

const layer = v.strictObject({
  path: pathData,
  fill: opt(hex),
  stroke: opt(
    v.strictObject({
      color: hex,
      width: positive,
      dash: opt(v.array(positive)),
      join: opt(v.picklist(['miter', 'round', 'bevel'])),
    }),
  ),
})
const artData = v.strictObject({ w: positive, h: positive, layers: v.array(layer) })
const art = v.strictObject({
  ...base,
  is: v.literal('art'),
  art: artData,
  fit: v.picklist(['contain', 'cover', 'stretch']),
  alt: opt(word),
  from: v.picklist(['art', 'icon', 'logo']),
})
const text = v.strictObject({
  ...base,
  is: v.literal('text'),
  runs,
  nested: opt(v.array(v.strictObject({ level: positive, mark: opt(runs), runs, apart: opt(v.boolean()) }))),
  type,
  dense: opt(v.strictObject({ lines: positive, type })),
  fit,
  align,
  valign: align,
  balance: v.boolean(),
  trim: v.picklist(['line', 'caps']),
  floor: positive,
  lang: word,
  hyphenate: opt(v.boolean()),
})
const list = v.strictObject({
  ...base,
  is: v.literal('list'),
  items: v.array(runs),
  type,
  fit,
  gap: positive,
  floor: positive,
  marker: v.strictObject({
    is: v.picklist(['rombo', 'numero', 'letra', 'ninguno', 'icono']),
    art: opt(art),
    fill: hex,
    font: word,
    gap: number,
  }),
  columns: opt(v.strictObject({ count: positive, over: positive, gap: positive })),
  hyphenate: opt(v.boolean()),
})
const image = v.strictObject({
  ...base,
  is: v.literal('image'),
  image: word,
  alt: word,
  fit: v.picklist(['cover', 'contain']),
  focus: v.strictTuple([share, share]),
  zoom: positive,
  overlay: opt(v.strictObject({ fill: hex, opacity: share, blend: opt(v.literal('multiply')) })),
})
const pattern = v.strictObject({
  ...base,
  is: v.literal('pattern'),
  art: artData,
  repeat: v.picklist(['x', 'y', 'xy']),
  phase: v.picklist([0, 0.5]),
  module: positive,
  overlap: positive,
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
const qr = v.strictObject({ ...base, is: v.literal('qr'), data: word, color: hex, ground: hex, alt: word })
const table = v.strictObject({
  ...base,
  is: v.literal('table'),
  columns: v.array(v.strictObject({ w: opt(positive), align })),
  head: v.array(runs),
  rows: v.array(v.array(runs)),
  type,
  fit,
  pad: positive,
  headFill: hex,
  zebra: opt(hex),
  rule: opt(v.strictObject({ color: hex, width: positive })),
  floor: positive,
  hyphenate: opt(v.boolean()),
})

const block: v.GenericSchema<unknown, SceneBlock> = v.lazy(() => sceneBlock) as unknown as v.GenericSchema<
  unknown,
  SceneBlock
>

const stack = v.strictObject({
  ...base,
  is: v.literal('stack'),
  flow: v.picklist(['down', 'right', 'layer']),
  gap: number,
  pad: v.strictTuple([positive, positive, positive, positive]),
  align: alignOrStretch,
  justify: v.picklist(['start', 'center', 'end', 'between']),
  ground: opt(
    v.strictObject({ fill: opt(fill), line: opt(line), shape: v.picklist(['rect', 'punta']), depth: positive }),
  ),
  clip: v.boolean(),
  children: v.array(block),
  divider: opt(line),
})

const sceneBlock = v.variant('is', [text, list, image, art, pattern, shape, qr, table, stack])

/** A format with everything decided except where lines break. */
export const sceneSchema: v.GenericSchema<unknown, Scene> = v.strictObject({
  schema: v.literal('scene/1'),
  format: word,
  output: v.picklist(['screen', 'print']),
  width: positive,
  height: positive,
  bleed: positive,
  ground: hex,
  lang: word,
  title: word,
  blocks: v.array(sceneBlock),
  flow: opt(v.strictObject({ body: word, next: v.array(sceneBlock) })),
})

/** Parts that many blocks share; published schemas name them once. */
export const sceneParts = { box, size, fill, line, fit, runs, type, moved, artData, art, block: sceneBlock } as const

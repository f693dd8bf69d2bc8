import * as v from 'valibot'
import { DRAFT_STATES } from '../draft.ts'
import { align } from './placement.ts'
import { colorRole, id, instant, map, number, opt, positive, ref, share, textRole, version, word } from './units.ts'

const point = v.strictTuple([share, share])

/** A designer's change to one block. */
export const overrideSchema = v.strictObject({
  dx: opt(number),
  dy: opt(number),
  w: opt(positive),
  h: opt(positive),
  hidden: opt(v.boolean()),
  size: opt(positive),
  focus: opt(point),
  zoom: opt(v.pipe(v.number(), v.minValue(1), v.maxValue(20))),
  align: opt(align),
  color: opt(colorRole),
})

const place = { id, x: number, y: number, w: positive, h: positive, rotate: opt(number) }

/** A block that a designer added. */
export const freeBlockSchema = v.variant('is', [
  v.strictObject({
    ...place,
    is: v.literal('text'),
    text: word,
    role: textRole,
    color: colorRole,
    size: positive,
    align,
  }),
  v.strictObject({ ...place, is: v.literal('image'), asset: word, alt: word, focus: point }),
  v.strictObject({
    ...place,
    is: v.literal('shape'),
    shape: v.picklist(['rect', 'line', 'ellipse']),
    color: colorRole,
  }),
  v.strictObject({ ...place, is: v.literal('icon'), icon: word, color: colorRole }),
  v.strictObject({ ...place, is: v.literal('qr'), data: word }),
])

const base64 = v.custom<string>((value) => typeof value === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(value), 'base64')

const asset = v.strictObject({
  mediaType: v.picklist(['image/jpeg', 'image/png', 'image/webp']),
  w: version,
  h: version,
  data: base64,
})

/** A draft without its content, which is checked by the schema of its kind. */
export const draftEntries = {
  schema: v.literal('draft/1'),
  id,
  name: word,
  state: v.picklist(DRAFT_STATES),
  brand: ref('brand'),
  template: ref('template'),
  formats: v.array(id),
  overrides: map(map(overrideSchema)),
  extras: map(v.array(freeBlockSchema)),
  originalText: opt(word),
  createdAt: instant,
  updatedAt: instant,
  assets: opt(map(asset)),
}
/** See {@link draftEntries}. */
export const draftSchema = v.strictObject({ ...draftEntries, content: v.unknown() })

import * as v from 'valibot'
import { LEGAL_CLASSES } from '../content/base.ts'
import { parseIso } from '../dates/calendar.ts'
import { BLACKOUT_ANSWERS, DATE_STATUSES, WINDOW_KINDS } from '../law/types.ts'
import { hex, id, map, opt, word } from './units.ts'

const severity = v.picklist(['error', 'warning', 'note'])
const status = v.picklist(DATE_STATUSES)
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const from1 = v.pipe(v.number(), v.integer(), v.minValue(1))
const month = v.pipe(from1, v.maxValue(12))
const day = v.pipe(from1, v.maxValue(31))
const isoDay = v.pipe(
  v.string(),
  v.check((text) => parseIso(text) !== undefined, 'not-a-date'),
)
/** A year, a month of it or a day of it: texts are dated as well as they were read. */
const partOfDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
const said = v.pipe(v.string(), v.nonEmpty())
const code = v.custom<`rev/${string}`>((value) => typeof value === 'string' && /^rev\/[a-z-]+$/.test(value), 'rev/code')

const rule = v.strictObject({
  id,
  title: said,
  severity,
  cases: opt(map(severity)),
  basis: said,
  source: said,
  date: partOfDate,
  on: v.boolean(),
  checks: v.array(code),
  note: opt(word),
})

const window = v.strictObject({
  id,
  title: said,
  kind: v.picklist(WINDOW_KINDS),
  from: isoDay,
  to: isoDay,
  status,
  source: said,
  on: v.boolean(),
  note: opt(word),
})

const restEntries = { id, title: said, source: said, on: v.boolean() }
const restDay = v.variant('is', [
  v.strictObject({ ...restEntries, is: v.literal('fixed'), month, day }),
  v.strictObject({
    ...restEntries,
    is: v.literal('weekday'),
    month,
    nth: v.pipe(from1, v.maxValue(5)),
    weekday: v.pipe(from1, v.maxValue(7)),
    remembers: v.strictObject({ month, day }),
  }),
  v.strictObject({ ...restEntries, is: v.literal('every'), month, day, years: from1, from: from1 }),
  v.strictObject({ ...restEntries, is: v.literal('once'), date: isoDay }),
])

const flagDate = v.strictObject({
  month: opt(month),
  day: opt(day),
  title: said,
  staff: v.picklist(['asta', 'media-asta']),
  year: opt(from1),
  honors: opt(v.boolean()),
  source: said,
})

const commemoration = v.strictObject({
  month,
  day,
  title: said,
  scope: v.picklist(['estatal', 'municipal', 'internacional']),
  year: opt(from1),
  source: said,
  status,
})

const answer = v.picklist(BLACKOUT_ANSWERS)

/** A book of the law, as kept in law/<id>.json. */
export const lawSchema = v.strictObject({
  $schema: opt(word),
  schema: v.literal('law/1'),
  id,
  title: said,
  disclaimer: said,
  rules: v.array(rule),
  legends: map(v.strictObject({ text: said, source: said })),
  electoral: v.array(window),
  blackout: v.strictObject({
    classes: v.strictObject(
      Object.fromEntries(LEGAL_CLASSES.map((name) => [name, answer])) as Record<
        (typeof LEGAL_CLASSES)[number],
        typeof answer
      >,
    ),
    blockedKinds: v.array(id),
  }),
  informe: v.strictObject({ before: whole, after: whole }),
  restDays: v.array(restDay),
  flagDates: v.array(flagDate),
  commemorations: v.array(commemoration),
  parties: v.array(v.strictObject({ party: said, color: said, hex })),
  pending: v.array(v.strictObject({ topic: said, ask: said })),
})

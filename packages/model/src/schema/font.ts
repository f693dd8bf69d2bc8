import * as v from 'valibot'
import type { FontTable } from '../font.ts'
import { id, number, positive, word } from './units.ts'

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** Long lists of numbers are checked in one pass: one schema object per entry would cost milliseconds per font. */
const numbers = v.custom<readonly number[]>((value) => Array.isArray(value) && value.every(isNumber), 'numbers')
const outlines = v.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every((path) => typeof path === 'string'),
  'outlines',
)

/** A compiled font. */
export const fontSchema: v.GenericSchema<unknown, FontTable> = v.strictObject({
  schema: v.literal('font/1'),
  id,
  family: word,
  weight: positive,
  italic: v.boolean(),
  unitsPerEm: v.pipe(v.number(), v.minValue(1)),
  ascent: number,
  descent: number,
  capHeight: number,
  xHeight: number,
  source: word,
  cmap: numbers,
  advances: numbers,
  outlines,
  kern: v.strictObject({ left: numbers, right: numbers, rightCount: positive, values: numbers }),
  tnum: numbers,
}) as unknown as v.GenericSchema<unknown, FontTable>

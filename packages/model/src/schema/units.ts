import * as v from 'valibot'
import { COLOR_ROLES, TEXT_ROLES } from '../brand.ts'
import type { Hex } from '../units.ts'

/** A name that others point to: letters, figures, '-', '_', '.', ':'. Never empty, never a path. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9ñÑ][\w.:-]{0,79}$/))
/** Any text. */
export const word = v.string()
/** A finite number. */
export const number = v.pipe(v.number(), v.finite())
/** A length or count from 0 up. */
export const positive = v.pipe(v.number(), v.finite(), v.minValue(0))
/** A whole number from 1 up. */
export const version = v.pipe(v.number(), v.integer(), v.minValue(1))
/** 0..1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
/** '#rrggbb' or '#rrggbbaa'. */
export const hex = v.custom<Hex>(
  (value) => typeof value === 'string' && /^#[0-9a-f]{6}([0-9a-f]{2})?$/i.test(value),
  '#rrggbb',
)
/** A colour duty. */
export const colorRole = v.picklist(COLOR_ROLES)
/** A typographic duty. */
export const textRole = v.picklist(TEXT_ROLES)
/** Absolute M L C Q Z, nothing else. */
export const pathData = v.pipe(v.string(), v.regex(/^[MLCQZ\d\s.,eE+-]*$/))
/** An ISO instant. */
export const instant = v.pipe(v.string(), v.isoTimestamp())
/** A versioned pointer. */
export const ref = <K extends string>(kind: K) => v.strictObject({ kind: v.literal(kind), id, version })
/** Short for an optional property that may be absent but not undefined. */
export const opt = v.exactOptional
/** Objects whose property names are free. */
export const map = <S extends v.GenericSchema>(value: S) => v.record(v.string(), value)

/** Names that reach into prototypes. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor'])

/** Whether a value is an object with named properties: no list, not null. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a name would reach into a prototype; no field, format, block or file may be called so. */
export const isReservedName = (name: string): boolean => RESERVED.has(name)

import { isRecord, readPath, writePath, type LooseContent } from '@tanquian/model'

/** Names whose values are choices or pictures, not words. */
const NOT_WORDS = new Set(['icono', 'asset', 'idioma', 'focus'])

/** Two days that share neither day, month, year nor weekday with each other. */
const DAYS = { desde: '2031-05-14', hasta: '2032-08-27' } as const

function otherText(text: string, name: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return name === 'hasta' ? DAYS.hasta : DAYS.desde
  if (/^\d{1,2}:\d{2}$/.test(text)) return name === 'horaFin' ? '22:47' : '03:17'
  // Of the same length, so that no condition on how much is written changes its mind.
  return text.replaceAll(/\p{L}/gu, 'n').replaceAll(/\d/g, '7')
}

function other(value: unknown, name: string): unknown {
  if (NOT_WORDS.has(name)) return value
  if (typeof value === 'string') return otherText(value, name)
  if (Array.isArray(value)) return value.map((item) => other(item, name))
  if (!isRecord(value)) return value
  const changed = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, other(inner, key)]))
  // One day stays one day: a piece shows it otherwise than several.
  return value['desde'] === value['hasta'] && changed['hasta'] ? { ...changed, hasta: DAYS.desde } : changed
}

/** A content that says something else in one of its fields, and is otherwise as much and of the same make. */
export const altered = (content: LooseContent, field: string): LooseContent =>
  writePath(content, field, other(readPath(content, field), field))

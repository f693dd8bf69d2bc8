import { isFilled } from '../problems.ts'
import type { Report } from '../problems.ts'
import { parseIso } from '../../dates/calendar.ts'
import { readPath } from '../../path.ts'

/** What the fields of a kind cannot say one by one: how they agree with each other. Never fails, whatever is half typed. */
export type KindRule<C> = (content: C, report: Report) => void

/** Text at a path without blanks around it; '' when there is none. */
export const textAt = (content: unknown, path: string): string => {
  const value = readPath(content, path)
  return typeof value === 'string' ? value.trim() : ''
}

/** Records of a list that have something written, with their place. */
export const rowsAt = (content: unknown, path: string): readonly { readonly at: string; readonly row: unknown }[] => {
  const list = readPath(content, path)
  if (!Array.isArray(list)) return []
  return list.map((row: unknown, n) => ({ at: `${path}.${n}`, row })).filter(({ row }) => isFilled(row))
}

/**
 * Days that must follow one another, earliest first: each one that is before an earlier one is reported with both. What is no date is
 * left to its own field.
 */
export const inOrder = (content: unknown, paths: readonly string[], report: Report): void => {
  let latest = ''
  for (const path of paths) {
    const iso = textAt(content, path)
    if (!parseIso(iso)) continue
    if (iso < latest) report('out-of-order', path, { first: latest, last: iso })
    else latest = iso
  }
}

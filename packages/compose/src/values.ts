import { isFilled, isRecord, readPath } from '@tanquian/model'
import type { Condition } from '@tanquian/model'
import type { Context } from './context.ts'

/** What a bound path gives: content, facts ('f.…'), brand words ('brand.…'), page tokens, or the record of a repeat ('.…'). */
export const valueAt = (context: Context, path: string): unknown => {
  const { content, facts, words, record } = context
  if (path.startsWith('.')) {
    if (path === '.n') return record ? String(record.n) : undefined
    return path === '.' ? record?.value : readPath(record?.value, path.slice(1))
  }
  if (path.startsWith('f.')) return readPath(facts, path.slice(2))
  if (path.startsWith('brand.')) return words[path.slice(6)]
  // Known only when pages are counted; layout fills these tokens in.
  if (path === 'pagina.n' || path === 'pagina.m') return `{${path}}`
  return readPath(content, path)
}

/** The path as the form knows it: inside a repeat, that of the record's own field. */
export const fullPath = ({ record }: Context, path: string): string => {
  if (!path.startsWith('.') || !record) return path
  return path === '.' || path === '.n' ? record.path : `${record.path}${path}`
}

/** Whether there is something to show. A picture is there when its asset is, whatever was written about it. */
export const isThere = (value: unknown): boolean =>
  isFilled(isRecord(value) && Object.hasOwn(value, 'asset') ? value['asset'] : value)

/** Items of a bound list that hold something. */
export const itemsAt = (
  context: Context,
  path: string,
): readonly { readonly value: unknown; readonly at: number }[] => {
  const value = valueAt(context, path)
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  return list.map((item, at) => ({ value: item, at })).filter((item) => isThere(item.value))
}

/** A value as text: lists give one line per item. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  return Array.isArray(value)
    ? value
        .map(textOf)
        .filter((line) => line !== '')
        .join('\n')
    : ''
}

const amount = (value: unknown): number =>
  Array.isArray(value) ? value.filter(isThere).length : [...textOf(value)].length

const holds = (context: Context, condition: Condition): boolean => {
  if ('has' in condition) return isShown(context, condition.has)
  if ('lacks' in condition) return !isShown(context, condition.lacks)
  if ('over' in condition) return amount(valueAt(context, condition.over[0])) > condition.over[1]
  if ('upTo' in condition) return amount(valueAt(context, condition.upTo[0])) <= condition.upTo[1]
  const [path, ...values] = 'is' in condition ? condition.is : condition.isNot
  return values.includes(textOf(valueAt(context, path))) === 'is' in condition
}

/** Something to show at a path: its value, or the placeholder that stands for it. */
const isShown = (context: Context, path: string): boolean =>
  isThere(valueAt(context, path)) || (context.placeholders?.(fullPath(context, path)) ?? '') !== ''

/** Whether all conditions hold. */
export const allHold = (context: Context, when: readonly Condition[] | undefined): boolean =>
  when === undefined || when.every((condition) => holds(context, condition))

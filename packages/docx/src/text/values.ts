import { formatHour, formatLongDate, isFilled, readPath } from '@tanquian/model'
import type { Facts, LooseContent } from '@tanquian/model'
import type { As } from '../section.ts'

/** Where the texts of a document come from. */
export interface Source {
  readonly content: LooseContent
  readonly facts: Facts
  /** What 'brand.…' paths mean. */
  readonly words: Readonly<Record<string, string>>
}

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value)) return ''
  return value
    .map(asText)
    .filter((line) => line !== '')
    .join('\n')
}

const WORDS: Readonly<Record<As, (iso: string) => string>> = { fecha: (iso) => formatLongDate(iso), hora: formatHour }

/** What a path leads to; inside a record, paths begin with a dot. */
export function valueAt({ content, facts, words }: Source, path: string, record?: unknown): unknown {
  if (path.startsWith('.')) return readPath(record, path.slice(1))
  if (path.startsWith('f.')) return readPath(facts, path.slice(2))
  return path.startsWith('brand.') ? words[path.slice('brand.'.length)] : readPath(content, path)
}

/** A path's text, '' when there is none. Facts say a date in two lines where a poster wants them; a document does not. */
export function textAt(source: Source, path: string, { as, record }: { as?: As; record?: unknown } = {}): string {
  const text = asText(valueAt(source, path, record))
  return as && text !== '' ? WORDS[as](text) || text : text
}

/** The written records or texts of a list. */
export function itemsAt(source: Source, path: string): readonly unknown[] {
  const value = valueAt(source, path)
  return Array.isArray(value) ? value.filter(isFilled) : []
}

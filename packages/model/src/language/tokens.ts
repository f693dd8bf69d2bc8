import { isNumberWord } from './numbers.ts'
import type { Span } from './flat.ts'

/** A piece of text that matters to dates. `value`: day or year, 0–6 of the week, 1–12 of the month. */
export interface Token extends Span {
  readonly kind: 'number' | 'weekday' | 'month' | 'word' | 'sign' | 'numeric'
  readonly text: string
  readonly value: number
}

const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ['domingo', 'domingos', 'dom'],
  ['lunes', 'lun'],
  ['martes'],
  ['miercoles', 'mie', 'mierc'],
  ['jueves', 'jue'],
  ['viernes', 'vie', 'vier'],
  ['sabado', 'sabados', 'sab'],
]
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['enero', 'ene'],
  ['febrero', 'feb'],
  ['marzo', 'mar'],
  ['abril', 'abr'],
  ['mayo', 'may'],
  ['junio', 'jun'],
  ['julio', 'jul'],
  ['agosto', 'ago'],
  ['septiembre', 'setiembre', 'sept', 'sep', 'set'],
  ['octubre', 'oct'],
  ['noviembre', 'nov'],
  ['diciembre', 'dic'],
]

const index = (names: readonly (readonly string[])[], from: number) =>
  new Map(names.flatMap((list, n) => list.map((name) => [name, n + from] as const)))
const WEEKDAY = index(WEEKDAY_NAMES, 0)
const MONTH = index(MONTH_NAMES, 1)

/** 0 = domingo … of a flat word; undefined when it is none. */
export const weekdayOfWord = (word: string): number | undefined => WEEKDAY.get(word)

// dd/mm/aaaa, dd-mm-aaaa, dd.mm.aaaa, aaaa-mm-dd, dd/nov/2026, then figures with an ordinal mark, words, signs.
const TOKEN =
  /(?<numeric>(?<![\d.,$/-])(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([/.-])\d{1,2}\2(?:\d{4}|\d{2}))(?![\d/-]|[.,]\d))|(?<number>\d+)(?:\.?[ºª°]|\.?(?:ero|er|ro|do|ra|o)(?![a-zñ])\.?)?|(?<word>[a-zñ]+)|(?<sign>[^\sa-zñ\d])/g

/** Cuts flat text into tokens; white space only separates. */
export const tokensOf = (flatText: string): readonly Token[] => {
  const tokens: Token[] = []
  for (const match of flatText.matchAll(TOKEN)) {
    const from = match.index
    const to = from + match[0].length
    const { numeric, number, word } = match.groups ?? {}
    const span = { from, to, text: match[0] }
    if (numeric !== undefined) tokens.push({ ...span, kind: 'numeric', value: 0 })
    else if (number !== undefined)
      tokens.push({ ...span, kind: 'number', value: number.length > 4 ? -1 : Number(number) })
    else if (word === undefined) tokens.push({ ...span, kind: 'sign', value: 0 })
    else if (WEEKDAY.has(word)) tokens.push({ ...span, kind: 'weekday', value: WEEKDAY.get(word) ?? 0 })
    else if (MONTH.has(word)) tokens.push({ ...span, kind: 'month', value: MONTH.get(word) ?? 0 })
    else tokens.push({ ...span, kind: 'word', value: isNumberWord(word) ? 1 : 0 })
  }
  return tokens
}

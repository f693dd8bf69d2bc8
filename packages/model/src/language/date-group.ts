import type { Span } from './flat.ts'
import { dayInWords, yearInWords } from './numbers.ts'
import type { Token } from './tokens.ts'

/** A day as read from tokens. */
export interface DateItem extends Span {
  readonly day: number
  readonly month?: number
  readonly year?: number
  readonly weekday?: Token
  readonly end?: 'start' | 'end'
  readonly shape: 'words' | 'month-first' | 'numeric' | 'bare'
}

interface Read {
  readonly item: DateItem
  readonly next: number
}

/** Words before a number that make it the name of a street, a school or a place. */
const PLACE = new Set([
  'calle',
  'calles',
  'av',
  'avenida',
  'col',
  'colonia',
  'colonias',
  'barrio',
  'escuela',
  'primaria',
  'secundaria',
  'kinder',
  'jardin',
  'plaza',
  'blvd',
  'boulevard',
  'bulevar',
  'ejido',
  'fracc',
  'fraccionamiento',
  'esq',
  'esquina',
  'callejon',
  'andador',
  'carretera',
  'privada',
  'priv',
  'auditorio',
  'mercado',
  'entre',
  'telesecundaria',
  'preescolar',
  'comunidad',
  'localidad',
  'unidad',
])
const AFTER_HOUR = new Set([
  'am',
  'pm',
  'h',
  'hr',
  'hrs',
  'hora',
  'horas',
  'a',
  'p',
  'pesos',
  'mil',
  'anos',
  'meses',
  'km',
  'lugar',
])

const isSign = (token: Token | undefined, sign: string): boolean => token?.kind === 'sign' && token.text === sign
const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token?.kind === 'word' && words.includes(token.text)

const wordsFrom = (tokens: readonly Token[], at: number): readonly string[] =>
  tokens.slice(at, at + 6).map(({ text }) => text)

const centuries = (year: number, digits: number): number | undefined =>
  digits === 2 ? 2000 + year : year >= 1800 && year <= 2200 ? year : undefined

const readNumeric = (token: Token): DateItem | undefined => {
  const parts = token.text.split(/[/.-]/)
  const [a = 0, b = 0, c = 0] = parts.map(Number)
  const iso = parts[0]?.length === 4
  const year = iso ? centuries(a, 4) : centuries(c, parts[2]?.length ?? 4)
  const [day, month] = iso ? [c, b] : [a, b]
  if (year === undefined || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return { from: token.from, to: token.to, day, month, year, shape: 'numeric' }
}

/** 'de 2026', 'del año 2026', ', 2026', '2026', 'de dos mil veintiséis' right after a month (or a day that follows its month). */
const readYear = (
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly next: number } | undefined => {
  let next = at
  if (
    isWord(tokens[next], 'de', 'del') ||
    isSign(tokens[next], ',') ||
    isSign(tokens[next], '-') ||
    isSign(tokens[next], '/')
  )
    next += 1
  if (isWord(tokens[next], 'ano', 'año')) next += 1
  const token = tokens[next]
  if (token?.kind === 'number' && token.text.length === 4 && token.value >= 1800 && token.value <= 2200)
    return { year: token.value, next: next + 1 }
  const spoken = yearInWords(wordsFrom(tokens, next), 0)
  return spoken ? { year: spoken.value, next: next + spoken.took } : undefined
}

const isClock = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at + 1], ':') ||
  isSign(tokens[at + 1], '%') ||
  isSign(tokens[at - 1], '$') ||
  (isSign(tokens[at - 1], ':') && tokens[at - 2]?.kind === 'number') ||
  AFTER_HOUR.has(tokens[at + 1]?.text ?? '')

const readDay = (tokens: readonly Token[], at: number): { readonly day: number; readonly next: number } | undefined => {
  const token = tokens[at]
  if (
    token?.kind === 'number' &&
    token.value >= 1 &&
    token.value <= 31 &&
    /^\d{1,2}(\D|$)/.test(token.text) &&
    !isSign(tokens[at + 1], ':') &&
    !isSign(tokens[at - 1], '$')
  ) {
    return { day: token.value, next: at + 1 }
  }
  if (token?.kind !== 'word' || token.value !== 1) return undefined
  const spoken = dayInWords(wordsFrom(tokens, at), 0)
  return spoken ? { day: spoken.value, next: at + spoken.took } : undefined
}

/** A month after a day: 'de enero', 'del mes de enero', 'enero', '-ene-', 'ene.'. */
const readMonth = (
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly next: number } | undefined => {
  let next = at
  if (isWord(tokens[next], 'de', 'del') || isSign(tokens[next], '-') || isSign(tokens[next], '/')) next += 1
  if (isWord(tokens[next], 'mes')) next += isWord(tokens[next + 1], 'de') ? 2 : 1
  const token = tokens[next]
  if (token?.kind !== 'month') return undefined
  const short = token.text.length <= 4
  return { month: token.value, next: short && isSign(tokens[next + 1], '.') ? next + 2 : next + 1 }
}

/** [weekday] day [month [year]], one item of a phrase. */
const readItem = (tokens: readonly Token[], at: number): (Read & { readonly bare: boolean }) | undefined => {
  const first = tokens[at]
  if (first?.kind === 'numeric') {
    const item = readNumeric(first)
    return item && { item, next: at + 1, bare: false }
  }
  const weekday = first?.kind === 'weekday' ? first : undefined
  let next = weekday ? at + 1 : at
  if (weekday) {
    if (isSign(tokens[next], '.') || isSign(tokens[next], ',')) next += 1
    if (isWord(tokens[next], 'el')) next += 1
    if (isWord(tokens[next], 'dia')) next += 1
  }
  const numeric = weekday && tokens[next]?.kind === 'numeric' ? tokens[next] : undefined
  if (weekday && numeric) {
    const item = readNumeric(numeric)
    return item && { item: { ...item, from: weekday.from, weekday }, next: next + 1, bare: false }
  }
  const day = readDay(tokens, next)
  if (!day) return undefined
  const month = readMonth(tokens, day.next)
  const year = month && readYear(tokens, month.next)
  const end = year?.next ?? month?.next ?? day.next
  const span = { from: first?.from ?? 0, to: tokens[end - 1]?.to ?? 0 }
  const item: DateItem = {
    ...span,
    day: day.day,
    shape: month ? 'words' : 'bare',
    ...(month ? { month: month.month } : {}),
    ...(year ? { year: year.year } : {}),
    ...(weekday ? { weekday } : {}),
  }
  return { item, next: end, bare: !month && isClock(tokens, next) }
}

/** 'noviembre 26[, 2026]'. */
const readMonthFirst = (tokens: readonly Token[], at: number): Read | undefined => {
  const month = tokens[at]
  if (month?.kind !== 'month' || month.text === 'mar' || month.text === 'set') return undefined
  const day = readDay(tokens, at + 1)
  if (!day || isClock(tokens, at + 1) || tokens[at + 1]?.kind !== 'number' || readMonth(tokens, day.next))
    return undefined
  const year = readYear(tokens, day.next)
  const end = year?.next ?? day.next
  return {
    item: {
      from: month.from,
      to: tokens[end - 1]?.to ?? month.to,
      day: day.day,
      month: month.value,
      shape: 'month-first',
      ...(year ? { year: year.year } : {}),
    },
    next: end,
  }
}

/** What joins two days: 'al', 'hasta el', 'a', '-' make a range; 'y', ',', 'e' a list. */
const readJoint = (
  tokens: readonly Token[],
  at: number,
): { readonly range: boolean; readonly next: number } | undefined => {
  const token = tokens[at]
  const skipEl = (next: number): number => (isWord(tokens[next], 'el') ? next + 1 : next)
  if (isWord(token, 'al')) return { range: true, next: isWord(tokens[at + 1], 'dia') ? at + 2 : at + 1 }
  if (isWord(token, 'a') || isSign(token, '-')) return { range: true, next: skipEl(at + 1) }
  if (isWord(token, 'hasta')) return { range: true, next: skipEl(at + 1) }
  if (isWord(token, 'y', 'e', 'o') || isSign(token, ','))
    return { range: false, next: skipEl(isSign(token, ',') && isWord(tokens[at + 1], 'y') ? at + 2 : at + 1) }
  return undefined
}

/** Months and years travel back from the last day of a phrase to those before it; a December before a January is of the year before. */
const inherit = (items: readonly DateItem[]): DateItem[] => {
  const whole = [...items]
  for (let n = whole.length - 2; n >= 0; n -= 1) {
    const item = whole[n]
    const after = whole[n + 1]
    if (!item || !after) continue
    const month = item.month ?? after.month
    const year =
      item.year ??
      (after.year !== undefined && month !== undefined && after.month !== undefined && month > after.month
        ? after.year - 1
        : after.year)
    whole[n] = {
      ...item,
      shape: item.shape === 'bare' && month !== undefined ? 'words' : item.shape,
      ...(month === undefined ? {} : { month }),
      ...(year === undefined ? {} : { year }),
    }
  }
  return whole
}

/** The days of the phrase that starts at `at`; no items = a phrase to be skipped (a street). undefined = nothing here. */
export const readGroup = (
  tokens: readonly Token[],
  at: number,
): { readonly items: readonly DateItem[]; readonly next: number } | undefined => {
  const monthFirst = readMonthFirst(tokens, at)
  if (monthFirst) return { items: [monthFirst.item], next: monthFirst.next }
  const first = readItem(tokens, at)
  if (!first || first.bare) return undefined
  const before = tokens[at - 1]
  const abbreviated = isSign(before, '.') ? tokens[at - 2] : before
  const street = abbreviated?.kind === 'word' && PLACE.has(abbreviated.text)
  const items: DateItem[] = [first.item]
  let { next } = first
  for (;;) {
    const joint = readJoint(tokens, next)
    const read = joint && readItem(tokens, joint.next)
    if (!joint || !read || read.bare) break
    if (joint.range && items.length > 0) {
      const last = items.length - 1
      items[last] = { ...(items[last] as DateItem), end: 'start' }
      items.push({ ...read.item, end: 'end' })
    } else items.push(read.item)
    next = read.next
  }
  if (street) return { items: [], next }
  const [one, two] = items
  // 'entre el 24 y el 26' is a range although it says 'y'.
  if (one && two && items.length === 2 && !one.end && isWord(before, 'el') && isWord(tokens[at - 2], 'entre')) {
    items[0] = { ...one, end: 'start' }
    items[1] = { ...two, end: 'end' }
  }
  const whole = inherit(items)
  if (whole.some(({ month }) => month !== undefined))
    return { items: whole.filter(({ month }) => month !== undefined), next }
  // No month at all: only a weekday or the word 'día' makes a number a date.
  const said = isWord(before, 'dia', 'dias') || isWord(before, 'proximo', 'proximos')
  const bare = said ? whole : whole.filter(({ weekday }) => weekday !== undefined)
  return bare.length > 0 ? { items: bare, next: said ? next : first.next } : undefined
}

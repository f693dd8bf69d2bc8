import { parseIso } from './calendar.ts'
import { formatLongDate, formatShortDate, monthName, monthShort, weekdayName } from './words.ts'

const inOrder = (from: string, to: string) => {
  const a = parseIso(from)
  const b = parseIso(to)
  return a && b && from < to ? { a, b } : undefined
}

/**
 * 'Del sábado 28 al lunes 30 de noviembre de 2026'; the long date when it is one day; '' when unknown. Without `year`, where the
 * piece says it elsewhere, it is told only of a range that crosses it.
 */
export const formatRange = (from: string, to: string, { year = true }: { readonly year?: boolean } = {}): string => {
  const pair = inOrder(from, to)
  if (!pair) return formatLongDate(from, { year }) || formatLongDate(to, { year })
  const { a, b } = pair
  const sameYear = a.year === b.year
  const start =
    sameYear && a.month === b.month ? `${weekdayName(a)} ${a.day}` : formatLongDate(from, { year: !sameYear })
  return `Del ${start} al ${formatLongDate(to, { year: year || !sameYear })}`
}

/** '30 de noviembre al 11 de diciembre de 2026', without weekdays; '26 de noviembre de 2026' when it is one day. */
export const formatPlainRange = (from: string, to: string): string => {
  const pair = inOrder(from, to)
  const weekday = false
  if (!pair) return formatLongDate(from, { weekday }) || formatLongDate(to, { weekday })
  const { a, b } = pair
  const sameYear = a.year === b.year
  const start =
    sameYear && a.month === b.month
      ? String(a.day)
      : `${a.day} de ${monthName(a.month)}${sameYear ? '' : ` de ${a.year}`}`
  return `${start} al ${formatLongDate(to, { weekday })}`
}

/** '30 nov – 11 dic 2026', '28–30 nov 2026'; '26 nov 2026' when it is one day. */
export const formatShortRange = (from: string, to: string): string => {
  const pair = inOrder(from, to)
  if (!pair) return formatShortDate(from) || formatShortDate(to)
  const { a, b } = pair
  if (a.year !== b.year) return `${formatShortDate(from)} – ${formatShortDate(to)}`
  if (a.month !== b.month) return `${a.day} ${monthShort(a.month)} – ${formatShortDate(to)}`
  return `${a.day}–${formatShortDate(to)}`
}

import { findDates, findMoney, findPhones, findTimes } from '@tanquian/model'
import type { Span } from '@tanquian/model'

/** What may not be parted: days, hours, telephones, amounts, and a range of two of them. */
const wholes = (text: string): readonly Span[] => {
  const pairs = [findDates(text), findTimes(text)].flatMap((found) =>
    found.map(({ from, to, group }) => {
      const mates = found.filter((other) => other.group === group)
      return {
        from: Math.min(from, ...mates.map((mate) => mate.from)),
        to: Math.max(to, ...mates.map((mate) => mate.to)),
      }
    }),
  )
  return [...pairs, ...findPhones(text), ...findMoney(text)]
}

/**
 * The longest beginning of a text, in at most `max` characters with its «…», that parts no word, date, hour, telephone or amount;
 * '' when not even the first word fits. A text that fits is returned as it is.
 */
export const cutWhole = (text: string, max: number): string => {
  const letters = [...text]
  if (letters.length <= max) return text
  const spans = wholes(text)
  const room = letters.slice(0, Math.max(0, max - 1)).join('').length
  const ends = [...text.slice(0, room + 1).matchAll(/\s+/g)].map((match) => match.index).reverse()
  const end = ends.find((at) => at > 0 && !spans.some(({ from, to }) => from < at && at < to)) ?? 0
  const kept = text.slice(0, end).replace(/[\s.,;:¿¡(«“-]+$/u, '')
  return kept === '' ? '' : `${kept}…`
}

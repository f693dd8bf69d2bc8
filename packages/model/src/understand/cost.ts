import type { Span } from '../language/flat.ts'
import { findMoney, formatMoney } from '../language/money.ts'
import { wordsOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { sectionItems } from './sections.ts'
import type { Section } from './sections.ts'

const FREE =
  /\b(?:totalmente |completamente )?(?:gratuit[oa]s?|gratis|sin costo(?: alguno)?|entrada libre|no tiene costo)\b/

/** What it costs: 'gratuito', '$200', or the words of its section. Prizes are not costs. */
export const findCost = (
  reading: Reading,
  sections: readonly Section[],
): { readonly value: string; readonly span: Span } | undefined => {
  const [listed] = sectionItems(sections, 'costo')
  if (listed) {
    const plain = reading.plain.slice(listed.from, listed.to)
    const amount = findMoney(reading.masked.slice(listed.from, listed.to))[0]
    const value = FREE.test(plain)
      ? 'gratuito'
      : amount && amount.to - amount.from > plain.length / 2
        ? formatMoney(amount.amount, { cents: false })
        : wordsOf(reading, listed)
    return { value, span: listed }
  }
  const free = FREE.exec(reading.plain)
  if (free) return { value: 'gratuito', span: { from: free.index, to: free.index + free[0].length } }
  const paid = findMoney(reading.masked).find(({ from }) =>
    /\b(?:costo|cuota|inscripcion|cooperacion|precio|entrada)\b[^.\n]{0,30}$/.test(
      reading.plain.slice(Math.max(0, from - 50), from),
    ),
  )
  return paid && { value: formatMoney(paid.amount, { cents: false }), span: paid }
}

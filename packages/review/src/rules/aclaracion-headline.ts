import { foldForSearch } from '@tanquian/model'
import { textAt } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** Words that deny and say nothing else. */
const DENIALS = new Set([
  'falso',
  'falsa',
  'mentira',
  'cierto',
  'verdad',
  'aclara',
  'aclaramos',
  'desmiente',
  'desmentimos',
  'rumor',
])
const SHORT = 4
/** Share of the headline's words that also stand in the rumour: from here it repeats it, and from there it is it. */
const REPEATS = 0.6
const SAME = 0.8
/** Of fewer words nothing can be said: «agua» is in both. */
const LEAST = 3

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORT && !DENIALS.has(word)),
  )

/** A correction that repeats the falsehood in its headline spreads it: who only reads that takes it away. */
export const aclaracionHeadline: Rule = {
  id: 'rev/aclaracion-headline',
  severity: 'error',
  source: 'Referencia de la oficina, §2.11: no repetir la falsedad como titular',
  check: ({ draft }) => {
    if (draft.content.kind !== 'aclaracion') return []
    const headline = wordsOf(textAt(draft, 'verdad'))
    const rumour = wordsOf(textAt(draft, 'circula'))
    const shared = [...headline].filter((word) => rumour.has(word)).length
    const share = headline.size === 0 ? 0 : shared / headline.size
    if (shared < LEAST || share < REPEATS) return []
    const severity = share >= SAME ? 'error' : 'warning'
    return [
      finding(aclaracionHeadline, { at: { field: 'verdad' }, severity, params: { have: shared, want: headline.size } }),
    ]
  },
}

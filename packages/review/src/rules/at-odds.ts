import type { ProblemCode, Severity } from '@tanquian/model'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** How much each disagreement weighs: what misleads or hurts somebody is an error. */
const WEIGHT: Readonly<Partial<Record<ProblemCode, Severity>>> = {
  'out-of-order': 'error',
  'sum-differs': 'warning',
  'not-in-list': 'warning',
  'too-few': 'error',
}

/** Fields that are right one by one and do not agree: days out of order, sums that differ, a prize without its category. */
export const atOdds: Rule = {
  id: 'rev/at-odds',
  severity: 'error',
  source: 'Reglas de cada tipo de pieza (referencia de la oficina, §2)',
  check: (piece) =>
    piece.problems.flatMap(({ code, path, params }) => {
      const severity = WEIGHT[code]
      if (severity === undefined) return []
      return [finding(atOdds, { severity, at: { field: path }, params: { problem: code, ...params } })]
    }),
}

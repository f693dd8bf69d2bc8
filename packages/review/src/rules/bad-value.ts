import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

const HERE = new Set(['not-a-date', 'not-an-hour', 'not-an-email', 'not-a-link', 'not-an-option', 'not-a-number'])

/** A date, hour, e-mail, link, option or figure that cannot be. `problem` says which. */
export const badValue: Rule = {
  id: 'rev/bad-value',
  severity: 'error',
  source: 'Campos de cada tipo de pieza',
  check: (piece) =>
    piece.problems
      .filter(({ code }) => HERE.has(code))
      .map(({ code, path }) => finding(badValue, { at: { field: path }, params: { problem: code } })),
}

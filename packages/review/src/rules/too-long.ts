import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** More characters than the field is made for, or more items than the list. It may still fit; then it is only hard to read. */
export const tooLong: Rule = {
  id: 'rev/too-long',
  severity: 'warning',
  source: 'Largo de los campos de cada tipo de pieza',
  check: (piece) =>
    piece.problems
      .filter(({ code }) => code === 'too-long' || code === 'too-many')
      .map(({ code, path, params }) => finding(tooLong, { at: { field: path }, params: { problem: code, ...params } })),
}

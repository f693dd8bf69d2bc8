import { readPath } from '@tanquian/model'
import type { Edit, FieldValue, Fix } from '@tanquian/model'
import type { Piece } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

const swap = (piece: Piece, first: string, last: string): Fix => {
  const value = (path: string) => readPath(piece.draft.content, path) as FieldValue
  const edits: readonly Edit[] = [
    { do: 'set-field', path: first, value: value(last) },
    { do: 'set-field', path: last, value: value(first) },
  ]
  return { code: 'fix/swap-ends', edits, safe: false }
}

/** The end comes before the beginning: 'hasta' before 'desde', or 18:00 a 8:00. `problem` says which. */
export const hoursOrder: Rule = {
  id: 'rev/hours-order',
  severity: 'error',
  source: 'Campos de fecha y hora (referencia de la oficina, §2.0): fin mayor que inicio',
  check: (piece) =>
    piece.problems
      .filter(({ code }) => code === 'hours-reversed' || code === 'dates-reversed')
      .map(({ code, path }) => {
        const period = path.slice(0, path.lastIndexOf('.'))
        const [first, last] = code === 'hours-reversed' ? ['horaInicio', 'horaFin'] : ['desde', 'hasta']
        const read = (end: string) => String(readPath(piece.draft.content, `${period}.${end}`) ?? '')
        const params = { problem: code, first: read(first ?? ''), last: read(last ?? '') }
        return finding(hoursOrder, {
          at: { field: path },
          params,
          fixes: [swap(piece, `${period}.${first}`, `${period}.${last}`)],
        })
      }),
}

import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** A field that the kind (and its subtype) asks for is empty. */
export const missingRequired: Rule = {
  id: 'rev/missing-required',
  severity: 'error',
  source: 'Campos obligatorios de cada tipo de pieza (referencia de la oficina, §2)',
  check: (piece) =>
    piece.problems
      // A picture without description has a rule of its own.
      .filter(({ code, path }) => code === 'required' && path !== 'imagen.alt')
      .map(({ path }) => finding(missingRequired, { at: { field: path } })),
}

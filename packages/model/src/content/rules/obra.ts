import { amountOf, countOf, percentOf } from '../../language/quantities.ts'
import { inOrder, rowsAt, textAt } from './rule.ts'
import type { KindRule } from './rule.ts'

type Read = (text: string) => number | undefined

const quantity: Read = (text) => countOf(text) ?? (/^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined)
const year: Read = (text) => (/^(?:19|20)\d{2}$/.test(text) ? Number(text) : undefined)

const FIGURES: Readonly<Record<string, Read>> = {
  metaCantidad: quantity,
  beneficiarios: countOf,
  mujeres: countOf,
  hombres: countOf,
  inversion: amountOf,
  ejercicio: year,
  avanceFisico: percentOf,
  avanceFinanciero: percentOf,
}

const sumOf = (numbers: readonly (number | undefined)[]): number | undefined =>
  numbers.reduce<number | undefined>((sum, n) => (sum === undefined || n === undefined ? undefined : sum + n), 0)

/** Figures that are figures; women and men that make the people; origins that make the money; an end after the beginning. */
export const obraRules: KindRule<unknown> = (content, report) => {
  for (const [path, read] of Object.entries(FIGURES)) {
    const written = textAt(content, path)
    if (written !== '' && read(written) === undefined) report('not-a-number', path)
  }
  const origins = rowsAt(content, 'origenes').map(({ at, row }) => ({
    at,
    amount: amountOf(textAt(row, 'monto')),
    row,
  }))
  for (const { at, amount, row } of origins) {
    if (amount === undefined && textAt(row, 'monto') !== '') report('not-a-number', `${at}.monto`)
  }
  inOrder(content, ['inicio', 'termino'], report)
  inOrder(content, ['inicio', 'terminoReal'], report)
  const people = countOf(textAt(content, 'beneficiarios'))
  const both = sumOf([countOf(textAt(content, 'mujeres')), countOf(textAt(content, 'hombres'))])
  if (people !== undefined && both !== undefined && both !== people) {
    report('sum-differs', 'beneficiarios', { have: both, want: people })
  }
  const money = amountOf(textAt(content, 'inversion'))
  const total = origins.length > 0 ? sumOf(origins.map(({ amount }) => amount)) : undefined
  // Cents are what people round.
  if (money !== undefined && total !== undefined && Math.abs(total - money) >= 0.01) {
    report('sum-differs', 'origenes', { have: Math.round(total * 100) / 100, want: money })
  }
}

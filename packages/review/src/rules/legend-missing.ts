import type { Edit, Finding, Fix } from '@tanquian/model'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

const CHOICES = ['lgcs11', 'lgds28'] as const
const BENEFIT =
  /\bsubsidios?\b|\bapoyos? (?:económicos?|directos?|alimentarios?)\b|\bbeneficiari[oa]s\b|\bprograma social\b|\bdespensas?\b/i

const plain = (text: string): string => text.replace(/[\s*]+/g, ' ').trim()

const put = (legend: (typeof CHOICES)[number]): Fix => {
  const edit: Edit = { do: 'set-field', path: 'leyenda', value: legend }
  return { code: legend === 'lgcs11' ? 'fix/legend-lgcs11' : 'fix/legend-lgds28', edits: [edit], safe: false }
}

const notChosen = (piece: Piece): readonly Finding[] => {
  const social = textAt(piece.draft, 'clasificacion') === 'programa-social'
  if (social)
    return [
      finding(legendMissing, { at: { field: 'leyenda' }, params: { problem: 'not-chosen' }, fixes: CHOICES.map(put) }),
    ]
  const hint = piece.texts.map((written) => BENEFIT.exec(written.text)?.[0]).find((word) => word !== undefined)
  if (hint === undefined) return []
  return [
    finding(legendMissing, {
      at: { field: 'leyenda' },
      severity: 'note',
      params: { problem: 'maybe', text: hint },
      fixes: CHOICES.map(put),
    }),
  ]
}

const notShown = (piece: Piece, legend: string): readonly Finding[] => {
  const text = Object.hasOwn(piece.brand.legends, legend) ? plain(piece.brand.legends[legend]?.text ?? '') : ''
  if (text === '') return [finding(legendMissing, { at: { field: 'leyenda' }, params: { problem: 'not-in-brand' } })]
  return piece.formats
    .filter(({ layout }) => !layout.blocks.some((block) => block.text && plain(block.text.text).includes(text)))
    .map(({ format }) =>
      finding(legendMissing, { at: { field: 'leyenda', format: format.id }, params: { problem: 'not-shown' } }),
    )
}

/**
 * The legal legend of a programme with subsidy or benefit: one of the two, word for word, visible in every format.
 * The legal department has the last word.
 */
export const legendMissing: Rule = {
  id: 'rev/legend-missing',
  severity: 'error',
  source: 'LGCS art. 11; LGDS art. 28',
  check: (piece) => {
    const legend = textAt(piece.draft, 'leyenda')
    return legend === '' || legend === 'ninguna' ? notChosen(piece) : notShown(piece, legend)
  },
}

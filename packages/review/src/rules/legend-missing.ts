import type { Edit, Finding, Fix, LawRule } from '@tanquian/model'
import { legal, legalFinding } from '../law/legal.ts'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Found, Rule } from '../rule.ts'
import { paintedText, squeezed } from '../text/painted-text.ts'

const CHOICES = ['lgcs11', 'lgds28'] as const
type Legend = (typeof CHOICES)[number]

const BENEFIT =
  /\bsubsidios?\b|\bapoyos? (?:económicos?|directos?|alimentarios?)\b|\bbeneficiari[oa]s\b|\bprograma social\b|\bdespensas?\b/i

/** How both legends and their imitations begin, squeezed; the long one of another state too. */
const BEGINNING = /Esteprogramaes(?:decarácter)?público,/giu

const put = (legend: Legend): Fix => {
  const edit: Edit = { do: 'set-field', path: 'leyenda', value: legend }
  return { code: legend === 'lgcs11' ? 'fix/legend-lgcs11' : 'fix/legend-lgds28', edits: [edit], safe: false }
}

/** A finding with its law where there is a book, without it where there is none. */
const say = (piece: Piece, rule: LawRule | undefined, found: Found & { readonly case?: string }): Finding => {
  const { case: _which, ...plain } = found
  return rule ? legalFinding(legendMissing, rule, piece, found) : finding(legendMissing, plain)
}

const isSocial = (piece: Piece): boolean => textAt(piece.draft, 'clasificacion') === 'programa-social'

const notChosen = (piece: Piece, rule: LawRule | undefined): readonly Finding[] => {
  const at = { field: 'leyenda' }
  if (isSocial(piece)) return [say(piece, rule, { at, params: { problem: 'not-chosen' }, fixes: CHOICES.map(put) })]
  const hint = piece.texts.map((written) => BENEFIT.exec(written.text)?.[0]).find((word) => word !== undefined)
  if (hint === undefined) return []
  const params = { problem: 'maybe', text: hint }
  return [say(piece, rule, { at, severity: 'note', params, fixes: CHOICES.map(put) })]
}

/**
 * LGCS 11: for social development only the legend of the LGDS is used; a subsidy or benefit bears that of the LGCS. Known only
 * with a book of the law.
 */
const ofOtherKind = (piece: Piece, rule: LawRule | undefined, legend: string): readonly Finding[] => {
  const right: Legend = isSocial(piece) ? 'lgds28' : 'lgcs11'
  if (!rule || legend === right) return []
  // Whoever chose the class may have erred instead of whoever chose the legend: only the social class is beyond doubt.
  const doubt = isSocial(piece) ? {} : { severity: 'warning' as const }
  const params = { problem: isSocial(piece) ? 'social' : 'not-social' }
  return [say(piece, rule, { at: { field: 'leyenda' }, params, fixes: [put(right)], ...doubt })]
}

const legendText = ({ brand }: Piece, legend: string): string =>
  Object.hasOwn(brand.legends, legend) ? (brand.legends[legend]?.text ?? '') : ''

/** The brand's words are those of the law, letter by letter. */
const inBrand = (piece: Piece, rule: LawRule | undefined, legend: string): readonly Finding[] => {
  const at = { field: 'leyenda' }
  const text = legendText(piece, legend)
  if (squeezed(text) === '') return [say(piece, rule, { at, params: { problem: 'not-in-brand' } })]
  const law = piece.law?.legends[legend]?.text
  const differs = rule !== undefined && law !== undefined && squeezed(law) !== squeezed(text)
  return differs ? [say(piece, rule, { at, params: { problem: 'brand-differs' } })] : []
}

const countOf = (text: string, part: string): number => (part === '' ? 0 : text.split(part).length - 1)

interface Painted {
  /** How often the chosen legend stands there whole, another legend whole, and the beginning of any. */
  readonly own: number
  readonly other: number
  readonly begun: number
}

const paintedLegends = (piece: Piece, painted: string, legend: string): Painted => {
  const others = CHOICES.filter((one) => one !== legend).map((one) => squeezed(legendText(piece, one)))
  return {
    own: countOf(painted, squeezed(legendText(piece, legend))),
    other: others.reduce((sum, text) => sum + countOf(painted, text), 0),
    begun: [...painted.matchAll(BEGINNING)].length,
  }
}

/** What is wrong with the legends of one format: exactly one must stand there when one is chosen, none when none is. */
const problemOn = ({ own, other, begun }: Painted, chosen: boolean): string | undefined => {
  const altered = begun > own + other
  if (!chosen) return other > 0 ? 'not-asked' : altered ? 'altered' : undefined
  if (own === 0) return altered ? 'altered' : 'not-shown'
  return other > 0 ? 'both' : altered ? 'altered' : undefined
}

const onFormats = (piece: Piece, rule: LawRule | undefined, legend: string): readonly Finding[] =>
  piece.formats.flatMap(({ format, layout }) => {
    const problem = problemOn(paintedLegends(piece, paintedText(layout), legend), legend !== '')
    const at = { field: 'leyenda', format: format.id }
    return problem === undefined ? [] : [say(piece, rule, { at, params: { problem } })]
  })

/**
 * The legal legend of a programme with subsidy or benefit: exactly one of the two, the one of its kind of programme, word for
 * word, painted in every format (read from the display list). The legal department has the last word.
 */
export const legendMissing: Rule = {
  id: 'rev/legend-missing',
  severity: 'error',
  source: 'LGCS art. 11; LGDS art. 28',
  check: (piece) => {
    const rule = legal(piece, 'L05')
    if (piece.law && !rule) return []
    const chosen = textAt(piece.draft, 'leyenda')
    if (chosen === '' || chosen === 'ninguna') return [...notChosen(piece, rule), ...onFormats(piece, rule, '')]
    const brand = inBrand(piece, rule, chosen)
    if (brand.length > 0) return brand
    return [...ofOtherKind(piece, rule, chosen), ...onFormats(piece, rule, chosen)]
  },
}

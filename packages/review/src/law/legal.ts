import { ruleOf } from '@tanquian/model'
import type { Finding, LawRule, Severity } from '@tanquian/model'
import type { Piece } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Found, Rule } from '../rule.ts'

/** A rule of the law that is on; undefined without a book, or with the rule switched off: then its check says nothing. */
export const legal = (piece: Piece, id: string): LawRule | undefined => (piece.law ? ruleOf(piece.law, id) : undefined)

/** How much a rule weighs here: by the case that the check names, else by the kind of content, else as usual. */
export const weightOf = (rule: LawRule, piece: Piece, which = ''): Severity =>
  rule.cases?.[which] ?? rule.cases?.[piece.draft.content.kind] ?? rule.severity

/** Data of a finding that rests on a rule of the law; `case` names one of the rule's own weights ('indicio', 'alt'). */
export interface LegalFound extends Found {
  readonly case?: string
}

/**
 * A finding that carries its law: params `law` (the rule's id), `source` (its articles) and `sourceDate`, so that the words can
 * name them. An explicit severity wins over the rule's.
 */
export const legalFinding = (check: Rule, rule: LawRule, piece: Piece, found: LegalFound): Finding => {
  const { case: which, ...rest } = found
  return finding(check, {
    ...rest,
    severity: rest.severity ?? weightOf(rule, piece, which),
    params: { ...rest.params, law: rule.id, source: rule.basis, sourceDate: rule.date },
  })
}

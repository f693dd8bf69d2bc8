import type { Finding, Fix, Place, Severity } from '@tanquian/model'
import type { Piece } from './piece.ts'

/** One check. Pure and quick; says what is wrong and how it may be cured, in codes whose words live in the copy. */
export interface Rule {
  readonly id: `rev/${string}`
  /** How much its findings usually weigh; a finding may weigh otherwise. */
  readonly severity: Severity
  /** Where the rule comes from: a law, a standard, the office's practice. */
  readonly source: string
  readonly check: (piece: Piece) => readonly Finding[]
}

/** Data of a finding, besides its rule. */
export interface Found {
  readonly at: Place
  readonly severity?: Severity
  readonly params?: Finding['params']
  readonly fixes?: readonly Fix[]
}

/** A finding of a rule, without empty parts. */
export const finding = (rule: Pick<Rule, 'id' | 'severity'>, { at, severity, params, fixes }: Found): Finding => ({
  code: rule.id,
  severity: severity ?? rule.severity,
  at,
  ...(params ? { params } : {}),
  ...(fixes && fixes.length > 0 ? { fixes } : {}),
})

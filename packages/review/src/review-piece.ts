import type { Finding } from '@tanquian/model'
import { mergeFindings } from './merge-findings.ts'
import { readPiece } from './piece.ts'
import type { ReviewInput } from './piece.ts'
import type { Rule } from './rule.ts'
import { RULES } from './rules/index.ts'

/**
 * Everything that is wrong with a piece: errors first, then warnings and notes, each in reading order; a matter that shows in
 * several formats is one finding (params `formats`, ids apart by commas, and `count`). Pure; the day comes in as `today`.
 */
export const reviewPiece = (input: ReviewInput, rules: readonly Rule[] = RULES): readonly Finding[] => {
  const piece = readPiece(input)
  return mergeFindings(
    piece,
    rules.flatMap((rule) => rule.check(piece)),
  )
}

import { readPath } from '@tanquian/model'
import type { Finding } from '@tanquian/model'
import { legal, legalFinding } from '../law/legal.ts'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Found, Rule } from '../rule.ts'

const FILE_NAME = /^\S+\.(?:jpe?g|png|webp|heic)$|^(?:img|dsc|image|imagen|foto|captura)[-_ ]?\d+$/i

/** With its law where there is a book. */
const say = (piece: Piece, found: Found): Finding => {
  const rule = legal(piece, 'L19')
  return rule ? legalFinding(missingAlt, rule, piece, { ...found, case: 'alt' }) : finding(missingAlt, found)
}

const own = (piece: Piece): readonly Finding[] => {
  const asset = readPath(piece.draft.content, 'imagen.asset')
  if (typeof asset !== 'string' || asset === '') return []
  const at = { field: 'imagen.alt' }
  const alt = textAt(piece.draft, 'imagen.alt')
  if (alt === '') return [say(piece, { at, params: { problem: 'empty' } })]
  const params = { problem: 'file-name', text: alt }
  return FILE_NAME.test(alt) ? [say(piece, { at, severity: 'warning', params })] : []
}

const free = (piece: Piece): readonly Finding[] =>
  piece.draft.formats.flatMap((format) =>
    (piece.draft.extras[format] ?? [])
      .filter((block) => block.is === 'image' && block.alt.trim() === '')
      .map((block) => say(piece, { at: { format, block: block.id }, params: { problem: 'empty' } })),
  )

/** A picture that nobody describes: who cannot see it gets nothing. Off with L19 of the law. */
export const missingAlt: Rule = {
  id: 'rev/missing-alt',
  severity: 'error',
  source: 'LGCS art. 12; LGIPD arts. 2 y 32; WCAG 2.2, 1.1.1',
  check: (piece) => (piece.law && !legal(piece, 'L19') ? [] : [...own(piece), ...free(piece)]),
}

import { readPath } from '@tanquian/model'
import type { Finding } from '@tanquian/model'
import { textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

const FILE_NAME = /^\S+\.(?:jpe?g|png|webp|heic)$|^(?:img|dsc|image|imagen|foto|captura)[-_ ]?\d+$/i

const own = (piece: Piece): readonly Finding[] => {
  const asset = readPath(piece.draft.content, 'imagen.asset')
  if (typeof asset !== 'string' || asset === '') return []
  const alt = textAt(piece.draft, 'imagen.alt')
  if (alt === '') return [finding(missingAlt, { at: { field: 'imagen.alt' }, params: { problem: 'empty' } })]
  if (FILE_NAME.test(alt))
    return [
      finding(missingAlt, {
        at: { field: 'imagen.alt' },
        severity: 'warning',
        params: { problem: 'file-name', text: alt },
      }),
    ]
  return []
}

const free = ({ draft }: Piece): readonly Finding[] =>
  draft.formats.flatMap((format) =>
    (draft.extras[format] ?? [])
      .filter((block) => block.is === 'image' && block.alt.trim() === '')
      .map((block) => finding(missingAlt, { at: { format, block: block.id }, params: { problem: 'empty' } })),
  )

/** A picture that nobody describes: who cannot see it gets nothing. */
export const missingAlt: Rule = {
  id: 'rev/missing-alt',
  severity: 'error',
  source: 'LGCS art. 12; LGIPD arts. 2 y 32; WCAG 2.2, 1.1.1',
  check: (piece) => [...own(piece), ...free(piece)],
}

import type { Fix, LaidBlock } from '@tanquian/model'
import type { Piece } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { measureOf } from '../text/lengths.ts'

/** Less than this cannot be seen. */
const SLACK_PT = 0.5

const fixesFor = (piece: Piece, format: string, block: LaidBlock): readonly Fix[] => {
  const own = piece.draft.overrides[format]?.[block.id]
  if (!own || (own.size === undefined && own.h === undefined && own.w === undefined)) return []
  return [{ code: 'fix/back-to-template', edits: [{ do: 'clear-override', format, block: block.id }], safe: false }]
}

/** Content that does not fit even at its smallest size: it would be cut or run over what is beside it. */
export const overflow: Rule = {
  id: 'rev/overflow',
  severity: 'error',
  source: 'Práctica de la oficina: ningún texto se corta ni se encima',
  check: (piece) =>
    piece.formats.flatMap((reviewed) =>
      reviewed.layout.blocks
        .filter((block) => block.overflow > SLACK_PT || block.text?.overflows === true)
        .map((block) =>
          finding(overflow, {
            at: piece.placeOf(reviewed.format, block),
            params: {
              name: block.name,
              ...(block.overflow > SLACK_PT ? { over: measureOf(block.overflow, reviewed) } : {}),
            },
            fixes: fixesFor(piece, reviewed.format.id, block),
          }),
        ),
    ),
}

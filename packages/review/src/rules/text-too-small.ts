import type { Edit, Fix, LaidBlock } from '@tanquian/model'
import type { Piece, ReviewedFormat } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { typeSizeOf } from '../text/lengths.ts'

/** Below this share of the floor nobody reads it. */
const UNREADABLE = 0.8
const SLACK_PT = 0.01

const fixesFor = (piece: Piece, reviewed: ReviewedFormat, block: LaidBlock, floor: number): readonly Fix[] => {
  const format = reviewed.format.id
  const params = { size: typeSizeOf(floor, reviewed) }
  if (block.free) {
    const edit: Edit = { do: 'patch-extra', format, block: block.id, patch: { size: floor } }
    return [{ code: 'fix/enlarge', params, edits: [edit], safe: true }]
  }
  if (piece.draft.overrides[format]?.[block.id]?.size === undefined) return []
  const edit: Edit = { do: 'override', format, block: block.id, patch: { size: null } }
  return [{ code: 'fix/template-size', edits: [edit], safe: false }]
}

/** Text under the smallest size that its duty allows in this format. */
export const textTooSmall: Rule = {
  id: 'rev/text-too-small',
  severity: 'warning',
  source:
    'Referencia de la oficina, §3.1: cuerpo desde 32 px y leyenda desde 24 px en 1080; LGIPD art. 2 («macrotipos»)',
  check: (piece) =>
    piece.formats.flatMap((reviewed) =>
      reviewed.layout.blocks.flatMap((block) => {
        const { text } = block
        if (!text || text.size >= text.floor - SLACK_PT || text.text.trim() === '') return []
        const params = {
          name: block.name,
          size: typeSizeOf(text.size, reviewed),
          floor: typeSizeOf(text.floor, reviewed),
        }
        const severity = text.size < text.floor * UNREADABLE ? 'error' : 'warning'
        return [
          finding(textTooSmall, {
            at: piece.placeOf(reviewed.format, block),
            severity,
            params,
            fixes: fixesFor(piece, reviewed, block, text.floor),
          }),
        ]
      }),
    ),
}

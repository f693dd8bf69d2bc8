import type { Edit, Finding, Fix, LaidBlock, Rect } from '@tanquian/model'
import type { Piece, ReviewedFormat } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { measureOf } from '../text/lengths.ts'

/** Letters hang a little over their margin; nobody sees it. */
const SLACK_PT = 2
/** Zones this deep are the app's buttons (stories); shallower ones are a margin. */
const BUTTONS_PT = 75
/** What people must be able to read or scan; grounds and drawings may bleed. */
const KEY = new Set(['text', 'list', 'table', 'qr', 'logo'])

type Side = 'left' | 'top' | 'right' | 'bottom'

/** How far `ink` sticks out of `room` on its worst side. */
const worstSide = (ink: Rect, room: Rect): { readonly side: Side; readonly by: number } => {
  const sides: readonly { readonly side: Side; readonly by: number }[] = [
    { side: 'bottom', by: ink.y + ink.h - (room.y + room.h) },
    { side: 'top', by: room.y - ink.y },
    { side: 'right', by: ink.x + ink.w - (room.x + room.w) },
    { side: 'left', by: room.x - ink.x },
  ]
  return sides.reduce((a, b) => (b.by > a.by ? b : a))
}

const SHIFT: Readonly<Record<Side, readonly ['x' | 'y', 1 | -1]>> = {
  left: ['x', 1],
  top: ['y', 1],
  right: ['x', -1],
  bottom: ['y', -1],
}

const fixFor = (piece: Piece, reviewed: ReviewedFormat, block: LaidBlock, side: Side, by: number): readonly Fix[] => {
  const format = reviewed.format.id
  const [axis, sign] = SHIFT[side]
  const fix = (edit: Edit): readonly Fix[] => [
    { code: `fix/shift-${side}`, params: { by: measureOf(by, reviewed) }, edits: [edit], safe: true },
  ]
  if (block.free) {
    const extra = piece.draft.extras[format]?.find((one) => one.id === block.id)
    return extra ? fix({ do: 'patch-extra', format, block: block.id, patch: { [axis]: extra[axis] + sign * by } }) : []
  }
  if (!block.allow.includes('move')) return []
  const key = axis === 'x' ? 'dx' : 'dy'
  const before = piece.draft.overrides[format]?.[block.id]?.[key] ?? 0
  return fix({ do: 'override', format, block: block.id, patch: { [key]: before + sign * by } })
}

const inFormat = (piece: Piece, reviewed: ReviewedFormat): readonly Finding[] => {
  const { format, layout } = reviewed
  const page: Rect = { x: 0, y: 0, w: format.width, h: format.height }
  const { left, top, right, bottom } = format.safe ?? { left: 0, top: 0, right: 0, bottom: 0 }
  const safe: Rect = { x: left, y: top, w: format.width - left - right, h: format.height - top - bottom }
  return layout.blocks.flatMap((block) => {
    if (!KEY.has(block.is) || block.ink.w <= 0 || block.ink.h <= 0) return []
    const offPage = worstSide(block.ink, page)
    const { side, by } = offPage.by > SLACK_PT ? offPage : worstSide(block.ink, safe)
    if (by <= SLACK_PT) return []
    const off = offPage.by > SLACK_PT
    const buttons = format.output === 'screen' && (format.safe?.[side] ?? 0) >= BUTTONS_PT
    const problem = off ? 'off-page' : `${buttons ? 'buttons' : 'margin'}-${side}`
    const params = { problem, name: block.name, by: measureOf(by, reviewed) }
    return [
      finding(outsideSafeZone, {
        at: piece.placeOf(format, block),
        severity: off ? 'error' : 'warning',
        params,
        fixes: fixFor(piece, reviewed, block, side, by),
      }),
    ]
  })
}

/** Text, codes and logos under the buttons of the app, or off the page: past the format's safe zone. */
export const outsideSafeZone: Rule = {
  id: 'rev/outside-safe-zone',
  severity: 'warning',
  source: 'Referencia de la oficina, §3.1: en historias, 250 px arriba y abajo quedan bajo los botones',
  check: (piece) => piece.formats.flatMap((reviewed) => inFormat(piece, reviewed)),
}

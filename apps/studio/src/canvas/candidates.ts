import { formatNamed } from '@tanquian/model'
import type { LaidBlock, Layout, Rect } from '@tanquian/model'
import type { PieceStore } from '../store/types.ts'
import { ancestorsOf, selectableBlocks } from './blocks.ts'
import { activeLayout, turnIn } from './context.ts'
import { boundsOf } from './hit.ts'
import { edgesOf, gapsOf, type Candidate } from './snap.ts'

/** A block that others may align with. */
interface Sibling {
  readonly block: string
  readonly rect: Rect
}

/** What a moving box may align with: the page, its safe zone, and the blocks that stay. Worked out once per drag. */
export interface Surroundings {
  readonly x: readonly Candidate[]
  readonly y: readonly Candidate[]
  readonly siblings: readonly Sibling[]
}

const baselinesOf = (layout: Layout, block: LaidBlock): readonly Candidate[] => {
  const ops = layout.pages[block.page]?.ops.slice(...block.ops) ?? []
  const lines = new Set(ops.flatMap((op) => (op.op === 'glyphs' ? [op.y] : [])))
  return [...lines].map((at) => ({
    at,
    from: block.box.x,
    to: block.box.x + block.box.w,
    block: block.id,
    rank: 1 as const,
  }))
}

function siblingsOf(
  store: PieceStore,
  layout: Layout,
  moving: readonly string[],
  page: number,
  visible: Rect,
): readonly LaidBlock[] {
  const turnOf = turnIn(store)
  return selectableBlocks(layout, page).filter((block) => {
    if (moving.includes(block.id) || ancestorsOf(layout, block.id).some((id) => moving.includes(id))) return false
    if (moving.some((id) => ancestorsOf(layout, id).includes(block.id))) return false
    const { x, y, w, h } = boundsOf(block.box, turnOf(block.id))
    return x < visible.x + visible.w && x + w > visible.x && y < visible.y + visible.h && y + h > visible.y
  })
}

/** Everything on the active page that stays put while `moving` moves; `visible` in pt. */
export function surroundingsOf(
  store: PieceStore,
  moving: readonly string[],
  page: number,
  visible: Rect,
): Surroundings {
  const layout = activeLayout(store)
  const sheet = layout?.pages[page]
  if (!layout || !sheet) return { x: [], y: [], siblings: [] }
  const turnOf = turnIn(store)
  const { template, active } = store.getState()
  const safe = formatNamed(template, active)?.safe
  const whole = { x: 0, y: 0, w: sheet.width, h: sheet.height }
  const zone = safe && {
    x: safe.left,
    y: safe.top,
    w: sheet.width - safe.left - safe.right,
    h: sheet.height - safe.top - safe.bottom,
  }
  const staying = siblingsOf(store, layout, moving, page, visible)
  const siblings = staying.map((block) => ({ block: block.id, rect: boundsOf(block.box, turnOf(block.id)) }))
  const along = (axis: 'x' | 'y') => [
    ...edgesOf(whole, axis, ''),
    ...(zone ? edgesOf(zone, axis, '') : []),
    ...siblings.flatMap(({ rect, block }) => edgesOf(rect, axis, block)),
  ]
  return { x: along('x'), y: [...along('y'), ...staying.flatMap((block) => baselinesOf(layout, block))], siblings }
}

/** Equal gaps depend on where the box is across the axis, so they are asked for as it moves. */
export function withGaps(
  { x, y, siblings }: Surroundings,
  box: Rect,
): { readonly x: readonly Candidate[]; readonly y: readonly Candidate[] } {
  return { x: [...x, ...gapsOf(box, siblings, 'x')], y: [...y, ...gapsOf(box, siblings, 'y')] }
}

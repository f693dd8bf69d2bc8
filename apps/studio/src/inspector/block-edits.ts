import type { Align, BlockOverride, ColorRole, Edit, FieldValue, LaidBlock } from '@tanquian/model'
import { activeFormat, freeBlockOf, templateBlock } from '../canvas/context.ts'
import type { PieceStore } from '../store/types.ts'

/** Changes of a block's looks; null gives the property back to the template. */
export type BlockPatch = { readonly [K in keyof BlockOverride]?: BlockOverride[K] | null }

/** The edit that changes a block in the active format, whether the template's or a free one. */
export function patchEdit(store: PieceStore, block: Pick<LaidBlock, 'id'>, patch: BlockPatch): Edit {
  const { active: format } = store.getState()
  if (!freeBlockOf(store, block.id)) return { do: 'override', format, block: block.id, patch }
  return { do: 'patch-extra', format, block: block.id, patch: patch as Readonly<Record<string, FieldValue>> }
}

/** Size range of a block's words, pt: the template's, or what a free text may have. */
export interface SizeRange {
  readonly min: number
  readonly max: number
  /** What the engine reached. */
  readonly now: number
  /** Set by hand in this format. */
  readonly fixed: boolean
  readonly lines?: number
}

/** The range of a text or list; undefined for blocks without words. */
export function sizeRange(store: PieceStore, block: LaidBlock): SizeRange | undefined {
  if (!block.text) return undefined
  const { draft, active } = store.getState()
  const free = freeBlockOf(store, block.id)
  if (free?.is === 'text') {
    const floor = activeFormat(store)?.minText.small ?? 12
    return { min: Math.min(floor, free.size), max: Math.max(floor * 10, free.size), now: free.size, fixed: true }
  }
  const drawn = templateBlock(store, block.id)
  const { text } = block
  const range = drawn && 'fit' in drawn && typeof drawn.fit === 'object' ? drawn.fit : { min: text.min, max: text.max }
  const fixed = draft.overrides[active]?.[block.id]?.size !== undefined
  return {
    min: range.min,
    max: range.max,
    now: text.size,
    fixed,
    ...(text.maxLines === undefined ? {} : { lines: text.maxLines }),
  }
}

/** Alignment of a text's lines; undefined for other blocks. */
export function alignOf(store: PieceStore, block: LaidBlock): Align | undefined {
  const { draft, active } = store.getState()
  const free = freeBlockOf(store, block.id)
  if (free) return free.is === 'text' ? free.align : undefined
  const drawn = templateBlock(store, block.id)
  if (drawn?.is !== 'text') return undefined
  return draft.overrides[active]?.[block.id]?.align ?? drawn.align ?? 'start'
}

/** Colour role of a block's ink; undefined where it has none of its own. */
export function colorOf(store: PieceStore, block: LaidBlock): ColorRole | undefined {
  const { draft, active } = store.getState()
  const free = freeBlockOf(store, block.id)
  if (free) return 'color' in free ? free.color : undefined
  const own = draft.overrides[active]?.[block.id]?.color
  const drawn = templateBlock(store, block.id)
  if (own) return own
  if (drawn?.is === 'text' || drawn?.is === 'list' || drawn?.is === 'icon' || drawn?.is === 'table') return drawn.color
  return drawn?.is === 'shape' && typeof drawn.fill === 'string' ? drawn.fill : undefined
}

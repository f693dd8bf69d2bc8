import { FREE_PREFIX, nextFreeId } from '@tanquian/draft'
import type { Draft, Edit, FreeBlock, LaidBlock } from '@tanquian/model'
import type { PieceStore } from '../store/types.ts'
import { blockOf } from './blocks.ts'
import { activeLayout, freeBlockOf, templateBlock } from './context.ts'

/** The next unused ids for free blocks of a draft. */
export function freeIds(draft: Draft, count: number): readonly string[] {
  const first = Number(nextFreeId(draft).slice(FREE_PREFIX.length))
  const taken = new Set(Object.values(draft.extras).flatMap((blocks) => blocks.map(({ id }) => id)))
  const ids: string[] = []
  for (let n = first; ids.length < count; n += 1) if (!taken.has(`${FREE_PREFIX}${n}`)) ids.push(`${FREE_PREFIX}${n}`)
  return ids
}

/** A free block that looks like a block of the piece. Bound words become free words; logos and drawings have no copy. */
export function freeCopyOf(
  store: PieceStore,
  block: LaidBlock,
  id: string,
  dx: number,
  dy: number,
): FreeBlock | undefined {
  const free = freeBlockOf(store, block.id)
  if (free) return { ...free, id, x: free.x + dx, y: free.y + dy }
  const { x, y, w, h } = block.box
  const box = { id, x: x + dx, y: y + dy, w, h }
  const drawn = templateBlock(store, block.id)
  if (block.text && (drawn?.is === 'text' || drawn?.is === 'list')) {
    const { size, text } = block.text
    const align = drawn.is === 'text' ? (drawn.align ?? 'start') : 'start'
    return { ...box, is: 'text', text, role: drawn.role, color: drawn.color, size, align }
  }
  const picture = store.getState().draft.content.imagen
  if (block.is === 'image' && block.image && picture?.asset) {
    const [fx = 0.5, fy = 0.5] = picture.focus ?? []
    return { ...box, is: 'image', asset: picture.asset, alt: picture.alt ?? '', focus: [fx, fy] }
  }
  return undefined
}

/** Copies of blocks in the active format, shifted; undefined when none of them can be copied. */
export function duplicateEdits(
  store: PieceStore,
  ids: readonly string[],
  dx: number,
  dy: number,
): { readonly edit: Edit; readonly ids: readonly string[] } | undefined {
  const { draft, active: format } = store.getState()
  const layout = activeLayout(store)
  const fresh = freeIds(draft, ids.length)
  const copies = ids.flatMap((id, at) => {
    const block = blockOf(layout, id)
    return (block && freeCopyOf(store, block, fresh[at] ?? '', dx, dy)) ?? []
  })
  if (copies.length === 0) return undefined
  return {
    edit: { do: 'batch', edits: copies.map((block) => ({ do: 'add-extra', format, block })) },
    ids: copies.map(({ id }) => id),
  }
}

import type { LaidBlock, Layout, Rect } from '@tanquian/model'

/** Kinds that a clerk would point at even when everything about them is fixed. */
const POINTED_AT = new Set(['text', 'list', 'image', 'qr', 'table', 'logo'])

/** Whether a click may select a block; the rest is ground. */
export function isSelectable(block: LaidBlock): boolean {
  return block.free === true || block.allow.length > 0 || block.bind !== undefined || POINTED_AT.has(block.is)
}

/** Selectable blocks of a page in reading order (the order of paint, which is that of the accessible PDF). */
export function selectableBlocks(layout: Layout | undefined, page = 0): readonly LaidBlock[] {
  return layout?.blocks.filter((block) => block.page === page && isSelectable(block)) ?? []
}

export function blockOf(layout: Layout | undefined, id: string | undefined): LaidBlock | undefined {
  return id === undefined ? undefined : layout?.blocks.find((block) => block.id === id)
}

/** Ids of the blocks that enclose one, innermost first. */
export function ancestorsOf(layout: Layout, id: string): readonly string[] {
  const chain: string[] = []
  for (let at = blockOf(layout, id)?.parent; at !== undefined && !chain.includes(at); at = blockOf(layout, at)?.parent)
    chain.push(at)
  return chain
}

/** Smallest rectangle around several. */
export function unionOf(rects: readonly Rect[]): Rect | undefined {
  const [first, ...rest] = rects
  return rest.reduce<Rect | undefined>((sum, rect) => {
    if (!sum) return rect
    const [x, y] = [Math.min(sum.x, rect.x), Math.min(sum.y, rect.y)]
    return {
      x,
      y,
      w: Math.max(sum.x + sum.w, rect.x + rect.w) - x,
      h: Math.max(sum.y + sum.h, rect.y + rect.h) - y,
    }
  }, first)
}

/** The content path that a block's words are written to; undefined for facts, words of the brand and fixed text. */
export function fieldOf(block: LaidBlock): string | undefined {
  const { bind } = block
  return bind === undefined || /^(f|brand|pagina)\./.test(bind) ? undefined : bind
}

/** What a click on a block selects: a fixed part of a group that can be moved or hidden stands for its group. */
export function groupOf(layout: Layout, block: LaidBlock): string {
  if (block.free || block.allow.length > 0 || fieldOf(block) !== undefined) return block.id
  return ancestorsOf(layout, block.id).find((id) => (blockOf(layout, id)?.allow.length ?? 0) > 0) ?? block.id
}

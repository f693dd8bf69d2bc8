import type { Block, ColorRole, Format, Template } from '@tanquian/model'

/** Every block of a format, also of its following pages, parents first. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block
    if (block.is === 'stack') yield* everyBlock(block.children)
    if (block.is === 'repeat') yield* everyBlock([block.item])
  }
}

/** Blocks of a format in reading order. */
export const blocksOfFormat = (format: Format): readonly Block[] => [
  ...everyBlock(format.blocks),
  ...everyBlock(format.flow?.next ?? []),
]

/** A role and every role that a swap of the template may put in its place. */
export const roleAndSwaps = (template: Template, role: ColorRole): readonly ColorRole[] => [
  ...new Set([role, ...(template.swaps ?? []).map(({ colors }) => colors[role] ?? role)]),
]

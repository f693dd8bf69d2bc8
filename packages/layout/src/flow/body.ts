import type { SceneBlock, SceneStack } from '@tanquian/model'
import { partOf } from './part.ts'

/** The stack of that id, wherever it stands. */
export function findStack(blocks: readonly SceneBlock[], id: string): SceneStack | undefined {
  for (const block of blocks) {
    if (block.is !== 'stack') continue
    const found = block.id === id ? block : findStack(block.children, id)
    if (found) return found
  }
  return undefined
}

/** The same blocks with other children in the stack of that id. */
export function withChildren(
  blocks: readonly SceneBlock[],
  id: string,
  children: readonly SceneBlock[],
): readonly SceneBlock[] {
  return blocks.map((block) => {
    if (block.is !== 'stack') return block
    return partOf(block, block.id === id ? children : withChildren(block.children, id, children))
  })
}

import type { Gesture } from '../gesture.ts'
import type { Block, Format, Locks, Template } from '../template.ts'

const childrenOf = (block: Block): readonly Block[] =>
  block.is === 'stack' ? block.children : block.is === 'repeat' ? [block.item] : []

const collect = (blocks: readonly Block[], into: Block[]): Block[] => {
  for (const block of blocks) {
    into.push(block)
    collect(childrenOf(block), into)
  }
  return into
}

/** Every block of a format in paint order, parents before their children: those of the first page, then of the next ones. */
export const blocksOf = (format: Format): readonly Block[] =>
  collect([...format.blocks, ...(format.flow?.next ?? [])], [])

/** Which gestures a template allows. Unknown formats and blocks allow nothing. */
export const locksOf = (template: Template): Locks => {
  const table = new Map<string, ReadonlyMap<string, readonly Gesture[]>>()
  for (const format of template.formats) {
    const gestures = new Map<string, readonly Gesture[]>()
    // The first of an id wins: the body stack of the next pages shares the id of the first page's.
    for (const block of blocksOf(format)) if (!gestures.has(block.id)) gestures.set(block.id, block.allow ?? [])
    table.set(format.id, gestures)
  }
  // A format at another size ('lona:3x2m') has the locks of the one that it is laid out from.
  const of = (format: string) => table.get(format) ?? table.get(format.replace(/:.*$/, ''))
  return (format, block) => of(format)?.get(block) ?? []
}

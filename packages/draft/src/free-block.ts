import type { Draft } from '@tanquian/model'
import { own } from './records.ts'

/** Ids of free blocks begin so. Without it a free block called 'logo' would open the template's locked 'logo' to every gesture. */
export const FREE_PREFIX = 'libre-'

/** Whether an id may belong to a free block. */
export const isFreeId = (id: unknown): id is string => typeof id === 'string' && /^libre-[a-z0-9-]{1,60}$/i.test(id)

/** Whether a designer added this block to this format. */
export const isFreeBlock = (draft: Draft, format: string, block: string): boolean =>
  isFreeId(block) && (own(draft.extras, format)?.some((extra) => extra.id === block) ?? false)

/** The next unused id for a free block of a draft: 'libre-1', 'libre-2' … */
export const nextFreeId = (draft: Draft): string => {
  const taken = new Set(Object.values(draft.extras).flatMap((blocks) => blocks.map((block) => block.id)))
  let n = taken.size + 1
  while (taken.has(`${FREE_PREFIX}${n}`)) n += 1
  return `${FREE_PREFIX}${n}`
}

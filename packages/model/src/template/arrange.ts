import { check } from '../parse/check.ts'
import { isRecord } from '../record.ts'
import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { blockSchema } from '../schema/blocks.ts'
import type { Block } from '../template.ts'

/** What an author changes in blocks that come from elsewhere: patches by block id, and blocks left out. */
export interface Changes {
  readonly set?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly drop?: readonly string[]
}

/** Objects merge, everything else replaces, `null` removes. */
const merged = (base: unknown, patch: unknown): unknown => {
  if (!isRecord(base) || !isRecord(patch)) return patch
  const out: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete out[key]
    else out[key] = merged(base[key], value)
  }
  return out
}

/** The patched block, checked by its own rules; children that the patch does not name are known to be right. */
const patched = (block: Block, patch: Readonly<Record<string, unknown>>, at: string): Result<Block> => {
  const next = merged(block, patch) as Record<string, unknown>
  // A patch may leave out what an author leaves out; what comes from the base is already whole.
  const kept = block.is === 'stack' && !('children' in patch) ? { children: block.children } : {}
  const shell = 'children' in kept ? { ...next, children: [] } : next
  const checked = check(blockSchema, shell, at)
  return checked.ok ? ok({ ...checked.value, ...kept } as Block) : checked
}

/**
 * Blocks with the changes of an author. Fails with 'parse/invalid' at the block's place when a patch does not suit its block,
 * and with the problem 'unknown-block' when an id is not there.
 */
export const arrange = (blocks: readonly Block[], changes: Changes, at: string): Result<readonly Block[]> => {
  const { set = {}, drop = [] } = changes
  const wanted = new Set([...Object.keys(set), ...drop])
  const walk = (list: readonly Block[]): Result<readonly Block[]> => {
    const out: Block[] = []
    for (const block of list) {
      const done = one(block)
      if (!done.ok) return done
      if (done.value) out.push(done.value)
    }
    return ok(out)
  }
  const one = (block: Block): Result<Block | undefined> => {
    wanted.delete(block.id)
    if (drop.includes(block.id)) return ok(undefined)
    const patch = set[block.id]
    const own = patch ? patched(block, patch, `${at}.set.${block.id}`) : ok(block)
    if (!own.ok) return own
    const { value } = own
    if (value.is === 'stack') {
      const children = walk(value.children)
      return children.ok ? ok({ ...value, children: children.value }) : children
    }
    if (value.is === 'repeat') {
      const item = one(value.item)
      return item.ok ? ok({ ...value, item: item.value ?? value.item }) : item
    }
    return ok(value)
  }
  const arranged = walk(blocks)
  const [unknown] = wanted
  if (arranged.ok && unknown !== undefined)
    return fail('parse/invalid', { at, params: { problem: 'unknown-block', received: unknown } })
  return arranged
}

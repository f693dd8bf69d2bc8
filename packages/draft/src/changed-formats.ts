import type { Draft } from '@tanquian/model'
import { diffJson } from './json-patch.ts'
import { own, sameJson } from './records.ts'

/** Where two drafts differ, for the flash after undo and for painting no more than needed. */
export interface Changed {
  /** Formats that may look different, in the draft's order. */
  readonly formats: readonly string[]
  /** Blocks with another override, and free blocks, per format. Empty when the change is in the content. */
  readonly blocks: Readonly<Record<string, readonly string[]>>
  /** Content fields ('cuando.desde', 'zonas.2'). */
  readonly fields: readonly string[]
}

const keysThatDiffer = <V>(a: Readonly<Record<string, V>>, b: Readonly<Record<string, V>>): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !sameJson(own(a, key), own(b, key)))

const blocksThatDiffer = (a: Draft, b: Draft, format: string): readonly string[] => {
  const free = (draft: Draft) => Object.fromEntries((own(draft.extras, format) ?? []).map((block) => [block.id, block]))
  const order = (draft: Draft) => (own(draft.extras, format) ?? []).map((block) => block.id)
  const changed = new Set([
    ...keysThatDiffer(own(a.overrides, format) ?? {}, own(b.overrides, format) ?? {}),
    ...keysThatDiffer(free(a), free(b)),
  ])
  // Same blocks in another order: every one of them may be covered differently.
  if (changed.size === 0 && !sameJson(order(a), order(b))) return order(b)
  return [...changed]
}

/** What changed from `a` to `b`. Content, template and brand reach every format; overrides and free blocks only theirs. */
export const changedFormats = (a: Draft, b: Draft): Changed => {
  const everywhere = a.content !== b.content && !sameJson(a.content, b.content)
  const other = !sameJson([a.template, a.brand], [b.template, b.brand])
  const all = [...new Set([...b.formats, ...a.formats])]
  const blocks: Record<string, readonly string[]> = {}
  for (const format of all) {
    const changed = blocksThatDiffer(a, b, format)
    if (changed.length > 0) blocks[format] = changed
  }
  const touched = (format: string): boolean =>
    everywhere || other || Object.hasOwn(blocks, format) || a.formats.includes(format) !== b.formats.includes(format)
  const fields = everywhere ? [...new Set(diffJson(a.content, b.content).map((change) => change[1].join('.')))] : []
  return { formats: all.filter(touched), blocks, fields: fields.filter((field) => field !== '') }
}

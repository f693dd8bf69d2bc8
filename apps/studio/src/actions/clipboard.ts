import type { FreeBlock } from '@tanquian/model'
import { allows, freeBlockOf, unitOf } from '../canvas/context.ts'
import { freeCopyOf, freeIds } from '../canvas/free-copy.ts'
import { ACTION_REASONS } from '../copy/actions.ts'
import { action, type ActionContext } from './action.ts'
import { remove } from './remove.ts'
import { chosen, whenChosen, whenWritable } from './selection.ts'

/** Copied blocks. They stay in this tab: only words go to the system's clipboard. */
let kept: readonly FreeBlock[] = []
let keptWords = ''

/** Keeps the selection; returns its words for the system's clipboard. */
export function copyChosen({ store }: Pick<ActionContext, 'store'>): string | undefined {
  const blocks = chosen({ store })
  if (blocks.length === 0) return undefined
  kept = blocks.flatMap((block) => freeCopyOf(store, block, block.id, 0, 0) ?? [])
  keptWords = blocks.flatMap(({ text }) => text?.text ?? []).join('\n\n')
  return keptWords
}

/** Whether these words came from the copied blocks: then they mean the blocks, not a new text. */
export const areKeptWords = (words: string): boolean => kept.length > 0 && words.trim() === keptWords.trim()

/** Adds what was copied to the active format, a little aside when it comes from there. */
export function pasteKept({ store }: Pick<ActionContext, 'store'>): boolean {
  if (kept.length === 0) return false
  const { draft, active: format } = store.getState()
  const ids = freeIds(draft, kept.length)
  const by = 24 * unitOf(store)
  const edits = kept.map((block, at) => ({
    do: 'add-extra' as const,
    format,
    block: { ...block, id: ids[at] ?? '', x: block.x + by, y: block.y + by },
  }))
  const done = store.dispatch({ do: 'batch', edits })
  if (done.ok) store.select(ids)
  return done.ok
}

const toSystem = (words: string | undefined): void => {
  if (words) void navigator.clipboard?.writeText(words).catch(() => undefined)
}

/** Keys of these three are the browser's own copy, cut and paste events (see use-actions). */
export const copy = action({
  id: 'copy',
  group: 'editar',
  when: (context) => chosen(context).length > 0 || ACTION_REASONS.nothing,
  run: (context) => toSystem(copyChosen(context)),
})

export const cut = action({
  id: 'cut',
  group: 'editar',
  when: whenChosen,
  run(context) {
    toSystem(copyChosen(context))
    if (chosen(context).some((block) => freeBlockOf(context.store, block.id) || allows(block, 'hide')))
      remove.run(context)
  },
})

export const paste = action({
  id: 'paste',
  group: 'editar',
  when: (context) => (kept.length > 0 ? whenWritable(context) : ACTION_REASONS.noPaste),
  run: (context) => void pasteKept(context),
})

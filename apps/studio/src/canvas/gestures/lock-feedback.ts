import type { Gesture as Allowed } from '@tanquian/model'
import { blockOf } from '../blocks.ts'
import { activeLayout, allows, type StageContext } from '../context.ts'

/** A lock explains itself, but not more often than this, ms. */
const EVERY = 4000
const said = new WeakMap<StageContext['store'], number>()

/** Names the first block that is fixed: outline with a lock, and a refusal for the toast. */
export function lockedFeedback(
  { store, view }: Pick<StageContext, 'store' | 'view'>,
  ids: readonly string[],
  gesture: Allowed,
): void {
  const layout = activeLayout(store)
  const block = ids.map((id) => blockOf(layout, id)).find((each) => each && !allows(each, gesture))
  if (!block) return
  view.set({ locked: block.id })
  const now = performance.now()
  if (now - (said.get(store) ?? -EVERY) < EVERY) return
  said.set(store, now)
  const { active: format } = store.getState()
  store.refuse({
    code: 'edit/locked',
    at: `${format}.${block.id}`,
    params: { format, block: block.id, gesture, name: block.name },
  })
}

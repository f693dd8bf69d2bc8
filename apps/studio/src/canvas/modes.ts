import { blockOf, fieldOf } from './blocks.ts'
import { activeLayout, allows, type StageContext } from './context.ts'
import { lockedFeedback } from './gestures/lock-feedback.ts'
import type { Point } from './hit.ts'

/** Double click or Intro: words are written in place, pictures are cropped. `at` in viewport px puts the caret. */
export function enterBlock({ store, view }: Pick<StageContext, 'store' | 'view'>, id: string, at?: Point): void {
  const block = blockOf(activeLayout(store), id)
  if (!block) return
  if (store.getState().readOnly) return store.refuse({ code: 'storage/locked' })
  store.select([id])
  if (block.is === 'image') {
    if (allows(block, 'crop') || block.bind) view.set({ mode: { is: 'crop', block: id } })
    else lockedFeedback({ store, view }, [id], 'crop')
    return
  }
  const wordy = block.is === 'text' || block.is === 'list'
  if (wordy && (block.free || fieldOf(block) !== undefined))
    view.set({ mode: { is: 'text', block: id, ...(at ? { at: [at.x, at.y] as const } : {}) } })
  else lockedFeedback({ store, view }, [id], 'retype')
}

import { lockedFeedback } from '../canvas/gestures/lock-feedback.ts'
import { boxEdit } from '../canvas/gestures/resize.ts'
import { allows, unitOf } from '../canvas/context.ts'
import type { ActionId } from '../copy/actions.ts'
import { action, type Action, type ActionContext } from './action.ts'
import { chosen, whenChosen } from './selection.ts'

const LEAST = 18

function grow({ store, view }: ActionContext, dw: number, dh: number): void {
  const blocks = chosen({ store })
  const unit = unitOf(store)
  const free = blocks.filter((block) => allows(block, 'resize'))
  if (free.length < blocks.length)
    lockedFeedback(
      { store, view },
      blocks.map(({ id }) => id),
      'resize',
    )
  if (free.length === 0) return
  const edits = free.map((block) => {
    const { x, y, w, h } = block.box
    return boxEdit(store, block, { x, y, w: Math.max(LEAST, w + dw * unit), h: Math.max(LEAST, h + dh * unit) })
  })
  const ids = free.map(({ id }) => id).join(',')
  store.dispatch({ do: 'batch', edits }, { how: 'merge', group: `resize:${ids}` })
}

const sizes: readonly [ActionId, string, number, number][] = [
  ['narrower', 'Alt ←', -1, 0],
  ['wider', 'Alt →', 1, 0],
  ['shorter', 'Alt ↑', 0, -1],
  ['taller', 'Alt ↓', 0, 1],
  ['narrower-10', 'Alt Mayús ←', -10, 0],
  ['wider-10', 'Alt Mayús →', 10, 0],
  ['shorter-10', 'Alt Mayús ↑', 0, -10],
  ['taller-10', 'Alt Mayús ↓', 0, 10],
]

/** Alt and arrows change the size by 1, with Mayús by 10. */
export const resizes: readonly Action[] = sizes.map(([id, keys, w, h]) =>
  action({
    id,
    group: 'bloque',
    keys: [keys],
    unlisted: true,
    when: whenChosen,
    run: (context) => grow(context, w, h),
  }),
)

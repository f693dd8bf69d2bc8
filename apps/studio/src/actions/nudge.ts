import { lockedFeedback } from '../canvas/gestures/lock-feedback.ts'
import { moveEdit, movableOf } from '../canvas/gestures/drag.ts'
import { unitOf } from '../canvas/context.ts'
import { positionWords } from '../canvas/position-words.ts'
import type { ActionId } from '../copy/actions.ts'
import { action, type Action, type ActionContext } from './action.ts'
import { chosen, whenChosen } from './selection.ts'

/** A run of arrows is one undo step while they follow within this, ms; then the place is said. */
const RUN = 800
const runs = new WeakMap<ActionContext['store'], { id: number; at: number; timer?: ReturnType<typeof setTimeout> }>()

function nudge({ store, view }: ActionContext, x: number, y: number): void {
  const { selection } = store.getState()
  const blocks = movableOf(store, selection)
  if (blocks.length < selection.length) lockedFeedback({ store, view }, selection, 'move')
  if (blocks.length === 0) return
  const before = runs.get(store)
  const now = performance.now()
  const run = before && now - before.at < RUN ? before : { id: (before?.id ?? 0) + 1, at: now }
  clearTimeout(run.timer)
  const unit = unitOf(store)
  const group = `nudge:${run.id}:${selection.join(',')}`
  store.dispatch(
    moveEdit(
      store,
      blocks.map(({ id }) => id),
      x * unit,
      y * unit,
    ),
    { how: 'merge', group },
  )
  run.at = now
  run.timer = setTimeout(() => {
    const [first] = chosen({ store })
    if (first) view.say(positionWords(store, first))
  }, RUN)
  runs.set(store, run)
}

const moves: readonly [ActionId, string, number, number][] = [
  ['move-left', '←', -1, 0],
  ['move-right', '→', 1, 0],
  ['move-up', '↑', 0, -1],
  ['move-down', '↓', 0, 1],
  ['move-left-10', 'Mayús ←', -10, 0],
  ['move-right-10', 'Mayús →', 10, 0],
  ['move-up-10', 'Mayús ↑', 0, -10],
  ['move-down-10', 'Mayús ↓', 0, 10],
]

/** Arrows move by 1 (px, or 0.25 mm on paper), with Mayús by 10; guides do not catch. */
export const nudges: readonly Action[] = moves.map(([id, keys, x, y]) =>
  action({
    id,
    group: 'bloque',
    keys: [keys],
    unlisted: true,
    when: whenChosen,
    run: (context) => nudge(context, x, y),
  }),
)

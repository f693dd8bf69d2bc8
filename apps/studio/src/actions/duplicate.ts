import { unitOf } from '../canvas/context.ts'
import { duplicateEdits } from '../canvas/free-copy.ts'
import { ACTION_REASONS } from '../copy/actions.ts'
import { action } from './action.ts'
import { whenChosen } from './selection.ts'

/** How far a copy stands from its original, units. */
const AWAY = 24

export const duplicate = action({
  id: 'duplicate',
  group: 'bloque',
  keys: ['Ctrl D'],
  when(context) {
    const may = whenChosen(context)
    if (may !== true) return may
    const { store } = context
    return duplicateEdits(store, store.getState().selection, 0, 0) !== undefined || ACTION_REASONS.noCopy
  },
  run({ store }) {
    const by = AWAY * unitOf(store)
    const copies = duplicateEdits(store, store.getState().selection, by, by)
    if (copies && store.dispatch(copies.edit).ok) store.select(copies.ids)
  },
})

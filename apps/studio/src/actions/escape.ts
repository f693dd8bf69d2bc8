import { action } from './action.ts'

/** Text or crop → selection → canvas. A running gesture has heard Esc before this. */
export const escape = action({
  id: 'escape',
  group: 'editar',
  keys: ['Esc'],
  unlisted: true,
  run({ store, view }) {
    const { mode, menu, nudging } = view.getState()
    if (menu) view.set({ menu: undefined })
    else if (mode.is !== 'idle') view.set({ mode: { is: 'idle' } })
    else if (nudging) view.set({ nudging: false })
    else if (store.getState().selection.length > 0) store.select([])
    else return false
    return undefined
  },
})

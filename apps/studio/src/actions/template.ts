import { ACTION_REASONS } from '../copy/actions.ts'
import { action } from './action.ts'
import { whenChosen, whenWritable } from './selection.ts'

/** Gives the selected blocks back to the template, in this format only. */
export const toTemplate = action({
  id: 'to-template',
  group: 'formato',
  when(context) {
    const may = whenChosen(context)
    if (may !== true) return may
    const { draft, active, selection } = context.store.getState()
    return selection.some((id) => draft.overrides[active]?.[id]) || ACTION_REASONS.noChange
  },
  run({ store }) {
    const { draft, active: format, selection } = store.getState()
    const edits = selection
      .filter((id) => draft.overrides[format]?.[id])
      .map((block) => ({ do: 'clear-override' as const, format, block }))
    store.dispatch({ do: 'batch', edits })
  },
})

export const allToTemplate = action({
  id: 'all-to-template',
  group: 'formato',
  when(context) {
    const may = whenWritable(context)
    const { draft, active } = context.store.getState()
    return may === true ? draft.overrides[active] !== undefined || ACTION_REASONS.noFormatChange : may
  },
  run: ({ store }) => void store.dispatch({ do: 'clear-override', format: store.getState().active }),
})

/** What the toast "Movido solo en Historia · Aplicar a todos" offers. */
export const applyEverywhere = action({
  id: 'apply-everywhere',
  group: 'formato',
  scope: 'pieza',
  when(context) {
    const may = whenWritable(context)
    const { ownChange } = context.store.getState()
    return may === true ? (ownChange?.everywhere.length ?? 0) > 0 || ACTION_REASONS.noEverywhere : may
  },
  run({ store }) {
    const { ownChange } = store.getState()
    if (ownChange) store.dispatch({ do: 'batch', edits: ownChange.everywhere })
  },
})

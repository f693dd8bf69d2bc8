import type { LaidBlock } from '@tanquian/model'
import { blockOf, selectableBlocks } from '../canvas/blocks.ts'
import { activeLayout } from '../canvas/context.ts'
import { ACTION_REASONS } from '../copy/actions.ts'
import type { ActionContext } from './action.ts'

/** The selected blocks of the active format. */
export function chosen({ store }: Pick<ActionContext, 'store'>): readonly LaidBlock[] {
  const layout = activeLayout(store)
  return store.getState().selection.flatMap((id) => blockOf(layout, id) ?? [])
}

/** The selectable blocks of the page in view, in reading order. */
export function onPage({ store, view }: Pick<ActionContext, 'store' | 'view'>): readonly LaidBlock[] {
  return selectableBlocks(activeLayout(store), view.getState().page)
}

/** Whether something is selected that may be changed. */
export function whenChosen(context: ActionContext): true | string {
  if (context.store.getState().readOnly) return ACTION_REASONS.readOnly
  return chosen(context).length > 0 || ACTION_REASONS.nothing
}

/** Whether the piece may be written. */
export const whenWritable = ({ store }: ActionContext): true | string =>
  !store.getState().readOnly || ACTION_REASONS.readOnly

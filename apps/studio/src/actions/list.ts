import type { Action } from './action.ts'
import { additions } from './add.ts'
import { alignments } from './align.ts'
import { blockMenu } from './block-menu.ts'
import { copy, cut, paste } from './clipboard.ts'
import { duplicate } from './duplicate.ts'
import { edit } from './edit.ts'
import { escape } from './escape.ts'
import { findingSteps } from './findings.ts'
import { nudges } from './nudge.ts'
import { ordering } from './order.ts'
import { remove } from './remove.ts'
import { resizes } from './resize-keys.ts'
import { screenActions } from './screens.ts'
import { allToTemplate, applyEverywhere, toTemplate } from './template.ts'
import { redo, undo } from './undo-redo.ts'
import { blockSteps, formatSteps, selectAll } from './walk.ts'
import { zooms } from './zoom.ts'

/** Every command of the editor. Menus, keys, help and "Buscar o hacer" read this list and no other. */
export const ACTIONS: readonly Action[] = [
  undo,
  redo,
  ...screenActions,
  ...findingSteps,
  edit,
  duplicate,
  copy,
  cut,
  paste,
  remove,
  selectAll,
  ...additions,
  toTemplate,
  allToTemplate,
  applyEverywhere,
  ...ordering,
  ...alignments,
  ...zooms,
  ...formatSteps,
  ...blockSteps,
  ...nudges,
  ...resizes,
  blockMenu,
  escape,
]

/** A command by its id. */
export function actionOf(id: Action['id']): Action {
  const found = ACTIONS.find((each) => each.id === id)
  if (!found) throw new RangeError(`No command '${id}'`)
  return found
}

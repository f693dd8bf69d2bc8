import { canRedo, canUndo } from '@tanquian/draft'
import { ACTION_REASONS } from '../copy/actions.ts'
import { action } from './action.ts'

export const undo = action({
  id: 'undo',
  group: 'editar',
  keys: ['Ctrl Z'],
  scope: 'siempre',
  when: ({ store }) => canUndo(store.getState().history) || ACTION_REASONS.noUndo,
  run: ({ store }) => store.undo(),
})

export const redo = action({
  id: 'redo',
  group: 'editar',
  keys: ['Ctrl Y', 'Ctrl Mayús Z'],
  scope: 'siempre',
  when: ({ store }) => canRedo(store.getState().history) || ACTION_REASONS.noRedo,
  run: ({ store }) => store.redo(),
})

import { unionOf } from '../canvas/blocks.ts'
import { fitPiece } from '../canvas/start-stage.ts'
import { ACTION_REASONS } from '../copy/actions.ts'
import { action, type Action } from './action.ts'
import { chosen } from './selection.ts'

/** One step of the zoom keys. */
const STEP = 1.25

export const zooms: readonly Action[] = [
  action({ id: 'zoom-in', group: 'ver', keys: ['+'], run: ({ view }) => view.zoomTo(view.getState().zoom * STEP) }),
  action({ id: 'zoom-out', group: 'ver', keys: ['-'], run: ({ view }) => view.zoomTo(view.getState().zoom / STEP) }),
  action({ id: 'zoom-fit', group: 'ver', keys: ['Mayús 1'], run: ({ store, view }) => fitPiece(store, view) }),
  action({ id: 'zoom-100', group: 'ver', keys: ['Mayús 0'], run: ({ view }) => view.zoomTo(1) }),
  action({
    id: 'zoom-selection',
    group: 'ver',
    keys: ['Mayús 2'],
    when: (context) => chosen(context).length > 0 || ACTION_REASONS.nothing,
    run({ store, view }) {
      const box = unionOf(chosen({ store }).map((block) => block.box))
      if (!box) return
      view.fit(box)
      view.set({ fitted: false })
    },
  }),
  action({
    id: 'zones',
    group: 'ver',
    keys: ['Mayús R'],
    run({ view }) {
      const on = !view.getState().safeZone
      view.set({ safeZone: on, bleed: on })
    },
  }),
]

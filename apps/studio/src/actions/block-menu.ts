import { blockOf } from '../canvas/blocks.ts'
import { activeLayout } from '../canvas/context.ts'
import { toViewport } from '../canvas/view.ts'
import { action } from './action.ts'

/** Opens the menu at the selected block; the keyboard's way to the right click. */
export const blockMenu = action({
  id: 'menu',
  group: 'bloque',
  keys: ['Menú', 'Mayús F10'],
  unlisted: true,
  run({ store, view }) {
    const state = view.getState()
    const block = blockOf(activeLayout(store), store.getState().selection[0])
    const box = block ? toViewport(state, block.box) : { x: state.w / 2, y: state.h / 2, w: 0, h: 0 }
    view.set({ menu: { x: Math.max(8, box.x + 12), y: Math.max(8, box.y + Math.min(box.h, 24)) } })
  },
})

import type { Edit } from '@tanquian/model'
import { allows, freeBlockOf } from '../canvas/context.ts'
import { lockedFeedback } from '../canvas/gestures/lock-feedback.ts'
import { action } from './action.ts'
import { chosen, whenChosen } from './selection.ts'

/** A block of the template is hidden in this format (it returns from Formato); a free block goes. Both can be undone. */
export const remove = action({
  id: 'remove',
  group: 'bloque',
  keys: ['Supr', 'Retroceso'],
  when: whenChosen,
  run({ store, view }) {
    const { active: format } = store.getState()
    const blocks = chosen({ store })
    const edits = blocks.flatMap((block): Edit[] => {
      if (freeBlockOf(store, block.id)) return [{ do: 'remove-extra', format, block: block.id }]
      return allows(block, 'hide') ? [{ do: 'override', format, block: block.id, patch: { hidden: true } }] : []
    })
    if (edits.length < blocks.length)
      lockedFeedback(
        { store, view },
        blocks.map(({ id }) => id),
        'hide',
      )
    const [only] = edits
    if (only) store.dispatch(edits.length === 1 ? only : { do: 'batch', edits })
  },
})

import { enterBlock } from '../canvas/modes.ts'
import { action } from './action.ts'
import { chosen, whenChosen } from './selection.ts'

export const edit = action({
  id: 'edit',
  group: 'bloque',
  keys: ['Intro', 'F2'],
  when: whenChosen,
  run({ store, view }) {
    const [first] = chosen({ store })
    if (first) enterBlock({ store, view }, first.id)
  },
})

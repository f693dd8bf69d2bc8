import type { ActionId } from '../copy/actions.ts'
import { action, type Action, type ActionContext } from './action.ts'
import { onPage } from './selection.ts'

export const selectAll = action({
  id: 'select-all',
  group: 'editar',
  keys: ['Ctrl A'],
  run: ({ store, view }) => store.select(onPage({ store, view }).map(({ id }) => id)),
})

/** Next or previous block; at the end the key is the browser's, and the focus leaves the canvas. */
function step(context: ActionContext, by: 1 | -1): void | false {
  const blocks = onPage(context)
  const { selection } = context.store.getState()
  const at = blocks.findIndex(({ id }) => id === selection.at(-1))
  const next = blocks[at < 0 ? (by > 0 ? 0 : blocks.length - 1) : at + by]
  if (!next) return false
  context.store.select([next.id])
  return undefined
}

const blocks: readonly [ActionId, string, 1 | -1][] = [
  ['next-block', 'Tab', 1],
  ['previous-block', 'Mayús Tab', -1],
]
export const blockSteps: readonly Action[] = blocks.map(([id, keys, by]) =>
  action({ id, group: 'editar', keys: [keys], unlisted: true, run: (context) => step(context, by) }),
)

function turnFormat({ store }: ActionContext, by: 1 | -1): void {
  const { draft, active } = store.getState()
  const { formats } = draft
  const next = formats[(formats.indexOf(active) + by + formats.length) % formats.length]
  if (next) store.setActive(next)
}

const formats: readonly [ActionId, string, 1 | -1][] = [
  ['next-format', '.', 1],
  ['previous-format', ',', -1],
]
export const formatSteps: readonly Action[] = formats.map(([id, keys, by]) =>
  action({ id, group: 'formato', keys: [keys], run: (context) => turnFormat(context, by) }),
)

import { freeBlockOf } from '../canvas/context.ts'
import { ACTION_REASONS, type ActionId } from '../copy/actions.ts'
import { action, type Action, type ActionContext } from './action.ts'
import { whenChosen } from './selection.ts'

function when(context: ActionContext): true | string {
  const may = whenChosen(context)
  if (may !== true) return may
  const { store } = context
  return store.getState().selection.some((id) => freeBlockOf(store, id)) || ACTION_REASONS.onlyFree
}

function order({ store }: ActionContext, place: (at: number, count: number) => number): void {
  const { draft, active: format, selection } = store.getState()
  const list = draft.extras[format] ?? []
  const edits = selection.flatMap((block) => {
    const at = list.findIndex(({ id }) => id === block)
    return at < 0 ? [] : [{ do: 'order-extra' as const, format, block, to: place(at, list.length) }]
  })
  store.dispatch({ do: 'batch', edits })
}

const orders: readonly [ActionId, string, (at: number, count: number) => number][] = [
  ['forward', 'RePág', (at) => at + 1],
  ['backward', 'AvPág', (at) => Math.max(0, at - 1)],
  ['front', 'Inicio', (_at, count) => count - 1],
  ['back', 'Fin', () => 0],
]

/** Free blocks over and under each other; those of the template keep their place in it. */
export const ordering: readonly Action[] = orders.map(([id, keys, place]) =>
  action({ id, group: 'bloque', keys: [keys], when, run: (context) => order(context, place) }),
)

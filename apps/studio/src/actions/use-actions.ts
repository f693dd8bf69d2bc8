import { useEffect } from 'react'
import { afterPaint } from '../canvas/painted.ts'
import { viewOf } from '../canvas/view.ts'
import type { PieceStore } from '../store/types.ts'
import type { ActionContext, Services } from './action.ts'
import { hearEarly } from './early-keys.ts'
import type * as Hear from './hear.ts'

let hear: typeof Hear | undefined

/**
 * The editor's keyboard and clipboard: one listener for all commands. Mount once per open piece; `services` are what the
 * screens offer. Returns the context, so that menus run commands with the same. The commands load after the first paint;
 * until then undo and redo work, and keys that open something wait for them.
 */
export function useActions(store: PieceStore, services: Services): ActionContext {
  const context: ActionContext = { store, view: viewOf(store), services }
  useEffect(() => {
    const now: ActionContext = { store, view: viewOf(store), services }
    if (hear) return hear.hearActions(now)
    let gone = false
    const giveBack = hearEarly(store)
    let stop = () => giveBack(false)
    void afterPaint()
      .then(() => import('./hear.ts'))
      .then((it) => {
        hear = it
        if (gone) return
        stop = it.hearActions(now)
        giveBack(true)
      })
    return () => {
      gone = true
      stop()
    }
  }, [store, services])
  return context
}

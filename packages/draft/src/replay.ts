import { fail } from '@tanquian/model'
import type { Draft, Edit, EditMeta, Failure, Locks } from '@tanquian/model'
import { closeGroup, commitEdit, redo, undo } from './history.ts'
import type { History } from './history.ts'

/** One line of the log on disk. Order comes from the log's own sequence number, never from a clock. */
export type LogEntry = { readonly edit: Edit; readonly meta: EditMeta } | { readonly step: 'undo' | 'redo' | 'close' }

/** Locks of a template, or how to find them when the log may change templates on its way. */
export type LockSource = Locks | { readonly of: (draft: Draft) => Locks }

/** What a replay reached: the history, how many entries it took, and why it stopped if it did. */
export interface Replay {
  readonly history: History
  readonly applied: number
  readonly failure?: Failure
}

const locksFor = (source: LockSource, draft: Draft): Locks => (typeof source === 'function' ? source : source.of(draft))

/** Replays a log on a history. Stops at the first entry that does not apply and keeps all that came before it. */
export const replayLog = (history: History, entries: readonly LogEntry[], locks: LockSource): Replay => {
  let now = history
  for (const [applied, entry] of entries.entries()) {
    if ('edit' in entry) {
      const result = commitEdit(now, entry.edit, entry.meta, locksFor(locks, now.present))
      if (!result.ok) return { history: now, applied, failure: result.failure }
      now = result.value
    } else if (entry.step === 'undo') now = undo(now)
    else if (entry.step === 'redo') now = redo(now)
    else if (entry.step === 'close') now = closeGroup(now)
    else return { history: now, applied, ...refused(applied) }
  }
  return { history: now, applied: entries.length }
}

const refused = (applied: number): { failure: Failure } => {
  const { failure } = fail('edit/invalid-value', { at: `log.${applied}` })
  return { failure }
}

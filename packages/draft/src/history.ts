import { ok } from '@tanquian/model'
import type { Draft, Edit, EditMeta, Locks, Result } from '@tanquian/model'
import { applyEdit } from './apply-edit.ts'

/** One undo step seen from the present: the draft on its far side, and what the step did. */
export interface HistoryStep {
  /** In `past` the draft before the step; in `future` the draft after it. */
  readonly draft: Draft
  /** ISO instant of the step's last edit. */
  readonly at: string
  readonly label?: string
  readonly group?: string
}

/** A draft with its way back and forth. Snapshots share structure; pictures are ids, so a step weighs a few objects. Unlimited. */
export interface History {
  /** Oldest first. */
  readonly past: readonly HistoryStep[]
  readonly present: Draft
  /** Next to redo first. */
  readonly future: readonly HistoryStep[]
  /** Whether the last step still takes edits of its group. */
  readonly open: boolean
}

/** A history without steps. */
export const startHistory = (present: Draft): History => ({ past: [], present, future: [], open: false })

const wordsOf = (meta: EditMeta): Omit<HistoryStep, 'draft'> => ({
  at: meta.at,
  ...(meta.label === undefined ? {} : { label: meta.label }),
  ...(meta.group === undefined ? {} : { group: meta.group }),
})

/** Edits of one group in a row are one step; a 'merge' without a group joins whatever step is running. */
const joins = (history: History, meta: EditMeta): HistoryStep | undefined => {
  const last = history.past.at(-1)
  if (!last || !history.open) return undefined
  if (meta.group === undefined) return meta.how === 'merge' ? last : undefined
  return meta.group === last.group ? last : undefined
}

/** A silent edit belongs to no step: it is made in every snapshot that takes it, so that undo and redo never take it back. */
const everywhere = (history: History, edit: Edit, locks: Locks): History => {
  const change = (step: HistoryStep): HistoryStep => {
    const result = applyEdit(step.draft, edit, locks, step.draft.updatedAt)
    return result.ok && result.value !== step.draft ? { ...step, draft: result.value } : step
  }
  return { ...history, past: history.past.map(change), future: history.future.map(change) }
}

/** Applies an edit and records it as `meta` says. An edit that changes nothing leaves the history (and what can be redone) alone. */
export const commitEdit = (history: History, edit: Edit, meta: EditMeta, locks: Locks): Result<History> => {
  const result = applyEdit(history.present, edit, locks, meta.at)
  if (!result.ok) return result
  const present = result.value
  if (present === history.present) return ok(history)
  if (meta.how === 'silent') return ok({ ...everywhere(history, edit, locks), present })
  const running = joins(history, meta)
  const open = running !== undefined || meta.group !== undefined || meta.how === 'merge'
  const step: HistoryStep = running ? { ...running, at: meta.at } : { draft: history.present, ...wordsOf(meta) }
  const past = [...(running ? history.past.slice(0, -1) : history.past), step]
  return ok({ past, present, future: [], open })
}

/** Ends the running group (a pause in typing, the pointer let go): the next edit is a step of its own. */
export const closeGroup = (history: History): History => (history.open ? { ...history, open: false } : history)

/** Whether there is something to undo. */
export const canUndo = (history: History): boolean => history.past.length > 0
/** Whether there is something to redo. */
export const canRedo = (history: History): boolean => history.future.length > 0

/** One step back; the same history when there is none. */
export const undo = (history: History): History => {
  const step = history.past.at(-1)
  if (!step) return history
  const done = { ...step, draft: history.present }
  return { past: history.past.slice(0, -1), present: step.draft, future: [done, ...history.future], open: false }
}

/** One step forth; the same history when there is none. */
export const redo = (history: History): History => {
  const [step, ...future] = history.future
  if (!step) return history
  return { past: [...history.past, { ...step, draft: history.present }], present: step.draft, future, open: false }
}

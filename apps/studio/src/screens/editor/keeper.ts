import { keepBeforeLeaving, keepLastWord } from '../../app/pending-work.ts'
import { keepThumb } from './keep-thumb.ts'
import type { Session } from './session.ts'

const IDLE = 1500
let asked = false

/**
 * Writes whole snapshots at the quiet moments: after a pause, when the tab is hidden, left or loses the focus, and before a
 * new version. Every single edit is in the log long before. Returns the way to leave, which resolves when all is written.
 */
export function keepSession(session: Session): () => Promise<void> {
  const { piece, store } = session
  let timer: ReturnType<typeof setTimeout> | undefined
  let kept = store.getState().history
  let pictured = store.getState().draft
  const flush = async () => {
    clearTimeout(timer)
    const { history, readOnly, draft } = store.getState()
    if (readOnly || history === kept) return
    kept = history
    // From the first real change on there is something to lose: the browser is asked once not to clear it by itself.
    if (!asked) void session.storage.requestPersist()
    asked = true
    await piece.snapshot(history)
    if (draft === pictured) return
    pictured = draft
    await keepThumb(session)
  }
  const leave = () => void flush()
  const hide = () => document.visibilityState === 'hidden' && void flush()
  const unwatch = store.subscribe(() => {
    if (store.getState().history === kept) return
    clearTimeout(timer)
    timer = setTimeout(leave, IDLE)
  })
  document.addEventListener('visibilitychange', hide)
  const bye = () => {
    // First: behind a snapshot's transaction it might come too late.
    piece.farewell()
    leave()
  }
  addEventListener('pagehide', bye)
  addEventListener('blur', leave)
  const release = keepBeforeLeaving(flush)
  // A new piece has no small picture yet.
  void session.storage.thumb(session.id).then((png) => (png ? undefined : keepThumb(session)))
  return () => {
    release()
    unwatch()
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', hide)
    removeEventListener('pagehide', bye)
    removeEventListener('blur', leave)
    const last = flush()
    keepLastWord(last)
    return last
  }
}

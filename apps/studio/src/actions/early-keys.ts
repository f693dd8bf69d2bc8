import type { PieceStore } from '../store/types.ts'
import type { KeyPress } from './keys.ts'

/** What a key does before the commands are there: done at once, kept for them, or nothing. */
export function earlyKey(press: KeyPress): 'undo' | 'redo' | 'keep' | undefined {
  if (/^F\d+$/.test(press.key)) return press.key === 'F1' || press.key === 'F8' ? 'keep' : undefined
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return undefined
  const key = press.key.toLowerCase()
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo'
  if (key === 'y') return press.shiftKey ? undefined : 'redo'
  return key === 'enter' || key === 'k' || key === 'p' ? 'keep' : undefined
}

/**
 * The keyboard while the commands load. Returns what stops it: with true the kept keys are pressed again for whoever
 * listens by then, with false they are forgotten.
 */
export function hearEarly(store: PieceStore): (again: boolean) => void {
  const kept: KeyboardEvent[] = []
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const what = earlyKey(event)
    if (!what || document.querySelector('dialog[open], [role=dialog][aria-modal=true]')) return
    event.preventDefault()
    if (what === 'keep') kept.push(event)
    else store[what]()
  }
  window.addEventListener('keydown', hear)
  return (again) => {
    window.removeEventListener('keydown', hear)
    if (again) for (const event of kept.splice(0)) window.dispatchEvent(new KeyboardEvent(event.type, event))
  }
}

import type { KeyboardEvent } from 'react'
import type { FormPort } from './port.ts'

/**
 * Undo inside a field is the piece's undo: the browser's own would bring back letters that the piece does not know about.
 * True when the key was one of them.
 */
export function ownUndo(event: KeyboardEvent<HTMLElement>, port: Pick<FormPort, 'undo' | 'redo'>): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false
  const key = event.key.toLowerCase()
  if (key !== 'z' && key !== 'y') return false
  event.preventDefault()
  // The editor's own shortcut must not undo a second time.
  event.stopPropagation()
  event.nativeEvent.stopImmediatePropagation()
  if (key === 'y' || event.shiftKey) port.redo()
  else port.undo()
  return true
}

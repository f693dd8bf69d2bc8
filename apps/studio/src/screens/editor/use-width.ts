import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}

/** Width of the window in CSS px: below 700 the editor is another one. */
export const useWidth = (): number => useSyncExternalStore(subscribe, () => innerWidth)

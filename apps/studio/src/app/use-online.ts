import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Whether there is a network. Nothing of the studio depends on it; the words in the bar do. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)

import { useSyncExternalStore } from 'react'

/** Remembered: asking the browser lays out the page, and React asks at every render. */
let width: number | undefined
const read = (): number => (width ??= innerWidth)

function subscribe(listener: () => void): () => void {
  const hear = () => {
    width = innerWidth
    listener()
  }
  addEventListener('resize', hear)
  return () => removeEventListener('resize', hear)
}

/** Width of the window in CSS px: below 700 the editor is another one. */
export const useWidth = (): number => useSyncExternalStore(subscribe, read)

import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { PieceState, PieceStore } from './types.ts'

/** Anything that can be watched: the piece's store, the stage's view. */
export interface Watchable<S> {
  getState(): S
  subscribe(listener: () => void): () => void
}

/** A part of a watchable's state; the component renders again only when that part changes (`same` decides, default `===`). */
export function useWatch<S, T>(
  watchable: Watchable<S>,
  selector: (state: S) => T,
  same: (a: T, b: T) => boolean = Object.is,
): T {
  const last = useRef<{ value: T } | undefined>(undefined)
  const read = useCallback(() => {
    const next = selector(watchable.getState())
    if (last.current && same(last.current.value, next)) return last.current.value
    last.current = { value: next }
    return next
  }, [watchable, selector, same])
  return useSyncExternalStore(watchable.subscribe, read, read)
}

/** A part of the piece's state: `useStore(store, (state) => state.findings)`. */
export function useStore<T>(store: PieceStore, selector: (state: PieceState) => T, same?: (a: T, b: T) => boolean): T {
  return useWatch(store, selector, same)
}

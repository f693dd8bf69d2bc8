import type { LogRecord } from './database.ts'

/** Messages between the tabs of one draft. */
export type TabMessage =
  | { readonly type: 'step'; readonly from: string; readonly record: LogRecord }
  | { readonly type: 'hand-over'; readonly from: string }
  | { readonly type: 'taken'; readonly from: string }

/** A tab that does not hand over within this time is taken over. */
const HAND_OVER_MS = 2_000

/** The right to write one draft, held by one tab of this browser. */
export interface PieceLock {
  readonly held: () => boolean
  release(): void
}

const nameOf = (id: string): string => `tanquian:pieza:${id}`

/** Takes the lock if nobody holds it. `onLost` is called when another tab steals it. */
export function tryLock(id: string, onLost: () => void): Promise<PieceLock | undefined> {
  return request(id, { ifAvailable: true }, onLost)
}

/** Waits for the lock; after two seconds takes it by force. */
export async function waitOrSteal(id: string, onLost: () => void): Promise<PieceLock> {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), HAND_OVER_MS)
  const patient = await request(id, { signal: patience.signal }, onLost).catch(() => undefined)
  clearTimeout(timer)
  const lock = patient ?? (await request(id, { steal: true }, onLost))
  if (!lock) throw new Error('a stolen lock is always granted')
  return lock
}

function request(id: string, options: LockOptions, onLost: () => void): Promise<PieceLock | undefined> {
  return new Promise((resolve, reject) => {
    let state: 'waiting' | 'held' | 'released' = 'waiting'
    let release: () => void = () => undefined
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) {
        resolve(undefined)
        return undefined
      }
      state = 'held'
      return new Promise<void>((done) => {
        release = () => {
          state = 'released'
          done()
        }
        resolve({ held: () => state === 'held', release: () => release() })
      })
    }
    navigator.locks.request(nameOf(id), options, hold).catch((cause: unknown) => {
      if (state === 'waiting') reject(cause as Error)
      // A rejection while we held it means that somebody stole it.
      else if (state === 'held') {
        state = 'released'
        onLost()
      }
    })
  })
}

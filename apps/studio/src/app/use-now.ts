import { useSyncExternalStore } from 'react'
import { dayOf } from '../copy/when.ts'
import { makeChannel } from './channel.ts'

const MINUTE = 60_000
const now = makeChannel(new Date())
let timer: ReturnType<typeof setInterval> | undefined
let watchers = 0

function subscribe(listener: () => void): () => void {
  const leave = now.subscribe(listener)
  watchers += 1
  timer ??= setInterval(() => now.set(new Date()), MINUTE)
  return () => {
    leave()
    watchers -= 1
    if (watchers > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** This computer's clock, by the minute: 'hace 2 min' grows old by itself. */
export const useNow = (): Date => useSyncExternalStore(subscribe, now.get)

/** Today as ISO date on this computer's clock; a tab that stays open overnight wakes up in the right day. */
export const useToday = (): string => dayOf(useNow())

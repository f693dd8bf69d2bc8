import { useSyncExternalStore } from 'react'
import { registerOffline, type Update } from '../offline/register.ts'
import { makeChannel } from './channel.ts'

const waiting = makeChannel<Update | undefined>(undefined)

/** Makes the studio work without a network, and remembers a new version when one waits. */
export const startOffline = (): Promise<boolean> => registerOffline(waiting.set)

/** The version that waits to be used, if any. It is applied only when the person says so. */
export const useUpdate = (): Update | undefined => useSyncExternalStore(waiting.subscribe, waiting.get)

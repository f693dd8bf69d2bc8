import { fail, type Result } from '@tanquian/model'
import { useSyncExternalStore } from 'react'
import type { Storage } from '../storage/types.ts'
import { makeChannel } from './channel.ts'

const opened = makeChannel<Result<Storage> | undefined>(undefined)
let opening: Promise<Result<Storage>> | undefined

/** What this browser keeps, opened once, when it is first asked for. Its code is not part of the first load. */
export function storageReady(): Promise<Result<Storage>> {
  opening ??= import('../storage/index.ts')
    .then(({ openStorage }) => openStorage())
    .catch((cause: unknown) => fail('storage/failed', { cause }))
    .then((result) => {
      opened.set(result)
      return result
    })
  return opening
}

/** Forgets a refusal and asks the browser again. */
export function retryStorage(): Promise<Result<Storage>> {
  opening = undefined
  opened.set(undefined)
  return storageReady()
}

/** The storage, its refusal, or undefined while it opens. */
export const useStorage = (): Result<Storage> | undefined => useSyncExternalStore(opened.subscribe, opened.get)

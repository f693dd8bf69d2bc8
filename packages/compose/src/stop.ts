import { FailureError } from '@tanquian/model'
import type { Failure } from '@tanquian/model'

/** Stops composing with a named failure; `composeScene` turns it into a Result. */
export const stop = (code: Failure['code'], at: string, params?: Failure['params']): never => {
  throw new FailureError({ code, at, ...(params ? { params } : {}) })
}

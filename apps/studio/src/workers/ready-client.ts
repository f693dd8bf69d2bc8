import type { PressedBlob, ReadyRequest } from '@tanquian/export/browser'
import { fail, type Result } from '@tanquian/model'

/** What the worker of the ready-made notices answers; 'done' is its last word. */
export type FromReady =
  | { readonly is: 'progress'; readonly done: number; readonly total: number }
  | { readonly is: 'done'; readonly result: Result<PressedBlob> }

/**
 * Makes one file of a ready-made notice in a worker of its own, which carries the engines; never rejects.
 * Failures: those of `pressReady`, and 'export/failed' when the worker itself ends.
 */
export function makeReady(
  request: ReadyRequest,
  told: (done: number, total: number) => void,
): Promise<Result<PressedBlob>> {
  const worker = new Worker(new URL('./ready.worker.ts', import.meta.url), { type: 'module', name: 'listas' })
  return new Promise<Result<PressedBlob>>((resolve) => {
    const end = (result: Result<PressedBlob>): void => {
      worker.terminate()
      resolve(result)
    }
    worker.onmessage = ({ data }: MessageEvent<FromReady>) => {
      if (data.is === 'progress') told(data.done, data.total)
      else end(data.result)
    }
    worker.onerror = (event) => end(fail('export/failed', { params: { reason: event.message ?? 'worker' } }))
    worker.onmessageerror = () => end(fail('export/failed', { params: { reason: 'message' } }))
    worker.postMessage(request)
  })
}

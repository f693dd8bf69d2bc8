import type { PressedBlob, ReadyRequest } from '@tanquian/export/browser'
import { fail, type Result } from '@tanquian/model'
import { startWorker } from './export-client.ts'
import type { FromReady, ToExport } from './export-messages.ts'

/**
 * Makes one file of a ready-made notice in the worker of the exports; never rejects.
 * Failures: those of `pressReady`, and 'export/failed' when the worker itself ends.
 */
export function makeReady(
  request: ReadyRequest,
  told: (done: number, total: number) => void,
  start = startWorker,
): Promise<Result<PressedBlob>> {
  const worker = start()
  return new Promise<Result<PressedBlob>>((resolve) => {
    const end = (result: Result<PressedBlob>): void => {
      worker.terminate()
      resolve(result)
    }
    worker.onmessage = ({ data }: MessageEvent<FromReady>) => {
      if (data.is === 'far') told(data.done, data.total)
      else end(data.result)
    }
    worker.onerror = (event) => end(fail('export/failed', { params: { reason: event.message ?? 'worker' } }))
    worker.onmessageerror = () => end(fail('export/failed', { params: { reason: 'message' } }))
    const message: ToExport = { is: 'ready', request }
    worker.postMessage(message)
  })
}

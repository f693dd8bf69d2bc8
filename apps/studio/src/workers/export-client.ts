import type { PressedBlob, PressProgress, PressRequest, PressResult } from '@tanquian/export/browser'
import { fail, type Result } from '@tanquian/model'
import type { FromExport, ToExport } from './export-messages.ts'

/** What the page needs of a worker; a test brings its own. */
export type ExportWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>

/** An export on its way. */
export interface ExportJob {
  /**
   * Resolves once and never rejects. Failures: 'export/digest-mismatch' at the format when the worker lays a piece out
   * otherwise than the screen, 'export/cancelled', 'export/failed', and what composing, layout, fonts and pictures say.
   */
  readonly done: Promise<Result<PressResult>>
  /** Asks the worker to stop at the next file or page; ends it if it has not answered in 300 ms. */
  readonly cancel: () => void
  /** Files ready and checked so far; they stay valid after a cancel or a failure. */
  readonly finished: () => readonly PressedBlob[]
}

/** A worker that is busy inside one file cannot hear; the person should not wait for it. */
const CANCEL_MS = 300

/** The worker that carries the engines of every file: one, so that they are downloaded and kept once. */
export const startWorker = (): ExportWorker =>
  new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module', name: 'exportar' })

/**
 * Exports a piece in a worker of its own: PNG, PDF, fonts and ZIP engines load there and nowhere else.
 * @param request `digests` are those of the layouts on the screen, one for each format asked for
 * @param on called for every change of every file, the ZIP last
 */
export function exportPiece(
  request: PressRequest,
  on: (progress: PressProgress) => void,
  start: () => ExportWorker = startWorker,
): ExportJob {
  const finished: PressedBlob[] = []
  const worker = start()
  let timer: ReturnType<typeof setTimeout> | undefined
  let ended = false
  const post = (message: ToExport): void => worker.postMessage(message)
  let end: (result: Result<PressResult>) => void = () => undefined
  const done = new Promise<Result<PressResult>>((resolve) => {
    end = (result) => {
      if (ended) return
      ended = true
      clearTimeout(timer)
      worker.terminate()
      resolve(result)
    }
  })
  worker.onmessage = ({ data }: MessageEvent<FromExport>) => {
    if (ended) return
    if (data.is === 'progress') on(data.news)
    else if (data.is === 'file') finished.push(data.file)
    else end(data.result)
  }
  worker.onerror = (event) => end(fail('export/failed', { params: { reason: event.message ?? 'worker' } }))
  worker.onmessageerror = () => end(fail('export/failed', { params: { reason: 'message' } }))
  post({ is: 'press', request })
  const cancel = (): void => {
    if (ended || timer) return
    post({ is: 'cancel' })
    timer = setTimeout(() => end(fail('export/cancelled')), CANCEL_MS)
  }
  return { done, cancel, finished: () => [...finished] }
}

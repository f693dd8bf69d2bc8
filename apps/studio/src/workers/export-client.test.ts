import type { PressRequest } from '@tanquian/export/browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exportPiece, type ExportWorker } from './export-client.ts'
import type { FromExport } from './export-messages.ts'

const request = { formats: ['carta'] } as unknown as PressRequest
const file = { name: 'a.png', blob: new Blob(['a']) }

function fakeWorker() {
  const worker = {
    postMessage: vi.fn(),
    terminate: vi.fn(),
    onmessage: null as ((event: MessageEvent) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    onmessageerror: null,
  }
  return {
    worker,
    start: () => worker as unknown as ExportWorker,
    say: (data: FromExport) => worker.onmessage?.({ data } as MessageEvent),
    crash: (message: string) => worker.onerror?.({ message } as ErrorEvent),
  }
}

describe('the export as the page sees it', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('passes news on, collects files and ends the worker with its last word', async () => {
    const { worker, start, say } = fakeWorker()
    const news: unknown[] = []
    const job = exportPiece(request, (progress) => news.push(progress), start)
    expect(worker.postMessage).toHaveBeenCalledWith({ is: 'press', request })
    const progress = { file: 'a.png', state: 'comprobado', done: 1, total: 2 } as const
    say({ is: 'progress', news: progress })
    say({ is: 'file', file })
    const value = { zip: new Blob(), zipName: 'a.zip', files: [file] }
    say({ is: 'done', result: { ok: true, value } })
    expect(await job.done).toEqual({ ok: true, value })
    expect(news).toEqual([progress])
    expect(job.finished()).toEqual([file])
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  it('kills a worker that does not hear a cancel within 300 ms, and keeps what was finished', async () => {
    const { worker, start, say } = fakeWorker()
    const job = exportPiece(request, () => undefined, start)
    say({ is: 'file', file })
    job.cancel()
    job.cancel()
    expect(worker.postMessage).toHaveBeenCalledTimes(2)
    vi.advanceTimersByTime(299)
    expect(worker.terminate).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(await job.done).toMatchObject({ ok: false, failure: { code: 'export/cancelled' } })
    expect(worker.terminate).toHaveBeenCalledOnce()
    expect(job.finished()).toEqual([file])
  })

  it('lets a worker that hears the cancel answer by itself, and ignores what comes later', async () => {
    const { worker, start, say } = fakeWorker()
    const news = vi.fn()
    const job = exportPiece(request, news, start)
    job.cancel()
    say({ is: 'done', result: { ok: false, failure: { code: 'export/cancelled', at: 'b.png' } } })
    vi.advanceTimersByTime(1000)
    say({ is: 'progress', news: { file: 'b.png', state: 'haciendo', done: 0, total: 1 } })
    expect(await job.done).toMatchObject({ failure: { at: 'b.png' } })
    expect(worker.terminate).toHaveBeenCalledOnce()
    expect(news).not.toHaveBeenCalled()
  })

  it('turns a worker that dies into a failure', async () => {
    const { start, crash } = fakeWorker()
    const job = exportPiece(request, () => undefined, start)
    crash('out of memory')
    expect(await job.done).toMatchObject({
      ok: false,
      failure: { code: 'export/failed', params: { reason: 'out of memory' } },
    })
  })
})

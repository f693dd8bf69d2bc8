import { readFile } from 'node:fs/promises'
import { fontUrls } from '@tanquian/brand-template'
import { compileFont } from '@tanquian/layout/compile'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { compileFontFile, type FontWorker } from './font-client.ts'
import type { FontRequest } from './font.worker.ts'

const ttf = await readFile(fontUrls('Piazzolla-Black').ttf)

/** A worker without a thread: what it does is what font.worker.ts does. */
function directWorker(): FontWorker {
  const worker: FontWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => undefined,
    postMessage: (request: FontRequest) => {
      void request.file
        .arrayBuffer()
        .then((bytes) => compileFont(new Uint8Array(bytes), request.info))
        .then((data) => worker.onmessage?.call(worker as Worker, { data } as MessageEvent))
    },
  }
  return worker
}

describe('a font that somebody adds', () => {
  afterEach(() => void vi.useRealTimers())

  it('compiles to the same table as in the build', async () => {
    const compiled = await compileFontFile(new Blob([ttf]), 'Piazzolla-Black.ttf', directWorker)
    const table: unknown = JSON.parse(await readFile(fontUrls('Piazzolla-Black').table, 'utf8'))
    expect(compiled).toEqual({ ok: true, value: { ...(table as object), family: expect.stringMatching(/^Piazzolla/) } })
  })

  it.each([
    ['foto.ttf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6, 7, 8])],
    ['vacia.ttf', new Uint8Array()],
    ['cortada.ttf', ttf.subarray(0, 2_000)],
  ])('refuses %s by name', async (name, bytes) => {
    const refused = await compileFontFile(new Blob([bytes as Uint8Array<ArrayBuffer>]), name, directWorker)
    expect(refused).toMatchObject({ ok: false, failure: { code: expect.stringMatching(/^font\//), at: name } })
  })

  it('ends a worker that takes longer than 20 seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const terminate = vi.fn()
    const silent = (): FontWorker => ({ onmessage: null, onerror: null, postMessage: () => undefined, terminate })
    const waiting = compileFontFile(new Blob([ttf]), 'lenta.ttf', silent)
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { interval: 1 })
    vi.advanceTimersByTime(20_000)
    expect(await waiting).toMatchObject({
      ok: false,
      failure: { code: 'font/unreadable', params: { reason: 'timeout' } },
    })
    expect(terminate).toHaveBeenCalledOnce()
  })
})

import type { FontInfo } from '@tanquian/layout/compile'
import { fail, type FontTable, type Result } from '@tanquian/model'
import { readFontName } from './font-name.ts'
import type { FontRequest } from './font.worker.ts'

/** What the page needs of a worker; a test brings its own. */
export type FontWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/** A font that has not compiled by then is broken in a way that keeps the engine busy. */
const LIMIT_MS = 20_000
/** Larger than any text font; CJK families are not what a town hall sets its notices in. */
const LIMIT_BYTES = 10_000_000

const startWorker = (): FontWorker =>
  new Worker(new URL('./font.worker.ts', import.meta.url), { type: 'module', name: 'letra' })

/**
 * Compiles a font that somebody added, the way the brand's are compiled in the build: in a worker of its own, which is
 * ended after 20 s. Failures: 'font/unreadable' (not a static TTF or OTF, WOFF, broken, too slow), 'font/empty'.
 * @param name the file's name; without extension it becomes the table's id
 */
export async function compileFontFile(
  file: Blob,
  name: string,
  start: () => FontWorker = startWorker,
): Promise<Result<FontTable>> {
  const id = name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'letra'
  if (file.size > LIMIT_BYTES) return fail('font/unreadable', { at: name, params: { bytes: file.size } })
  const said = readFontName(new Uint8Array(await file.arrayBuffer()))
  if (!said) return fail('font/unreadable', { at: name })
  const info: FontInfo = { id, family: said.family || id, weight: said.weight, italic: said.italic }
  const reply = await ask({ file, info }, start)
  return reply.ok ? reply : { ok: false, failure: { ...reply.failure, at: name } }
}

function ask(request: FontRequest, start: () => FontWorker): Promise<Result<FontTable>> {
  return new Promise((resolve) => {
    const worker = start()
    const end = (reply: Result<FontTable>): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(reply)
    }
    const timer = setTimeout(() => end(fail('font/unreadable', { params: { reason: 'timeout' } })), LIMIT_MS)
    worker.onmessage = ({ data }: MessageEvent<Result<FontTable>>) => end(data)
    worker.onerror = (event) => end(fail('font/unreadable', { params: { reason: event.message ?? 'worker' } }))
    worker.postMessage(request)
  })
}

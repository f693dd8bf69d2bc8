import { fail, type Result } from '@tanquian/model'
import type { StoredPicture } from '../storage/types.ts'

/** What the worker is asked. */
export interface IntakeRequest {
  readonly file: Blob
  readonly name: string
}
/** What it answers. */
export type IntakeReply = Result<StoredPicture>

/** A decoder that has not answered by then is stuck on a malicious or broken file. */
const LIMIT_MS = 15_000

/**
 * Takes a picture in: checks its header before any pixel, applies its orientation, strips location and maker data, and makes
 * the small copy that the canvas paints. In a worker of its own, killed when it takes too long, so the tab never freezes.
 * Failures: image/unreadable, image/truncated, image/too-big, image/unsupported, image/timeout.
 */
export function takePicture(file: Blob, name: string): Promise<Result<StoredPicture>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./picture.worker.ts', import.meta.url), { type: 'module' })
    const end = (reply: IntakeReply): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(reply)
    }
    const timer = setTimeout(() => end(fail('image/timeout', { at: name })), LIMIT_MS)
    worker.onmessage = (event: MessageEvent<IntakeReply>) => end(event.data)
    worker.onerror = () => end(fail('image/unreadable', { at: name }))
    worker.postMessage({ file, name } satisfies IntakeRequest)
  })
}

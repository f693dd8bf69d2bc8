import { pressReady, type ReadyRequest } from '@tanquian/export/browser'
import { postable } from './export-messages.ts'
import type { FromReady } from './ready-client.ts'

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ReadyRequest>) => void) | null
  postMessage(message: FromReady): void
}

scope.onmessage = ({ data }) => {
  const told = (done: number, total: number): void => scope.postMessage({ is: 'progress', done, total })
  void pressReady(data, told).then((result) =>
    scope.postMessage({ is: 'done', result: result.ok ? result : { ok: false, failure: postable(result.failure) } }),
  )
}

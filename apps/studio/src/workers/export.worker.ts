import { pressPiece, pressReady, type PressRequest, type ReadyRequest } from '@tanquian/export/browser'
import { postable, type FromExport, type FromReady, type ToExport } from './export-messages.ts'

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToExport>) => void) | null
  postMessage(message: FromExport | FromReady): void
}

let cancelled = false

function press(request: PressRequest): void {
  const hooks = {
    progress: (news: Extract<FromExport, { is: 'progress' }>['news']) =>
      scope.postMessage({
        is: 'progress',
        news: news.failure ? { ...news, failure: postable(news.failure) } : news,
      }),
    file: (file: Extract<FromExport, { is: 'file' }>['file']) => scope.postMessage({ is: 'file', file }),
    cancelled: () => cancelled,
  }
  void pressPiece(request, hooks).then((result) =>
    scope.postMessage({ is: 'done', result: result.ok ? result : { ok: false, failure: postable(result.failure) } }),
  )
}

function makeReady(request: ReadyRequest): void {
  const told = (done: number, total: number): void => scope.postMessage({ is: 'far', done, total })
  void pressReady(request, told).then((result) =>
    scope.postMessage({ is: 'made', result: result.ok ? result : { ok: false, failure: postable(result.failure) } }),
  )
}

scope.onmessage = ({ data }) => {
  if (data.is === 'cancel') cancelled = true
  else if (data.is === 'press') press(data.request)
  else makeReady(data.request)
}

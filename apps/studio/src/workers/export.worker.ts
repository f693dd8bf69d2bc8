import { pressPiece } from '@tanquian/export/browser'
import { postable, type FromExport, type ToExport } from './export-messages.ts'

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToExport>) => void) | null
  postMessage(message: FromExport): void
}

let cancelled = false

scope.onmessage = ({ data }) => {
  if (data.is === 'cancel') {
    cancelled = true
    return
  }
  const hooks = {
    progress: (news: Extract<FromExport, { is: 'progress' }>['news']) =>
      scope.postMessage({
        is: 'progress',
        news: news.failure ? { ...news, failure: postable(news.failure) } : news,
      }),
    file: (file: Extract<FromExport, { is: 'file' }>['file']) => scope.postMessage({ is: 'file', file }),
    cancelled: () => cancelled,
  }
  void pressPiece(data.request, hooks).then((result) =>
    scope.postMessage({ is: 'done', result: result.ok ? result : { ok: false, failure: postable(result.failure) } }),
  )
}

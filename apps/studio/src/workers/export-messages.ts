import type { PressedBlob, PressProgress, PressRequest, PressResult, ReadyRequest } from '@tanquian/export/browser'
import type { Failure, Result } from '@tanquian/model'

/** What the page tells the export worker. */
export type ToExport =
  | { readonly is: 'press'; readonly request: PressRequest }
  | { readonly is: 'cancel' }
  | { readonly is: 'ready'; readonly request: ReadyRequest }

/** What the export worker answers; 'done' is its last word. */
export type FromExport =
  | { readonly is: 'progress'; readonly news: PressProgress }
  | { readonly is: 'file'; readonly file: PressedBlob }
  | { readonly is: 'done'; readonly result: Result<PressResult> }

/** What it answers about a file of a ready-made notice; 'made' is its last word. */
export type FromReady =
  | { readonly is: 'far'; readonly done: number; readonly total: number }
  | { readonly is: 'made'; readonly result: Result<PressedBlob> }

/** Causes may hold what cannot be posted between threads; code, place and params can. */
export const postable = ({ code, at, params }: Failure): Failure => ({
  code,
  ...(at === undefined ? {} : { at }),
  ...(params ? { params } : {}),
})

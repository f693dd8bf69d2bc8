import type { Draft, Failure } from '@tanquian/model'
import type { FileType } from '../press.ts'

/** A picture as the studio keeps it: upright, metadata stripped. `w` and `h` in pixels. */
export interface PressPicture {
  readonly blob: Blob
  readonly mediaType: string
  readonly w: number
  readonly h: number
}

/** What to press. Everything in it can be posted to a worker. */
export interface PressRequest {
  readonly draft: Draft
  /** Ids of formats, in the order in which they are made. */
  readonly formats: readonly string[]
  /** 'usual': PNG for screens, PDF for paper. */
  readonly types: 'usual' | readonly FileType[]
  /** Types of single formats, instead of `types`; a format that is not here follows `types`. */
  readonly perFormat?: Readonly<Record<string, readonly FileType[]>>
  /** Digest of what the screen shows, per format. A format without one, or with another than ours, is refused. */
  readonly digests: Readonly<Record<string, string>>
  readonly pictures: ReadonlyMap<string, PressPicture>
}

/** How far a file is. 'comprobado': made, reopened and compared. */
export type PressState = 'esperando' | 'haciendo' | 'comprobado' | 'fallo'

/** News of one file; `done` of `total` files are ready, the ZIP is the last of them. */
export interface PressProgress {
  readonly file: string
  readonly state: PressState
  readonly done: number
  readonly total: number
  readonly failure?: Failure
}

/** A file that is ready. */
export interface PressedBlob {
  readonly name: string
  readonly blob: Blob
}

/** Everything that was asked for. `files` are the ones inside the ZIP that show the piece. */
export interface PressResult {
  readonly zip: Blob
  /** '2026-11-23_aviso_corte-de-agua.zip' */
  readonly zipName: string
  readonly files: readonly PressedBlob[]
}

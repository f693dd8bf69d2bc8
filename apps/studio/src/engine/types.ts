import type { Draft, Failure, Finding, FontBook, Layout, PictureSizes, Scene } from '@tanquian/model'

/** What one format looks like now. `failure` when it could not be composed or laid out. */
export interface FormatView {
  readonly format: string
  readonly scene?: Scene
  readonly layout?: Layout
  /** The same with example words where required fields are empty; absent when there is nothing to stand in for. For the screen only. */
  readonly example?: Layout
  readonly failure?: Failure
}

/** What the screen shows of a format. */
export const shownLayout = (view: FormatView | undefined): Layout | undefined => view?.example ?? view?.layout

/** Bytes to decode; `w` and `h` are the original's size when the bytes are a smaller proxy of it. */
export interface OpenedPicture {
  readonly bytes: Blob
  readonly w?: number
  readonly h?: number
}

/** How large a decoded picture is wanted: for the canvas (≤ 2,048 px) or for the strip (≤ 512 px). */
export type PictureUse = 'screen' | 'thumb'

/** Pictures of the open piece, decoded. Sizes are the original's after orientation, whatever proxy is painted. */
export interface Pictures extends PictureSizes {
  /** What a painter draws; hatching while it is not there or cannot be read. */
  image(id: string, use: PictureUse): CanvasImageSource
  /** Starts loading what is missing; resolves when all are there or have failed. */
  want(ids: readonly string[]): Promise<void>
  /** A picture that was just accepted: usable at once. */
  put(id: string, picture: OpenedPicture): Promise<void>
  /** Rises whenever a picture arrives or fails. */
  readonly version: number
  subscribe(listener: () => void): () => void
  dispose(): void
}

/** What the store needs of compose, layout and review. Synchronous; the same input gives the same object. */
export interface Engine {
  layoutFormat(draft: Draft, format: string): FormatView
  /** Finds nothing until `ready` has resolved: the rules come after the first paint. */
  review(draft: Draft, views: Readonly<Record<string, FormatView>>): readonly Finding[]
  /**
   * Fetches the rules of the review, the law and the office; rejects when they cannot be had, and tries again when asked again. From
   * then on a piece of the electoral blackout is laid out in its dress for it.
   */
  ready?(): Promise<void>
  /** Ids of the pictures a draft paints. */
  picturesOf(draft: Draft): readonly string[]
  readonly fonts: FontBook
  readonly pictures: Pictures
}

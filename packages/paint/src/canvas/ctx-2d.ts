/** A path object of whichever canvas is used; opaque to us. */
export interface PathLike {
  addPath(path: PathLike, transform?: CanvasTransform): void
}

/** The six numbers of an affine transform, as `DOMMatrix2DInit` names them. */
export interface CanvasTransform {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

/** Builds a path from SVG path data: the browser's `Path2D`, or the one of a Node canvas. */
export type PathConstructor = new (data?: string) => PathLike

/** A gradient of whichever canvas is used. */
export interface GradientLike {
  addColorStop(offset: number, color: string): void
}

/** Anything with pixels that the context can draw. Sizes are read when the picture's own size is asked for. */
export type DrawableLike = object

/**
 * What the painter asks of a 2D context, and nothing more: CanvasRenderingContext2D, OffscreenCanvas' context and the
 * context of `@napi-rs/canvas` all fit without a cast of the methods' meaning.
 */
export interface Ctx2D {
  /** The canvas that is painted on. */
  readonly canvas: unknown
  fillStyle: unknown
  strokeStyle: unknown
  globalAlpha: number
  globalCompositeOperation: unknown
  lineWidth: number
  lineCap: unknown
  lineJoin: unknown
  miterLimit: number
  lineDashOffset: number
  imageSmoothingEnabled: boolean
  imageSmoothingQuality: unknown
  save(): void
  restore(): void
  getTransform(): CanvasTransform
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void
  setLineDash(dash: number[]): void
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): GradientLike
  fill(path: never, rule?: never): void
  stroke(path: never): void
  clip(path: never, rule?: never): void
  drawImage(
    image: never,
    sx: number,
    sy: number,
    sw: number,
    sh: number,
    dx: number,
    dy: number,
    dw: number,
    dh: number,
  ): void
  drawImage(image: never, dx: number, dy: number): void
}

/** A canvas that can be painted on and then drawn; what {@link LayerFactory} makes. */
export interface LayerLike {
  getContext(kind: '2d', settings?: { readonly willReadFrequently?: boolean }): unknown
}

/** Makes a transparent canvas of a size in pixels. */
export type LayerFactory = (w: number, h: number) => LayerLike

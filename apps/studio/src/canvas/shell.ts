import { paintOps, type CanvasDeps } from '@tanquian/paint/canvas'
import type { Op } from '@tanquian/model'
import { FabricObject } from 'fabric/es'
import { openSaves, type Slice } from './slices.ts'

/** Device pixels ← points: x' = scale·x + e, y' = scale·y + f. */
export interface PageTransform {
  readonly scale: number
  readonly e: number
  readonly f: number
}

/** What all shells of a page share; replaced as a whole, never per shell. */
export interface ShellPage {
  readonly ops: readonly Op[]
  readonly deps: CanvasDeps<CanvasImageSource>
  readonly transform: PageTransform
}

/** Paints a slice with the page's transform, shifted by (dx, dy) points. Leaves the context as it found it. */
export function paintSlice(
  ctx: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  page: ShellPage,
  slice: Slice,
  dx = 0,
  dy = 0,
): void {
  const { ops, deps, transform } = page
  const { scale, e, f } = transform
  ctx.save()
  ctx.setTransform(scale, 0, 0, scale, e, f)
  for (const at of slice.state) paintOps(ctx, ops, at, at + 1, deps)
  if (dx !== 0 || dy !== 0) {
    // Shifted in page space whatever transform is open: the block moves, its rotation stays.
    const now = ctx.getTransform()
    ctx.setTransform(now.a, now.b, now.c, now.d, now.e + dx * scale, now.f + dy * scale)
  }
  paintOps(ctx, ops, slice.from, slice.to, deps)
  for (let open = openSaves(ops, slice); open > 0; open -= 1) ctx.restore()
  ctx.restore()
}

/**
 * A fabric object without ink of its own: it paints its slice of the display list. It sets the page's transform itself
 * instead of trusting fabric's centre arithmetic, so the pixels are those of the plain painter, bit for bit.
 */
export class Shell extends FabricObject {
  slice: Slice
  page: () => ShellPage
  /** Shift under the hand, pt. */
  dx = 0
  dy = 0

  constructor(slice: Slice, page: () => ShellPage) {
    super({ objectCaching: false, selectable: false, evented: false, width: 1, height: 1, strokeWidth: 0 })
    this.slice = slice
    this.page = page
  }

  /** Another slice, in its place. */
  show(slice: Slice): void {
    this.slice = slice
    this.dx = 0
    this.dy = 0
  }

  override _render(ctx: CanvasRenderingContext2D): void {
    paintSlice(ctx, this.page(), this.slice, this.dx, this.dy)
  }
}

/** The whole page as pixels while the view moves: in its place at once, crisp again when the view rests. */
export class Glide extends FabricObject {
  private readonly bitmap: HTMLCanvasElement
  private readonly made: number
  private readonly now: () => PageTransform

  /** `bitmap` is the page painted at `scale` with its corner at 0, 0. */
  constructor(bitmap: HTMLCanvasElement, scale: number, now: () => PageTransform) {
    super({ objectCaching: false, selectable: false, evented: false, width: 1, height: 1, strokeWidth: 0 })
    this.bitmap = bitmap
    this.made = scale
    this.now = now
  }

  override _render(ctx: CanvasRenderingContext2D): void {
    const { scale, e, f } = this.now()
    const by = scale / this.made
    ctx.save()
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.drawImage(this.bitmap, e, f, this.bitmap.width * by, this.bitmap.height * by)
    ctx.restore()
  }
}

/** A stretch of the piece as pixels, while something else moves over or under it. */
export class Frozen extends FabricObject {
  private readonly bitmap: CanvasImageSource

  constructor(bitmap: CanvasImageSource) {
    super({ objectCaching: false, selectable: false, evented: false, width: 1, height: 1, strokeWidth: 0 })
    this.bitmap = bitmap
  }

  override _render(ctx: CanvasRenderingContext2D): void {
    ctx.save()
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.drawImage(this.bitmap, 0, 0)
    ctx.restore()
  }
}

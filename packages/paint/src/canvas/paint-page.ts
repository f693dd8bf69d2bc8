import type { Page } from '@tanquian/model'
import type { Ctx2D, DrawableLike } from './ctx-2d.ts'
import { paintOps } from './paint-ops.ts'
import type { CanvasDeps } from './paint-ops.ts'

/** How a whole page is painted. */
export interface PageDeps<Picture extends DrawableLike = DrawableLike> extends CanvasDeps<Picture> {
  /** Device pixels per point: 4/3 paints a page authored in CSS px at 1:1. */
  readonly scale: number
  /** Also paint the bleed around the trimmed page. Default false. */
  readonly bleed?: boolean
}

/** Pixels that a page takes at a scale, rounded to whole ones. */
export function pixelSize(page: Page, scale: number, bleed = false): { readonly w: number; readonly h: number } {
  const extra = bleed ? page.bleed * 2 : 0
  return { w: Math.round((page.width + extra) * scale), h: Math.round((page.height + extra) * scale) }
}

/**
 * Paints a page from its first op to its last on a context whose canvas has {@link pixelSize}. Sets the transform
 * itself (and puts back the state it found); does not clear: whoever made the canvas decides its ground.
 */
export function paintPage<Picture extends DrawableLike>(ctx: Ctx2D, page: Page, deps: PageDeps<Picture>): void {
  const { scale } = deps
  const offset = deps.bleed ? page.bleed * scale : 0
  ctx.save()
  ctx.setTransform(scale, 0, 0, scale, offset, offset)
  paintOps(ctx, page.ops, 0, page.ops.length, deps)
  ctx.restore()
}

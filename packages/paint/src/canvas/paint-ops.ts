import { FailureError } from '@tanquian/model'
import type { Op, Paint } from '@tanquian/model'
import type { Ctx2D, DrawableLike, GradientLike, LayerFactory, PathConstructor } from './ctx-2d.ts'
import { pathCacheOf } from './path-cache.ts'
import type { PaintFonts, PathCache } from './path-cache.ts'
import { ClipStack } from './soft-clip.ts'

/** What painting needs from outside. */
export interface CanvasDeps<Picture extends DrawableLike = DrawableLike> {
  readonly fonts: PaintFonts
  /** A picture upright and ready to draw; undefined = not there, which fails as 'image/missing'. */
  readonly image: (id: string) => Picture | undefined
  /**
   * Size in pixels of the original that layout measured. Only needed when `image` may hand out a smaller proxy: the
   * op's `src` is then scaled to the proxy.
   */
  readonly pictureSize?: (id: string) => { readonly w: number; readonly h: number } | undefined
  /** Default: the global `Path2D`. Node passes the one of its canvas. */
  readonly Path2D?: PathConstructor
  /**
   * Makes canvases for soft clips. An OffscreenCanvas gets them by itself, because the browser clips it in stairs; Node
   * passes `createCanvas` when its pixels must equal those of an OffscreenCanvas.
   */
  readonly layer?: LayerFactory
}

type OpOf<K extends Op['op']> = Extract<Op, { op: K }>

interface Brush {
  /** The context of the moment: a soft clip puts its own in place. */
  readonly ctx: Ctx2D
  readonly clips: ClipStack
  readonly paths: PathCache
  readonly deps: CanvasDeps
}

function styleOf(ctx: Ctx2D, paint: Paint): string | GradientLike {
  if (typeof paint === 'string') return paint
  const gradient = ctx.createLinearGradient(...paint.from, ...paint.to)
  for (const stop of paint.stops) gradient.addColorStop(stop.at, stop.color)
  return gradient
}

/** Opacity and blend hold for one draw; the caller's own alpha (a shell that fades) multiplies. */
function draw(ctx: Ctx2D, op: { readonly opacity?: number; readonly blend?: 'multiply' }, ink: () => void): void {
  const { opacity = 1, blend } = op
  if (opacity === 1 && !blend) {
    ink()
    return
  }
  const { globalAlpha, globalCompositeOperation } = ctx
  ctx.globalAlpha = globalAlpha * opacity
  if (blend) ctx.globalCompositeOperation = blend
  ink()
  ctx.globalAlpha = globalAlpha
  ctx.globalCompositeOperation = globalCompositeOperation
}

function fill({ ctx, paths }: Brush, op: OpOf<'fill'>): void {
  ctx.fillStyle = styleOf(ctx, op.paint)
  const path = paths.ofPath(op) as never
  draw(ctx, op, () => ctx.fill(path, (op.rule ?? 'nonzero') as never))
}

function stroke({ ctx, paths }: Brush, op: OpOf<'stroke'>): void {
  ctx.strokeStyle = styleOf(ctx, op.paint)
  ctx.lineWidth = op.width
  ctx.lineCap = op.cap ?? 'butt'
  ctx.lineJoin = op.join ?? 'miter'
  ctx.miterLimit = op.miter ?? 6
  ctx.lineDashOffset = 0
  ctx.setLineDash(op.dash ? [...op.dash] : [])
  const path = paths.ofPath(op) as never
  draw(ctx, op, () => ctx.stroke(path))
}

/**
 * Glyph by glyph where that looks the same: building one path per line costs half as much again, and a line that is
 * being typed is new with every key. A gradient runs along the line, and see-through letters must not show their
 * overlaps, so these are filled as one path.
 */
function glyphs({ ctx, paths }: Brush, op: OpOf<'glyphs'>): void {
  ctx.fillStyle = styleOf(ctx, op.paint)
  if (typeof op.paint !== 'string' || op.paint.length > 7 || (op.opacity ?? 1) < 1) {
    const path = paths.ofLine(op) as never
    draw(ctx, op, () => ctx.fill(path))
    return
  }
  const m = ctx.getTransform()
  const k = paths.scaleOf(op)
  const [a, b, c, d] = [m.a * k, m.b * k, m.c * k, m.d * k]
  const [left, top] = [m.a * op.x + m.c * op.y + m.e, m.b * op.x + m.d * op.y + m.f]
  for (const { id, x } of op.glyphs) {
    const path = paths.ofGlyph(op.font, id)
    if (!path) continue
    ctx.setTransform(a, b, c, d, left + m.a * x, top + m.b * x)
    ctx.fill(path as never)
  }
  ctx.setTransform(m.a, m.b, m.c, m.d, m.e, m.f)
}

const sideOf = (picture: DrawableLike, ...names: string[]): number | undefined => {
  const sides = picture as Record<string, unknown>
  return names.map((name) => sides[name]).find((side): side is number => typeof side === 'number' && side > 0)
}

function image({ ctx, deps }: Brush, op: OpOf<'image'>): void {
  const picture = deps.image(op.image)
  if (!picture) throw new FailureError({ code: 'image/missing', at: op.image })
  const original = deps.pictureSize?.(op.image)
  const kx = original ? (sideOf(picture, 'naturalWidth', 'width') ?? original.w) / original.w : 1
  const ky = original ? (sideOf(picture, 'naturalHeight', 'height') ?? original.h) / original.h : 1
  const { src, dst } = op
  ctx.imageSmoothingEnabled = true
  ctx.imageSmoothingQuality = 'high'
  draw(ctx, op, () => {
    ctx.drawImage(picture as never, src.x * kx, src.y * ky, src.w * kx, src.h * ky, dst.x, dst.y, dst.w, dst.h)
  })
}

const nothing = (): void => undefined

const PAINTERS: { readonly [K in Op['op']]: (brush: Brush, op: OpOf<K>) => void } = {
  save: ({ clips }) => clips.save(),
  restore: ({ clips }) => clips.restore(),
  concat: ({ ctx }, op) => ctx.transform(...op.m),
  clip: ({ clips, paths }, op) => clips.clip(paths.ofPath(op), op.path),
  fill,
  stroke,
  glyphs,
  image,
  // What a screen shows has no structure; the SVG and PDF painters use these.
  link: nothing,
  tag: nothing,
  'end-tag': nothing,
}

function pathConstructor(deps: CanvasDeps): PathConstructor {
  const Path = deps.Path2D ?? (globalThis as { Path2D?: unknown }).Path2D
  if (!Path) throw new TypeError('paint/canvas: there is no global Path2D here; pass deps.Path2D')
  return Path as PathConstructor
}

/** Soft clips as asked for, or where the context's own would be jagged. */
function layersFor(ctx: Ctx2D, deps: CanvasDeps): LayerFactory | undefined {
  if (deps.layer || typeof OffscreenCanvas === 'undefined' || !(ctx.canvas instanceof OffscreenCanvas))
    return deps.layer
  return (w, h) => new OffscreenCanvas(w, h)
}

/**
 * Paints ops [from, to) of a page. The caller has already set the transform to points; save and restore in the slice
 * must be balanced. Throws FailureError('paint/unknown-op' | 'image/missing').
 */
export function paintOps<Picture extends DrawableLike>(
  ctx: Ctx2D,
  ops: readonly Op[],
  from: number,
  to: number,
  deps: CanvasDeps<Picture>,
): void {
  const paths = pathCacheOf(deps.fonts, pathConstructor(deps))
  const clips = new ClipStack(ctx, layersFor(ctx, deps))
  for (let i = from; i < to; i += 1) {
    const op = ops[i]
    if (!op) throw new RangeError(`paintOps: the page has ${ops.length} ops, asked for [${from}, ${to})`)
    const painter = PAINTERS[op.op] as ((brush: Brush, op: Op) => void) | undefined
    if (!painter) throw new FailureError({ code: 'paint/unknown-op', at: `ops.${i}`, params: { op: String(op.op) } })
    painter({ ctx: clips.ctx, clips, deps, paths }, op)
  }
  clips.end()
}

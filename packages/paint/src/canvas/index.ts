export { paintOps } from './paint-ops.ts'
export type { CanvasDeps } from './paint-ops.ts'
export { paintPage, pixelSize } from './paint-page.ts'
export type { PageDeps } from './paint-page.ts'
export type {
  CanvasTransform,
  Ctx2D,
  DrawableLike,
  GradientLike,
  LayerFactory,
  LayerLike,
  PathConstructor,
  PathLike,
} from './ctx-2d.ts'
export type { PaintFonts } from './path-cache.ts'

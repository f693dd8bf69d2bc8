import type { FontBook, Op } from '@tanquian/model'
import type { PathConstructor, PathLike } from './ctx-2d.ts'

/** What a painter needs of the fonts: outlines in font units (y down) and the size of the em. */
export type PaintFonts = Pick<FontBook, 'outline' | 'metrics'>

type GlyphsOp = Extract<Op, { op: 'glyphs' }>
type PathOp = Extract<Op, { path: string }>

/**
 * Paths by font book, path constructor and op. Ops never change once laid out, so an op is its own key: repainting a
 * piece (a drag, a thumbnail, another zoom) builds nothing, and what layout drops is collected with it.
 */
class PathCache {
  readonly #Path: PathConstructor
  readonly #fonts: PaintFonts
  readonly #glyphs = new Map<string, (PathLike | null | undefined)[]>()
  readonly #ops = new WeakMap<Op, PathLike>()

  constructor(fonts: PaintFonts, Path: PathConstructor) {
    this.#fonts = fonts
    this.#Path = Path
  }

  /** The path of a fill, stroke or clip. */
  ofPath(op: PathOp): PathLike {
    let path = this.#ops.get(op)
    if (!path) this.#ops.set(op, (path = new this.#Path(op.path)))
    return path
  }

  /** All outlines of a glyphs op as one path in the op's coordinates. */
  ofLine(op: GlyphsOp): PathLike {
    let line = this.#ops.get(op)
    if (line) return line
    line = new this.#Path()
    const k = this.scaleOf(op)
    for (const { id, x } of op.glyphs) {
      const outline = this.ofGlyph(op.font, id)
      if (outline) line.addPath(outline, { a: k, b: 0, c: 0, d: k, e: op.x + x, f: op.y })
    }
    this.#ops.set(op, line)
    return line
  }

  /** One outline in font units; null for blanks (spaces). */
  ofGlyph(font: string, id: number): PathLike | null {
    let glyphs = this.#glyphs.get(font)
    if (!glyphs) this.#glyphs.set(font, (glyphs = []))
    const known = glyphs[id]
    if (known !== undefined) return known
    const outline = this.#fonts.outline(font, id)
    return (glyphs[id] = outline === '' ? null : new this.#Path(outline))
  }

  /** Points per font unit at an op's size. */
  scaleOf(op: GlyphsOp): number {
    return op.size / this.#fonts.metrics(op.font).unitsPerEm
  }
}

const caches = new WeakMap<PaintFonts, Map<PathConstructor, PathCache>>()

/** The cache that belongs to a font book and a path constructor; lives as long as the book. */
export function pathCacheOf(fonts: PaintFonts, Path: PathConstructor): PathCache {
  let byPath = caches.get(fonts)
  if (!byPath) caches.set(fonts, (byPath = new Map()))
  let cache = byPath.get(Path)
  if (!cache) byPath.set(Path, (cache = new PathCache(fonts, Path)))
  return cache
}

export type { PathCache }

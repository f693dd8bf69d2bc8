import type { PathData } from '@tanquian/model'
import type { CanvasTransform, Ctx2D, LayerFactory, LayerLike, PathLike } from './ctx-2d.ts'

/*
 * Chromium clips an OffscreenCanvas without antialiasing (27 of 33 edge pixels of a round corner are wrong), which in
 * an export shows as stairs along every photo that is not a plain rectangle. A soft clip paints on a copy of the ground
 * instead, cuts that with a filled path, which is antialiased everywhere, and lays it back.
 */

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Corners of the box around a path's points (controls included) in device pixels. */
function deviceBox(path: PathData, m: CanvasTransform): Box {
  const numbers = path.match(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)?.map(Number) ?? []
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const [x, y] = [numbers[i]!, numbers[i + 1]!]
    const [dx, dy] = [m.a * x + m.c * y + m.e, m.b * x + m.d * y + m.f]
    left = Math.min(left, dx)
    right = Math.max(right, dx)
    top = Math.min(top, dy)
    bottom = Math.max(bottom, dy)
  }
  return { left, top, right, bottom }
}

const RECTANGLE = /^M(\S+) (\S+)L(\S+) \2L\3 (\S+)L\1 \4(?:L\1 \2)?Z$/

/** A rectangle on whole pixels clips alike with and without antialiasing. */
function isSharp(path: PathData, m: CanvasTransform, box: Box): boolean {
  const whole = [box.left, box.top, box.right, box.bottom].every((side) => Math.abs(side - Math.round(side)) < 1e-4)
  return whole && m.b === 0 && m.c === 0 && RECTANGLE.test(path)
}

/** A clip in force: everything goes to `ctx` until it is laid back on `parent`. */
interface Layer {
  readonly parent: Ctx2D
  readonly ctx: Ctx2D
  readonly canvas: LayerLike
  readonly path: PathLike
  readonly at: readonly [x: number, y: number]
  readonly transform: CanvasTransform
}

function openLayer(parent: Ctx2D, path: PathLike, box: Box, make: LayerFactory): Layer {
  const { width, height } = parent.canvas as { width: number; height: number }
  const x = Math.min(width, Math.max(0, Math.floor(box.left)))
  const y = Math.min(height, Math.max(0, Math.floor(box.top)))
  const w = Math.max(1, Math.min(width, Math.ceil(box.right)) - x)
  const h = Math.max(1, Math.min(height, Math.ceil(box.bottom)) - y)
  const canvas = make(w, h)
  const ctx = canvas.getContext('2d', { willReadFrequently: true }) as Ctx2D
  // The ground comes along, so that multiply and see-through colours find what they expect.
  ctx.drawImage(parent.canvas as never, -x, -y)
  const transform = parent.getTransform()
  ctx.setTransform(transform.a, transform.b, transform.c, transform.d, transform.e - x, transform.f - y)
  ctx.globalAlpha = parent.globalAlpha
  return { parent, ctx, canvas, path, at: [x, y], transform }
}

function closeLayer({ parent, ctx, canvas, path, at, transform: m }: Layer): void {
  ctx.setTransform(m.a, m.b, m.c, m.d, m.e - at[0], m.f - at[1])
  ctx.globalAlpha = 1
  ctx.globalCompositeOperation = 'destination-in'
  ctx.fillStyle = '#000000'
  ctx.fill(path as never)
  parent.save()
  parent.setTransform(1, 0, 0, 1, 0, 0)
  parent.globalAlpha = 1
  parent.globalCompositeOperation = 'source-over'
  parent.drawImage(canvas as never, ...at)
  parent.restore()
}

/** Keeps track of which context is painted on as clips come and go. */
export class ClipStack {
  readonly #make: LayerFactory | undefined
  /** Layers opened since each save that is still open; the first list belongs to no save. */
  readonly #levels: Layer[][] = [[]]
  ctx: Ctx2D

  /** Without a factory clips are the context's own. */
  constructor(ctx: Ctx2D, make: LayerFactory | undefined) {
    this.ctx = ctx
    this.#make = make
  }

  save(): void {
    this.ctx.save()
    this.#levels.push([])
  }

  restore(): void {
    this.#close(this.#levels.pop() ?? [])
    this.ctx.restore()
  }

  clip(path: PathLike, data: PathData): void {
    if (this.#make) {
      const transform = this.ctx.getTransform()
      const box = deviceBox(data, transform)
      if (!isSharp(data, transform, box)) {
        const layer = openLayer(this.ctx, path, box, this.#make)
        this.#levels.at(-1)?.push(layer)
        this.ctx = layer.ctx
        return
      }
    }
    this.ctx.clip(path as never)
  }

  /** At the end of a slice: lays back what is still open. */
  end(): void {
    while (this.#levels.length > 0) this.#close(this.#levels.pop() ?? [])
  }

  #close(layers: readonly Layer[]): void {
    for (const layer of [...layers].reverse()) {
      closeLayer(layer)
      this.ctx = layer.parent
    }
  }
}

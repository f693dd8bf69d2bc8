import { paintPage } from '@tanquian/paint/canvas'
import type { LaidBlock, Layout, Page } from '@tanquian/model'
import { Canvas, config } from 'fabric/es'
import type { Engine } from '../engine/types.ts'
import { depsFor } from './page-deps.ts'
import { Frozen, Glide, paintSlice, Shell, type PageTransform, type ShellPage } from './shell.ts'
import { slicesOf, type Slice } from './slices.ts'
import { PX_PER_PT, type ViewState } from './view.ts'

/** Device pixels ← points for a view. The page's corner falls on a whole device pixel, so that edges are crisp. */
export function transformOf(view: Pick<ViewState, 'zoom' | 'x' | 'y'>, dpr: number): PageTransform {
  return { scale: view.zoom * PX_PER_PT * dpr, e: Math.round(view.x * dpr), f: Math.round(view.y * dpr) }
}

/** The view rests when it has not moved for this long, ms. */
const REST = 140
/** Larger pages are painted live even while the view moves: their pixels would weigh more than they save. */
const MOST_PIXELS = 12_000_000
const NOTHING: Slice = { key: '', chain: [], from: 0, to: 0, state: [] }

/** The fabric canvas of the stage: one shell per slice of the page, and bitmaps of the rest while something moves. */
export class StageCanvas {
  readonly fabric: Canvas
  /** Cursor of the grip under the pointer; kept while it is pulled. */
  cursor = 'default'
  private shells: Shell[] = []
  private layout: Layout | undefined
  private pageAt = 0
  private bleed = false
  private transform: PageTransform = { scale: 1, e: 0, f: 0 }
  private moving: ReadonlySet<string> = new Set()
  private gliding = false
  private lookedAt = 0
  private rest: ReturnType<typeof setTimeout> | undefined
  private shared: ShellPage
  private readonly engine: Engine

  private readonly piece: () => { readonly layout: Layout | undefined; readonly pageAt: number }

  /** `piece` gives the layout of the active format and the page in view. */
  constructor(element: HTMLCanvasElement, engine: Engine, piece: StageCanvas['piece']) {
    this.engine = engine
    this.shared = { ops: [], deps: depsFor(engine, 'screen'), transform: this.transform }
    this.piece = piece
    this.fabric = new Canvas(element, {
      enablePointerEvents: true,
      selection: false,
      skipTargetFind: true,
      renderOnAddRemove: false,
      fireMiddleClick: true,
      stopContextMenu: true,
      containerClass: 'mesa-fabric',
      preserveObjectStacking: true,
    })
    // What is drawn is said by the outline tree beside it.
    this.fabric.wrapperEl.setAttribute('aria-hidden', 'true')
    this.fabric.skipOffscreen = false
    this.fabric.on('before:render', ({ ctx }) => this.clipToPage(ctx))
    this.fabric.on('after:render', ({ ctx }) => ctx.restore())
  }

  get dpr(): number {
    return this.fabric.getRetinaScaling()
  }

  /** The layout on the canvas: the piece's, or a gesture's preview. */
  get shown(): Layout | undefined {
    return this.layout
  }

  get page(): Page | undefined {
    return this.layout?.pages[this.pageAt]
  }

  resize(w: number, h: number): void {
    config.configure({ devicePixelRatio: window.devicePixelRatio })
    this.fabric.setDimensions({ width: Math.max(1, w), height: Math.max(1, h) })
  }

  /** Shows a layout at once (the same frame). */
  show(layout: Layout | undefined, pageAt: number): void {
    this.layout = layout
    this.pageAt = pageAt
    this.thaw()
    this.fabric.renderAll()
  }

  look(view: ViewState): void {
    const bleed = view.bleed !== this.bleed
    this.transform = transformOf(view, this.dpr)
    this.shared = { ...this.shared, transform: this.transform }
    this.bleed = view.bleed
    if (this.moving.size > 0) this.freeze([...this.moving])
    else if (!bleed) this.glide()
    this.fabric.requestRenderAll()
  }

  /** The view moves again before it has rested: the page is painted once, as pixels, and only that moves. */
  private glide(): void {
    const now = performance.now()
    const again = now - this.lookedAt < REST
    this.lookedAt = now
    clearTimeout(this.rest)
    if (!again) return
    this.rest = setTimeout(() => {
      this.thaw()
      this.fabric.renderAll()
    }, REST)
    const { page } = this
    if (this.gliding || !page) return
    const { scale } = this.transform
    const [width, height] = [Math.ceil(page.width * scale), Math.ceil(page.height * scale)]
    if (width * height > MOST_PIXELS || this.bleed) return
    const bitmap = Object.assign(document.createElement('canvas'), { width, height })
    const ctx = bitmap.getContext('2d', { alpha: false })
    if (!ctx) return
    paintPage(ctx, page, { ...depsFor(this.engine, 'screen'), scale })
    this.gliding = true
    this.fabric._objects = []
    this.fabric.add(new Glide(bitmap, scale, () => this.transform))
  }

  /** From now on only these blocks (and what they enclose) move; what lies below and above becomes two bitmaps. */
  freeze(ids: readonly string[]): void {
    this.moving = new Set(ids)
    const isMoving = ({ slice }: Shell) => slice.chain.some((id) => this.moving.has(id))
    const first = this.shells.findIndex(isMoving)
    const last = this.shells.length - 1 - [...this.shells].reverse().findIndex(isMoving)
    if (first < 0) return
    this.fabric._objects = []
    this.addFrozen(this.shells.slice(0, first))
    // Between the first and the last that move everything stays live: it lies over some and under others.
    this.fabric.add(...this.shells.slice(first, last + 1))
    this.addFrozen(this.shells.slice(last + 1))
  }

  shift(dx: number, dy: number): void {
    for (const shell of this.shells) {
      const moves = shell.slice.chain.some((id) => this.moving.has(id))
      shell.dx = moves ? dx : 0
      shell.dy = moves ? dy : 0
    }
    this.fabric.requestRenderAll()
  }

  /** Back to the piece as it is, after a gesture. */
  release(): void {
    const { layout, pageAt } = this.piece()
    this.show(layout, pageAt)
  }

  /** Everything live again. */
  thaw(): void {
    this.moving = new Set()
    this.gliding = false
    clearTimeout(this.rest)
    const { page } = this
    const blocks: readonly LaidBlock[] = this.layout?.blocks.filter((block) => block.page === this.pageAt) ?? []
    const slices = page ? slicesOf(page.ops, blocks) : []
    // Shells are used again: making eighty of them per keystroke would cost more than painting them.
    while (this.shells.length < slices.length) this.shells.push(new Shell(NOTHING, () => this.shared))
    this.shells.length = slices.length
    this.shared = { ops: page?.ops ?? [], deps: depsFor(this.engine, 'screen'), transform: this.transform }
    for (const [at, slice] of slices.entries()) this.shells[at]?.show(slice)
    const on = this.fabric._objects
    if (on.length === this.shells.length && on[0] === this.shells[0]) return
    this.fabric._objects = []
    this.fabric.add(...this.shells)
  }

  dispose(): void {
    clearTimeout(this.rest)
    void this.fabric.dispose()
  }

  private addFrozen(shells: readonly Shell[]): void {
    if (shells.length === 0) return
    const { width, height } = this.fabric.lowerCanvasEl
    // An element's canvas, like the one on screen: an OffscreenCanvas rasters on another path and may differ.
    const bitmap = Object.assign(document.createElement('canvas'), { width, height })
    const ctx = bitmap.getContext('2d')
    if (!ctx) return
    for (const shell of shells) paintSlice(ctx, this.shared, shell.slice)
    this.fabric.add(new Frozen(bitmap))
  }

  /** Ink stays on the trimmed page, or on the page with its bleed. Restored after the render. */
  private clipToPage(ctx: CanvasRenderingContext2D): void {
    ctx.save()
    const { page } = this
    if (!page) return
    const { scale, e, f } = this.transform
    const extra = this.bleed ? page.bleed : 0
    const retina = ctx.getTransform()
    ctx.setTransform(1, 0, 0, 1, 0, 0)
    ctx.beginPath()
    const [x, y] = [Math.round(e - extra * scale), Math.round(f - extra * scale)]
    ctx.rect(x, y, Math.round((page.width + extra * 2) * scale), Math.round((page.height + extra * 2) * scale))
    ctx.clip()
    ctx.setTransform(retina)
  }
}

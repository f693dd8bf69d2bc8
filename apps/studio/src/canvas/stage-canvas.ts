import type { LaidBlock, Layout, Page } from '@tanquian/model'
import { Canvas, config } from 'fabric/es'
import type { Engine } from '../engine/types.ts'
import { depsFor } from './page-deps.ts'
import { Frozen, paintSlice, Shell, type PageTransform, type ShellPage } from './shell.ts'
import { slicesOf, type Slice } from './slices.ts'
import { PX_PER_PT, type ViewState } from './view.ts'

/** Device pixels ← points for a view. The page's corner falls on a whole device pixel, so that edges are crisp. */
export function transformOf(view: Pick<ViewState, 'zoom' | 'x' | 'y'>, dpr: number): PageTransform {
  return { scale: view.zoom * PX_PER_PT * dpr, e: Math.round(view.x * dpr), f: Math.round(view.y * dpr) }
}

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
  private opacity: ((slice: Slice) => number) | undefined
  private readonly engine: Engine

  private readonly piece: () => { readonly layout: Layout | undefined; readonly pageAt: number }

  /** `piece` gives the layout of the active format and the page in view. */
  constructor(element: HTMLCanvasElement, engine: Engine, piece: StageCanvas['piece']) {
    this.engine = engine
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
    this.transform = transformOf(view, this.dpr)
    this.bleed = view.bleed
    if (this.moving.size > 0) this.freeze([...this.moving])
    this.fabric.requestRenderAll()
  }

  /** Draws some slices fainter: everything but the block in crop mode or the finding in focus. */
  fade(opacity: ((slice: Slice) => number) | undefined): void {
    this.opacity = opacity
    for (const shell of this.shells) shell.opacity = opacity?.(shell.slice) ?? 1
    this.fabric.requestRenderAll()
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
    const { page } = this
    const blocks: readonly LaidBlock[] = this.layout?.blocks.filter((block) => block.page === this.pageAt) ?? []
    const slices = page ? slicesOf(page.ops, blocks) : []
    const shared = this.sharedPage()
    this.shells = slices.map((slice) => {
      const shell = new Shell(slice, shared)
      shell.opacity = this.opacity?.(slice) ?? 1
      return shell
    })
    this.fabric._objects = []
    this.fabric.add(...this.shells)
  }

  dispose(): void {
    void this.fabric.dispose()
  }

  private sharedPage(): () => ShellPage {
    const ops = this.page?.ops ?? []
    const deps = depsFor(this.engine, 'screen')
    return () => ({ ops, deps, transform: this.transform })
  }

  private addFrozen(shells: readonly Shell[]): void {
    const [first] = shells
    if (!first) return
    const { width, height } = this.fabric.lowerCanvasEl
    // An element's canvas, like the one on screen: an OffscreenCanvas rasters on another path and may differ.
    const bitmap = Object.assign(document.createElement('canvas'), { width, height })
    const ctx = bitmap.getContext('2d')
    if (!ctx) return
    for (const shell of shells) paintSlice(ctx, first.page(), shell.slice)
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

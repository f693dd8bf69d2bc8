import type { StageContext } from '../context.ts'

interface Spread {
  readonly x: number
  readonly y: number
  readonly distance: number
}

/** Two fingers: they carry the view and zoom it, keeping what is between them. */
export class Pinch {
  private readonly touches = new Map<number, { readonly x: number; readonly y: number }>()
  private held: { readonly distance: number; readonly zoom: number } | undefined
  private readonly context: StageContext
  private readonly begins: () => void
  private readonly stops: (() => void)[] = []

  /** `begins` is called when the second finger comes: whatever one finger had begun ends. */
  constructor(context: StageContext, begins: () => void) {
    this.context = context
    this.begins = begins
    this.listen(context.frame, 'pointerdown', (event) => this.down(event))
    this.listen(window, 'pointermove', (event) => this.move(event))
    this.listen(window, 'pointerup', (event) => this.up(event))
    this.listen(window, 'pointercancel', (event) => this.up(event))
  }

  /** True from the second finger until the last one is up. */
  get active(): boolean {
    return this.held !== undefined
  }

  dispose(): void {
    for (const stop of this.stops) stop()
  }

  private listen(target: EventTarget, kind: string, run: (event: PointerEvent) => void): void {
    target.addEventListener(kind, run as EventListener, true)
    this.stops.push(() => target.removeEventListener(kind, run as EventListener, true))
  }

  private down(event: PointerEvent): void {
    if (event.pointerType !== 'touch') return
    this.touches.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (this.touches.size !== 2) return
    this.begins()
    this.held = { distance: this.spread().distance, zoom: this.context.view.getState().zoom }
  }

  private move(event: PointerEvent): void {
    if (!this.touches.has(event.pointerId)) return
    const from = this.spread()
    this.touches.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (!this.held) return
    const now = this.spread()
    const { view } = this.context
    view.panBy(now.x - from.x, now.y - from.y)
    view.zoomTo((this.held.zoom * now.distance) / Math.max(1, this.held.distance), now.x, now.y)
  }

  private up(event: PointerEvent): void {
    this.touches.delete(event.pointerId)
    if (event.type === 'pointercancel') this.begins()
    if (this.touches.size === 0) this.held = undefined
  }

  /** Middle (viewport px) and distance of two fingers. */
  private spread(): Spread {
    const [a = { x: 0, y: 0 }, b = a] = this.touches.values()
    const { left, top } = this.context.frame.getBoundingClientRect()
    return { x: (a.x + b.x) / 2 - left, y: (a.y + b.y) / 2 - top, distance: Math.hypot(a.x - b.x, a.y - b.y) }
  }
}

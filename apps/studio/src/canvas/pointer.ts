import type { TPointerEvent } from 'fabric/es'
import { ancestorsOf, blockOf, fieldOf, groupOf } from './blocks.ts'
import {
  activeLayout,
  allows,
  pagePoint,
  pxToPt,
  turnIn,
  type Gesture,
  type PointerAt,
  type StageContext,
} from './context.ts'
import { startDrag } from './gestures/drag.ts'
import { Marquee } from './gestures/marquee.ts'
import { Pan } from './gestures/pan.ts'
import { Resize } from './gestures/resize.ts'
import { Rotate, rotateZoneAt } from './gestures/rotate.ts'
import { readPointer } from './read-pointer.ts'
import { cursorOf, handleAt, handlesOf, REACH, type Handle } from './handles.ts'
import { beneath, blocksAt } from './hit.ts'
import { enterBlock } from './modes.ts'
import { Pinch } from './gestures/pinch.ts'
import { toViewport } from './view.ts'

/** A drag starts here, px. */
const STARTS = { mouse: 4, touch: 8 } as const
/** Blocks answer a little outside their box, px. */
const SLOP = { mouse: 4, touch: 12 } as const
/** The name of a block shows after the pointer has rested on it, ms. */
const NAME_AFTER = 500
const LONG_PRESS = 450

/** Reads the pointer over the stage and starts gestures. Fabric delivers the events; what they mean is decided here. */
export class Pointer {
  private gesture: Gesture | undefined
  private press:
    { readonly at: PointerAt; readonly block?: string; readonly handle?: Handle; readonly turn?: boolean } | undefined
  private space = false
  private readonly pinch: Pinch
  private naming: ReturnType<typeof setTimeout> | undefined
  private longPress: ReturnType<typeof setTimeout> | undefined
  private readonly context: StageContext
  private readonly stops: (() => void)[] = []

  constructor(context: StageContext) {
    this.context = context
    this.pinch = new Pinch(context, () => this.cancel())
    const { fabric } = context.stage
    this.stops.push(
      fabric.on('mouse:down', ({ e }) => this.down(e)),
      fabric.on('mouse:move', ({ e }) => this.moved(e)),
      fabric.on('mouse:up', ({ e }) => this.up(e)),
      fabric.on('mouse:out', () => this.hover(undefined)),
      fabric.on('mouse:dblclick', ({ e }) => this.doubleClick(e)),
      fabric.on('contextmenu', ({ e }) => this.menu(e as TPointerEvent)),
    )
    this.listen(window, 'blur', () => this.cancel())
    this.listen(window, 'keydown', (event) => this.keyDown(event), true)
    this.listen(
      window,
      'keyup',
      (event) => {
        if (event.key === ' ') this.holdSpace(false)
      },
      true,
    )
  }

  /** Everything as before the gesture. */
  private cancel(): void {
    clearTimeout(this.longPress)
    this.gesture?.cancel()
    this.gesture = undefined
    this.press = undefined
  }

  /** Esc gives up a gesture before anybody else hears it; the space bar over the canvas turns the pointer into a hand. */
  private keyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.gesture) {
      event.preventDefault()
      event.stopImmediatePropagation()
      this.cancel()
    } else if (event.key === ' ' && document.activeElement === this.context.frame) {
      event.preventDefault()
      this.holdSpace(true)
    }
  }

  private holdSpace(down: boolean): void {
    if (down === this.space) return
    this.space = down
    if (!this.gesture) this.cursor(down ? 'grab' : 'default')
  }

  dispose(): void {
    this.cancel()
    clearTimeout(this.naming)
    clearTimeout(this.longPress)
    this.pinch.dispose()
    for (const stop of this.stops) stop()
  }

  private listen<K extends keyof WindowEventMap>(
    target: EventTarget,
    kind: K,
    run: (event: WindowEventMap[K]) => void,
    capture = false,
  ): void {
    target.addEventListener(kind, run as EventListener, capture)
    this.stops.push(() => target.removeEventListener(kind, run as EventListener, capture))
  }

  private down(event: TPointerEvent): void {
    const { store, view, frame } = this.context
    if (this.pinch.active) return
    const at = readPointer(this.context.frame, event)
    frame.focus({ preventScroll: true })
    view.set({ menu: undefined, locked: undefined, named: undefined })
    if (view.getState().mode.is !== 'idle') view.set({ mode: { is: 'idle' } })
    if (this.space || ('button' in event && event.button === 1)) {
      this.gesture = new Pan(this.context, at)
      this.cursor('grabbing')
      return
    }
    if ('button' in event && event.button !== 0) return
    store.endGroup()
    const grip = this.gripAt(at)
    if (grip) {
      this.press = { at, ...grip }
      return
    }
    const block = this.blockAt(at)
    this.press = block ? { at, block } : { at }
    if (block) this.choose(block, at)
    if (block && at.touch) this.longPress = setTimeout(() => this.menuAt(at), LONG_PRESS)
  }

  /** Selects on pressing, so that a drag carries what was pressed. */
  private choose(block: string, at: PointerAt): void {
    const { store } = this.context
    const { selection } = store.getState()
    if (at.shift)
      store.select(selection.includes(block) ? selection.filter((id) => id !== block) : [...selection, block])
    else if (at.ctrl || !selection.includes(block)) store.select([block])
  }

  private blockAt(at: PointerAt): string | undefined {
    const { store, view } = this.context
    const slop = pxToPt(this.context, at.touch ? SLOP.touch : SLOP.mouse)
    const under = blocksAt(activeLayout(store), view.getState().page, pagePoint(this.context, at), slop, turnIn(store))
    const { selection } = store.getState()
    if (at.ctrl) return beneath(under, selection)?.id
    const layout = activeLayout(store)
    // What is selected keeps the pointer, so that a block chosen from beneath can be dragged.
    const kept = under.find(({ id }) => selection.length === 1 && selection.includes(id))
    const [top] = under
    return kept?.id ?? (layout && top ? groupOf(layout, top) : undefined)
  }

  private gripAt(at: PointerAt): { handle: Handle; block: string } | { turn: true; block: string } | undefined {
    const { store, view } = this.context
    const { selection } = store.getState()
    const block = selection.length === 1 ? blockOf(activeLayout(store), selection[0]) : undefined
    if (!block) return undefined
    const box = toViewport(view.getState(), block.box)
    const turned = turnIn(store)(block.id)
    const handle = handleAt(handlesOf(block), box, turned, at, at.touch ? REACH.touch : REACH.mouse)
    if (handle) return { handle, block: block.id }
    return block.free && rotateZoneAt(box, turned, at) ? { turn: true, block: block.id } : undefined
  }

  private moved(event: TPointerEvent): void {
    const at = readPointer(this.context.frame, event)
    if (this.pinch.active) return
    if (this.gesture) return this.gesture.move(at)
    if (!this.press) return this.point(at)
    const far = Math.hypot(at.x - this.press.at.x, at.y - this.press.at.y)
    if (far < (at.touch ? STARTS.touch : STARTS.mouse)) return
    clearTimeout(this.longPress)
    this.gesture = this.begin(at)
    if (this.gesture) this.gesture.move(at)
    else this.press = undefined
  }

  /** The press has become a drag: of a handle, of blocks, or over nothing. */
  private begin(at: PointerAt): Gesture | undefined {
    const { store, stage } = this.context
    const { press } = this
    if (!press) return undefined
    const block = blockOf(activeLayout(store), press.block)
    if (store.getState().readOnly) {
      store.refuse({ code: 'storage/locked' })
      return undefined
    }
    this.hover(undefined)
    if (!block) {
      this.cursor('crosshair')
      return at.touch ? new Pan(this.context, press.at) : new Marquee(this.context, press.at)
    }
    if (press.handle || press.turn) {
      this.cursor(stage.cursor)
      return press.handle ? new Resize(this.context, block, press.handle, press.at) : new Rotate(this.context, block)
    }
    const drag = this.startDrag(block.id, press.at)
    this.cursor(drag ? 'move' : 'not-allowed')
    return drag
  }

  /** A block that is fixed inside a group that is free carries the group. */
  private startDrag(id: string, from: PointerAt): Gesture | undefined {
    const { store } = this.context
    const layout = activeLayout(store)
    const { selection } = store.getState()
    const block = blockOf(layout, id)
    if (layout && block && selection.length <= 1 && !allows(block, 'move')) {
      const above = ancestorsOf(layout, id).find((each) => blockOf(layout, each)?.allow.includes('move'))
      if (above) {
        store.select([above])
        return startDrag(this.context, [above], from)
      }
    }
    return startDrag(this.context, selection.includes(id) ? selection : [id], from)
  }

  private up(event: TPointerEvent): void {
    const at = readPointer(this.context.frame, event)
    const { gesture, press } = this
    clearTimeout(this.longPress)
    this.gesture = undefined
    this.press = undefined
    if (gesture) gesture.end(at)
    else if (press) this.click(press, at)
    this.point(at)
  }

  private click(
    press: { readonly block?: string; readonly handle?: Handle; readonly turn?: boolean },
    at: PointerAt,
  ): void {
    const { store } = this.context
    if (press.handle || press.turn) return
    if (!press.block) {
      if (!at.shift && !at.ctrl) store.select([])
      return
    }
    if (!at.shift && !at.ctrl && store.getState().selection.length > 1) store.select([press.block])
    const block = blockOf(activeLayout(store), press.block)
    // The form follows the canvas to the block's field, without stealing the focus.
    if (block && store.getState().selection.includes(block.id)) store.focusField(fieldOf(block))
  }

  private doubleClick(event: TPointerEvent): void {
    const at = readPointer(this.context.frame, event)
    const block = this.blockAt({ ...at, ctrl: false })
    if (block) enterBlock(this.context, block, at)
  }

  private menu(event: TPointerEvent): void {
    const at = readPointer(this.context.frame, event)
    const block = this.blockAt({ ...at, ctrl: false })
    const { store } = this.context
    if (block && !store.getState().selection.includes(block)) store.select([block])
    this.menuAt(at)
  }

  private menuAt(at: PointerAt): void {
    this.cancel()
    this.context.view.set({ menu: { x: at.x, y: at.y } })
  }

  /** The pointer rests or wanders: outline, name and cursor. */
  private point(at: PointerAt): void {
    if (at.touch || this.space) return
    const { stage, store } = this.context
    const grip = this.gripAt(at)
    if (grip) {
      const [id] = store.getState().selection
      stage.cursor = 'handle' in grip ? cursorOf(grip.handle, id ? turnIn(store)(id) : 0) : 'grab'
      this.cursor(stage.cursor)
      return this.hover(undefined)
    }
    const block = this.blockAt(at)
    this.hover(block)
    this.cursor('default')
  }

  private hover(block: string | undefined): void {
    const { view } = this.context
    if (view.getState().hover === block) return
    clearTimeout(this.naming)
    view.set({ hover: block, named: undefined })
    if (block) this.naming = setTimeout(() => view.set({ named: block }), NAME_AFTER)
  }

  private cursor(name: string): void {
    this.context.stage.fabric.setCursor(name)
  }
}

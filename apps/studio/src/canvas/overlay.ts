import { formatNamed } from '@tanquian/model'
import type { LaidBlock, Layout, Rect } from '@tanquian/model'
import type { PieceState } from '../store/types.ts'
import { ancestorsOf, blockOf, fieldOf, unionOf } from './blocks.ts'
import { turnIn } from './context.ts'
import { boundsOf, centreOf, cornersOf } from './hit.ts'
import { handlesOf, placeOf } from './handles.ts'
import type { StageContext } from './context.ts'
import { toViewport, type ViewState } from './view.ts'

/** Colours of the overlay, read from the page's custom properties. */
export interface Inks {
  readonly selection: string
  readonly guide: string
  readonly surface: string
  readonly ink: string
  readonly font: string
}

/** Reads the inks where the stage stands, so that dark theme and forced colours hold. */
export function readInks(frame: HTMLElement): Inks {
  const style = getComputedStyle(frame)
  const of = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise
  return {
    selection: of('--seleccion', '#0b6e6e'),
    guide: of('--guia', '#d6177a'),
    surface: '#ffffff',
    ink: '#17202b',
    font: of('--fuente', 'sans-serif'),
  }
}

type Ctx = CanvasRenderingContext2D

interface Pen {
  readonly ctx: Ctx
  readonly inks: Inks
  readonly view: ViewState
  readonly turnOf: (id: string) => number
}

/** Paints outlines, handles, guides and names over the piece. */
export function paintOverlay(ctx: Ctx, context: StageContext, inks: Inks, flash: number): void {
  const { stage, store } = context
  const view = context.view.getState()
  const state = store.getState()
  const layout = stage.shown
  const { width, height } = ctx.canvas
  ctx.setTransform(1, 0, 0, 1, 0, 0)
  ctx.clearRect(0, 0, width, height)
  ctx.setTransform(stage.dpr, 0, 0, stage.dpr, 0, 0)
  const turning = view.turning
  const upright = turnIn(store)
  const turnOf = (id: string) => (turning?.block === id ? turning.degrees : upright(id))
  const pen: Pen = { ctx, inks, view, turnOf }
  if (!layout) return
  if (view.safeZone || view.dragging) paintZones(pen, state, layout)
  if (view.mode.is === 'idle') paintSelection(pen, state, layout)
  if (flash > 0) paintFlash(pen, state, layout, flash)
  paintGuides(pen)
  if (view.marquee) paintMarquee(pen, view.marquee)
}

/** Where a block is drawn now, carried along if it is under the hand. */
function boxOf({ view }: Pen, layout: Layout, { id, box }: LaidBlock): Rect {
  const { shift } = view
  const carried =
    shift && (shift.ids.includes(id) || ancestorsOf(layout, id).some((above) => shift.ids.includes(above)))
  return toViewport(view, carried ? { ...box, x: box.x + shift.dx, y: box.y + shift.dy } : box)
}

function trace(ctx: Ctx, box: Rect, degrees: number): void {
  const [first, ...rest] = cornersOf(box, degrees)
  ctx.beginPath()
  ctx.moveTo(first.x, first.y)
  for (const { x, y } of rest) ctx.lineTo(x, y)
  ctx.closePath()
}

/** The teal line with its white casing, readable on any ground. */
function outline(
  { ctx, inks }: Pen,
  box: Rect,
  degrees: number,
  options: { dash?: number[]; width?: number; alpha?: number } = {},
): void {
  const { dash = [], width = 1.5, alpha = 1 } = options
  ctx.save()
  ctx.globalAlpha = alpha
  trace(ctx, box, degrees)
  ctx.strokeStyle = inks.surface
  ctx.globalAlpha = alpha * 0.85
  ctx.lineWidth = width + 2
  ctx.stroke()
  ctx.globalAlpha = alpha
  ctx.setLineDash(dash)
  ctx.strokeStyle = inks.selection
  ctx.lineWidth = width
  ctx.stroke()
  ctx.restore()
}

function paintSelection(pen: Pen, state: PieceState, layout: Layout): void {
  const { view, turnOf } = pen
  const { selection, field } = state
  const on = (block: LaidBlock | undefined) => (block && block.page === view.page ? block : undefined)
  const chosen = selection.flatMap((id) => on(blockOf(layout, id)) ?? [])
  if (field !== undefined)
    for (const block of layout.blocks)
      if (
        on(block) &&
        fieldOf(block) !== undefined &&
        sameField(fieldOf(block) ?? '', field) &&
        !selection.includes(block.id)
      )
        outline(pen, boxOf(pen, layout, block), 0, { dash: [5, 3] })
  const hover = on(blockOf(layout, view.hover))
  if (hover && !selection.includes(hover.id) && !view.dragging) {
    const box = boxOf(pen, layout, hover)
    outline(pen, box, turnOf(hover.id))
    if (view.named === hover.id) paintTag(pen, box, hover.name, pen.inks.selection)
  }
  for (const block of chosen) paintChosen(pen, layout, block, chosen.length === 1)
  const around =
    chosen.length > 1
      ? unionOf(chosen.map((block) => boundsOf(boxOf(pen, layout, block), turnOf(block.id))))
      : undefined
  if (around) outline(pen, { x: around.x - 4, y: around.y - 4, w: around.w + 8, h: around.h + 8 }, 0, { dash: [4, 3] })
}

const sameField = (bound: string, field: string): boolean => field === bound || field.startsWith(`${bound}.`)

function paintChosen(pen: Pen, layout: Layout, block: LaidBlock, alone: boolean): void {
  const { view, turnOf } = pen
  const box = boxOf(pen, layout, block)
  const degrees = turnOf(block.id)
  const fixed = view.locked === block.id
  outline(pen, box, degrees, fixed || !alone ? { dash: [4, 3] } : {})
  if (fixed) paintLock(pen, box)
  if (!alone || fixed || (view.dragging && view.shift)) return
  for (const handle of handlesOf(block)) paintHandle(pen, placeOf(handle, box, degrees), handle, degrees)
  if (view.turning?.block === block.id) {
    const { x, y } = centreOf(box)
    paintChip(pen, x, y + box.h / 2 + 22, `${view.turning.degrees}°`)
  }
}

function paintHandle(
  { ctx, inks }: Pen,
  { x, y }: { x: number; y: number },
  { sx, sy }: { sx: number; sy: number },
  degrees: number,
): void {
  ctx.save()
  ctx.translate(x, y)
  ctx.rotate((degrees * Math.PI) / 180)
  const [w, h] = sx !== 0 && sy !== 0 ? [9, 9] : sx !== 0 ? [8, 18] : [18, 8]
  ctx.beginPath()
  ctx.roundRect(-w / 2, -h / 2, w, h, sx !== 0 && sy !== 0 ? 2 : 4)
  ctx.fillStyle = inks.surface
  ctx.fill()
  ctx.lineWidth = 1.5
  ctx.strokeStyle = inks.selection
  ctx.stroke()
  ctx.restore()
}

function paintLock({ ctx, inks }: Pen, box: Rect): void {
  const [x, y] = [box.x + box.w, box.y]
  ctx.save()
  ctx.translate(x, y)
  ctx.beginPath()
  ctx.arc(0, 0, 11, 0, Math.PI * 2)
  ctx.fillStyle = inks.ink
  ctx.fill()
  ctx.strokeStyle = inks.surface
  ctx.lineWidth = 1.5
  ctx.beginPath()
  ctx.roundRect(-5, -1, 10, 6.5, 1.5)
  ctx.moveTo(-3, -1)
  ctx.lineTo(-3, -3.5)
  ctx.arc(0, -3.5, 3, Math.PI, 0)
  ctx.lineTo(3, -1)
  ctx.stroke()
  ctx.restore()
}

/** A block's name on its top edge. */
function paintTag({ ctx, inks }: Pen, box: Rect, name: string, fill: string): void {
  ctx.save()
  ctx.font = `600 12px ${inks.font}`
  const w = ctx.measureText(name).width + 10
  ctx.fillStyle = fill
  ctx.beginPath()
  ctx.roundRect(box.x - 1, box.y - 19, w, 18, 3)
  ctx.fill()
  ctx.fillStyle = inks.surface
  ctx.textBaseline = 'middle'
  ctx.fillText(name, box.x + 4, box.y - 9.5)
  ctx.restore()
}

function paintChip({ ctx, inks }: Pen, x: number, y: number, text: string): void {
  ctx.save()
  ctx.font = `650 10.5px ${inks.font}`
  const w = ctx.measureText(text).width + 8
  ctx.fillStyle = inks.guide
  ctx.beginPath()
  ctx.roundRect(x - w / 2, y - 7.5, w, 15, 3)
  ctx.fill()
  ctx.fillStyle = inks.surface
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(text, x, y + 0.5)
  ctx.restore()
}

/** Alignment lines run a little past what they join; an equal gap carries its value. */
function paintGuides(pen: Pen): void {
  const { ctx, inks, view } = pen
  ctx.save()
  ctx.fillStyle = inks.guide
  for (const guide of view.guides) {
    const past = guide.gap === undefined ? 28 : 0
    const rect =
      guide.axis === 'x'
        ? toViewport(view, { x: guide.at, y: guide.from, w: 0, h: guide.to - guide.from })
        : toViewport(view, { x: guide.from, y: guide.at, w: guide.to - guide.from, h: 0 })
    if (guide.axis === 'x') ctx.fillRect(Math.round(rect.x), rect.y - past, 1, rect.h + past * 2)
    else ctx.fillRect(rect.x - past, Math.round(rect.y), rect.w + past * 2, 1)
    if (guide.gap !== undefined)
      paintChip(pen, rect.x + rect.w / 2, rect.y + rect.h / 2, String(Math.round(guide.gap / 0.75)))
  }
  ctx.restore()
}

function paintMarquee({ ctx, inks, view }: Pen, area: Rect): void {
  const { x, y, w, h } = toViewport(view, area)
  ctx.save()
  ctx.globalAlpha = 0.1
  ctx.fillStyle = inks.selection
  ctx.fillRect(x, y, w, h)
  ctx.globalAlpha = 1
  ctx.strokeStyle = inks.selection
  ctx.strokeRect(Math.round(x) + 0.5, Math.round(y) + 0.5, w, h)
  ctx.restore()
}

/** The safe zone and the cut, drawn while dragging or on request. */
function paintZones({ ctx, inks, view }: Pen, state: PieceState, layout: Layout): void {
  const format = formatNamed(state.template, state.active)
  const page = layout.pages[view.page]
  if (!format || !page) return
  const { safe } = format
  ctx.save()
  ctx.strokeStyle = inks.guide
  ctx.globalAlpha = 0.55
  ctx.setLineDash([6, 4])
  const line = (rect: Rect) => {
    const { x, y, w, h } = toViewport(view, rect)
    ctx.strokeRect(Math.round(x) + 0.5, Math.round(y) + 0.5, Math.round(w) - 1, Math.round(h) - 1)
  }
  if (safe)
    line({ x: safe.left, y: safe.top, w: page.width - safe.left - safe.right, h: page.height - safe.top - safe.bottom })
  if (view.bleed && page.bleed > 0) line({ x: 0, y: 0, w: page.width, h: page.height })
  ctx.restore()
}

/** After undo: the outline of what came back, fading. */
function paintFlash(pen: Pen, { flash }: PieceState, layout: Layout, alpha: number): void {
  for (const id of flash?.blocks ?? []) {
    const block = blockOf(layout, id)
    if (block && block.page === pen.view.page)
      outline(pen, boxOf(pen, layout, block), pen.turnOf(id), { width: 3, alpha })
  }
}

import { useEffect, useRef } from 'react'
import type { PieceStore } from '../store/types.ts'
import { useStore, useWatch } from '../store/use-store.ts'
import { unitNameOf } from './units.ts'
import { PX_PER_PT, type StageView } from './view.ts'

const THICK = 20
/** Least distance of two labelled marks on the screen, px. */
const APART = 42
/** Steps that a labelled mark may stand for, in the clerk's unit. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000]

/** Marks of a ruler: every labelled one has a number, between them four short ones. */
export function marksOf(
  scale: number,
  origin: number,
  length: number,
): { readonly step: number; readonly first: number; readonly count: number } {
  const step = STEPS.find((each) => each * scale >= APART) ?? 5000
  const first = Math.ceil(-origin / scale / step) * step
  return { step, first, count: Math.max(0, Math.floor((length - origin - first * scale) / (step * scale)) + 1) }
}

interface Ink {
  readonly strong: string
  readonly weak: string
  readonly text: string
  readonly font: string
}

function paint(canvas: HTMLCanvasElement, across: boolean, scale: number, origin: number, length: number): void {
  const dpr = window.devicePixelRatio
  const [w, h] = across ? [length, THICK] : [THICK, length]
  canvas.width = Math.round(w * dpr)
  canvas.height = Math.round(h * dpr)
  const ctx = canvas.getContext('2d')
  if (!ctx) return
  const style = getComputedStyle(canvas)
  const of = (name: string) => style.getPropertyValue(name)
  const ink: Ink = { strong: of('--borde-control'), weak: of('--linea-2'), text: of('--tinta-3'), font: of('--fuente') }
  ctx.scale(dpr, dpr)
  if (!across) {
    // The same marks, laid on their side.
    ctx.rotate(Math.PI / 2)
    ctx.scale(1, -1)
  }
  drawMarks(ctx, ink, scale, origin, length, across)
}

function drawMarks(
  ctx: CanvasRenderingContext2D,
  ink: Ink,
  scale: number,
  origin: number,
  length: number,
  across: boolean,
): void {
  const { step, first, count } = marksOf(scale, origin, length)
  ctx.font = `400 9px ${ink.font}`
  for (let at = -1; at < count; at += 1) {
    const value = first + at * step
    const x = Math.round(origin + value * scale)
    ctx.fillStyle = ink.weak
    for (let short = 1; short < 5; short += 1) ctx.fillRect(Math.round(x + (short * step * scale) / 5), THICK - 5, 1, 4)
    if (at < 0) continue
    ctx.fillStyle = ink.strong
    ctx.fillRect(x, THICK - 8, 1, 7)
    if (!across) continue
    ctx.fillStyle = ink.text
    ctx.fillText(String(value), x + 3, 9)
  }
}

/** The two rulers and the corner that says the unit: px on screens, mm on paper. */
export function Rulers({ store, view }: { readonly store: PieceStore; readonly view: StageView }) {
  const top = useRef<HTMLCanvasElement>(null)
  const side = useRef<HTMLCanvasElement>(null)
  const unit = useStore(store, () => unitNameOf(store))
  const { zoom, x, y, w, h } = useWatch(view, (state) => state, sameView)
  const theme = useWatch(view, (state) => state.theme)
  useEffect(() => {
    const scale = zoom * PX_PER_PT * (unit === 'px' ? 0.75 : 72 / 25.4)
    if (top.current) paint(top.current, true, scale, x, w)
    if (side.current) paint(side.current, false, scale, y, h)
  }, [zoom, x, y, w, h, unit, theme])
  return (
    <div aria-hidden="true">
      <div className="regla-e">{unit}</div>
      <canvas ref={top} className="regla regla-h" style={{ width: w, height: THICK }} />
      <canvas ref={side} className="regla regla-v" style={{ width: THICK, height: h }} />
    </div>
  )
}

type Placed = { readonly zoom: number; readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** Two views that show the piece at the same place. */
export const sameView = (a: Placed, b: Placed): boolean =>
  a.zoom === b.zoom && a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h

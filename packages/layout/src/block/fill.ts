import type { Hex, Op, Paint, PathData, Rect, SceneFill } from '@tanquian/model'
import { num } from './paths.ts'

const exact = (value: number): number => Math.round(value * 1e6) / 1e6

/** Sine and cosine rounded where engines agree: the digest must not depend on whose `Math.cos` it was. */
export const turn = (degrees: number): readonly [cos: number, sin: number] => {
  const radians = (degrees * Math.PI) / 180
  return [exact(Math.cos(radians)), exact(Math.sin(radians))]
}

/** A fill over a box; a gradient's line runs through the centre and spans the box at its angle, as in CSS. */
export function paintOf(fill: SceneFill, box: Rect): Paint {
  if (typeof fill === 'string') return fill
  const [cos, sin] = turn(fill.angle)
  const half = (Math.abs(box.w * cos) + Math.abs(box.h * sin)) / 2
  const [cx, cy] = [box.x + box.w / 2, box.y + box.h / 2]
  return {
    from: [Number(num(cx - cos * half)), Number(num(cy - sin * half))],
    to: [Number(num(cx + cos * half)), Number(num(cy + sin * half))],
    stops: fill.stops,
  }
}

/** Opacity as an op carries it: absent when full. */
export const faded = (opacity: number): { opacity?: number } => (opacity < 1 ? { opacity } : {})

/** A filled path. */
export const fillOp = (path: PathData, paint: Paint, opacity: number): Op => ({
  op: 'fill',
  path,
  paint,
  ...faded(opacity),
})

/** A stroked path. */
export function strokeOp(
  path: PathData,
  line: {
    readonly color: Hex
    readonly width: number
    readonly dash?: readonly number[]
    readonly join?: 'miter' | 'round' | 'bevel'
  },
  opacity: number,
): Op {
  const { color, width, dash, join } = line
  return {
    op: 'stroke',
    path,
    paint: color,
    width,
    ...(dash ? { dash } : {}),
    ...(join ? { join } : {}),
    ...faded(opacity),
  }
}

import type { ColorRole, Hex, LaidBlock, Layout } from '@tanquian/model'
import { paintSlice, type ShellPage } from '../canvas/shell.ts'
import { depsFor } from '../canvas/page-deps.ts'
import { slicesOf } from '../canvas/slices.ts'
import type { Engine } from '../engine/types.ts'

/** Samples along each side of a block's ink. */
const GRID = 24
/** Share of the pixels that may be worse than the ratio that is said: edges of letters behind, a thin line. */
const WORST = 0.1

const channel = (value: number): number => {
  const c = value / 255
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}
const luminance = (r: number, g: number, b: number): number =>
  0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)

function luminanceOf(color: Hex): number {
  const at = (from: number) => Number.parseInt(color.slice(from, from + 2), 16)
  return luminance(at(1), at(3), at(5))
}

/** WCAG contrast of two luminances, 1…21. */
export const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

/** Luminances of what lies behind a block: everything that is painted before it, under its ink. */
export function groundUnder(engine: Engine, layout: Layout, block: LaidBlock): readonly number[] {
  const page = layout.pages[block.page]
  const canvas = Object.assign(document.createElement('canvas'), { width: GRID, height: GRID })
  const ctx = canvas.getContext('2d', { willReadFrequently: true })
  const { x, y, w, h } = block.ink
  if (!page || !ctx || w <= 0 || h <= 0) return []
  ctx.fillStyle = '#ffffff'
  ctx.fillRect(0, 0, GRID, GRID)
  const scale = GRID / Math.max(w, h)
  const shell: ShellPage = {
    ops: page.ops,
    deps: depsFor(engine, 'thumb'),
    transform: { scale, e: -x * scale, f: -y * scale },
  }
  for (const slice of slicesOf(
    page.ops,
    layout.blocks.filter((each) => each.page === block.page),
  ))
    if (slice.to <= block.ops[0]) paintSlice(ctx, shell, slice)
  const { data } = ctx.getImageData(0, 0, Math.max(1, Math.floor(w * scale)), Math.max(1, Math.floor(h * scale)))
  return Array.from({ length: data.length / 4 }, (_, at) =>
    luminance(data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0),
  )
}

/** Contrast of a colour on a ground: nine pixels of ten are at least this readable. */
export function ratioOn(color: Hex, ground: readonly number[]): number {
  const ink = luminanceOf(color)
  const ratios = ground.map((each) => contrast(ink, each)).sort((a, b) => a - b)
  return ratios[Math.floor(ratios.length * WORST)] ?? 21
}

/** Ink roles that a designer may give to words and drawings, most usual first. */
export const INK_ROLES: readonly ColorRole[] = [
  'on-surface',
  'on-surface-muted',
  'accent',
  'accent-2',
  'deep',
  'surface',
  'caution',
  'on-night-accent',
]

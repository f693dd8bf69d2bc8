import { boundsThrough, IDENTITY, invert, multiply } from '@tanquian/model'
import type { Matrix, Op, Page, PathData, Rect } from '@tanquian/model'
import { polygonOf } from './polygon.ts'
import type { Polygon } from './polygon.ts'

/** An area with its own coordinates: `inverse` takes page points into them. */
export interface Area {
  readonly polygon: Polygon
  readonly inverse: Matrix
  readonly rule?: 'evenodd'
}

/** A filled area or a picture, in paint order. */
export interface Surface extends Area {
  readonly index: number
  readonly op: Extract<Op, { op: 'fill' | 'image' }>
  readonly clips: readonly Area[]
  /** Upright box on the page. */
  readonly bounds: Rect
}

/** A line of text where it stands on the page. */
export interface TextRun {
  readonly index: number
  readonly op: Extract<Op, { op: 'glyphs' }>
  readonly matrix: Matrix
  /** Inside an Artifact: decoration that nobody has to read. */
  readonly decoration: boolean
}

/** A page as what is painted under and what is written over. */
export interface PageSurfaces {
  readonly surfaces: readonly Surface[]
  readonly runs: readonly TextRun[]
}

/** Most paths kept; a piece in six formats has some hundreds. */
const KEPT = 4000
const shapes = new Map<PathData, Polygon>()

/** Paths come again with every keystroke, since little of a piece moves; parsing them is most of the work. */
const polygonFor = (path: PathData): Polygon => {
  const kept = shapes.get(path)
  if (kept) return kept
  const polygon = polygonOf(path)
  if (shapes.size >= KEPT) shapes.clear()
  shapes.set(path, polygon)
  return polygon
}

const boxPolygon = (box: Rect): Polygon => {
  const { x, y, w, h } = box
  return { rings: [[x, y, x + w, y, x + w, y + h, x, y + h]], box }
}

interface State {
  readonly matrix: Matrix
  readonly clips: readonly Area[]
}

/** Walks a page's ops once. */
export const surfacesOf = ({ ops }: Page): PageSurfaces => {
  const surfaces: Surface[] = []
  const runs: TextRun[] = []
  const saved: State[] = []
  const tags: boolean[] = []
  let state: State = { matrix: IDENTITY, clips: [] }
  const area = (op: Extract<Op, { op: 'fill' | 'image' | 'clip' }>): Area => ({
    polygon: op.op === 'image' ? boxPolygon(op.dst) : polygonFor(op.path),
    inverse: invert(state.matrix),
    ...(op.op === 'fill' && op.rule ? { rule: op.rule } : {}),
  })
  const surface = (index: number, op: Surface['op']): Surface => {
    const own = area(op)
    return { ...own, index, op, clips: state.clips, bounds: boundsThrough(state.matrix, own.polygon.box) }
  }
  for (const [index, op] of ops.entries()) {
    if (op.op === 'save') saved.push(state)
    else if (op.op === 'restore') state = saved.pop() ?? state
    else if (op.op === 'concat') state = { ...state, matrix: multiply(state.matrix, op.m) }
    else if (op.op === 'clip') state = { ...state, clips: [...state.clips, area(op)] }
    else if (op.op === 'fill' || op.op === 'image') surfaces.push(surface(index, op))
    else if (op.op === 'tag') tags.push(op.role === 'Artifact' || tags.at(-1) === true)
    else if (op.op === 'end-tag') tags.pop()
    else if (op.op === 'glyphs') runs.push({ index, op, matrix: state.matrix, decoration: tags.at(-1) === true })
  }
  return { surfaces, runs }
}

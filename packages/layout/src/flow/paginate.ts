import type { Rect, Scene, SceneBlock, SceneStack } from '@tanquian/model'
import type { Context, StackNode } from '../scene/node.ts'
import { mostSteps } from '../stack/solve.ts'
import { findStack, withChildren } from './body.ts'
import { partOf } from './part.ts'
import { shareOut, type Shares } from './split.ts'
import { withPageNumbers } from './tokens.ts'

/** Blocks of every page, and the t at which the body is set on all of them. */
export interface Pagination {
  readonly pages: readonly (readonly SceneBlock[])[]
  readonly t: number
}

/** Finds the box of the body on a page whose body is empty: what the frame leaves. */
export type BodyBox = (blocks: readonly SceneBlock[]) => Rect | undefined

/** A document of the office has a handful of pages; a text that would need more has gone wrong. */
const MOST_PAGES = 200

interface Frame {
  readonly blocks: readonly SceneBlock[]
  readonly body: SceneStack
  readonly width: number
  readonly height: number
}

function frameOf(blocks: readonly SceneBlock[], id: string, boxOf: BodyBox): Frame | undefined {
  const body = findStack(blocks, id)
  const box = body && boxOf(withChildren(blocks, id, []))
  if (!body || !box) return undefined
  const [top, right, bottom, left] = body.pad
  return { blocks, body, width: box.w - left - right, height: box.h - top - bottom }
}

/**
 * What an empty page takes. If nothing may stay on it, it is cut closer: one line, item or row stands alone. If that fails
 * too, the first row or block stays all the same, and overflows.
 */
function takenBy(context: Context, node: StackNode, { width, height }: Frame, t: number): Shares {
  const fair = shareOut(context, node, { width, height, t, least: 2 })
  if (fair.head.length > 0) return fair
  const close = shareOut(context, node, { width, height, t, least: 1 })
  return close.head.length > 0 ? close : shareOut(context, node, { width, height, t, least: 1, forced: true })
}

/** Children of the body, page by page, at t. */
function shares(context: Context, first: Frame, next: Frame, t: number): SceneBlock[][] {
  const pages: SceneBlock[][] = []
  let rest: readonly SceneBlock[] = first.body.children
  while (rest.length > 0 && pages.length < MOST_PAGES) {
    const frame = pages.length === 0 ? first : next
    const taken = takenBy(context, context.open(partOf(frame.body, rest)) as StackNode, frame, t)
    pages.push([...taken.head])
    rest = taken.tail
  }
  if (rest.length > 0) pages.at(-1)?.push(...rest)
  return pages
}

/** Fewest pages first, then the largest texts with which they stay as few; one size for all pages. */
function fewestPages(context: Context, first: Frame, next: Frame): { pages: SceneBlock[][]; t: number } {
  const at = (t: number): SceneBlock[][] => shares(context, first, next, t)
  const largest = at(0)
  const steps = mostSteps(context.open(first.body))
  if (largest.length <= 1 || steps === 0) return { pages: largest, t: 0 }
  const smallest = at(1)
  if (smallest.length >= largest.length) return { pages: largest, t: 0 }
  let [bad, good, pages] = [0, steps, smallest]
  while (good - bad > 1) {
    const middle = (bad + good) >> 1
    const tried = at(middle / steps)
    if (tried.length <= smallest.length) [good, pages] = [middle, tried]
    else bad = middle
  }
  return { pages, t: good / steps }
}

/**
 * Cuts a scene with a page flow into pages. The body goes on in the stack of the same id of `flow.next`; it must have a
 * height there and on the first page (grow, h, or top and bottom). Undefined if the scene does not flow.
 */
export function paginate(context: Context, scene: Scene, boxOf: BodyBox): Pagination | undefined {
  const { flow } = scene
  if (!flow) return undefined
  const first = frameOf(scene.blocks, flow.body, boxOf)
  const next = frameOf(flow.next, flow.body, boxOf)
  if (!first || !next || first.height <= 0 || next.height <= 0) return undefined
  if (first.body.flow !== 'down' || first.body.children.length === 0) return undefined
  const { pages, t } = fewestPages(context, first, next)
  return {
    t,
    pages: pages.map((children, index) =>
      withChildren((index === 0 ? first : next).blocks, flow.body, children).map((block) =>
        withPageNumbers(block, index + 1, pages.length),
      ),
    ),
  }
}

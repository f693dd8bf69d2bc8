import type { FontBook, PictureSizes, Rect, Scene, SceneBlock, SceneStack } from '@tanquian/model'
import type { OpenBlock, Sink } from './sink.ts'

/** Width and height in points. */
export interface Extent {
  readonly w: number
  readonly h: number
}

/** A size that was asked for before. */
export interface Memo extends Extent {
  readonly room: number
  readonly t: number
}

/** A block of the scene with all that was found out about it, for as long as the block lives. */
export interface Node {
  readonly block: SceneBlock
  readonly children: readonly Node[]
  readonly memo: Memo[]
  readonly contents: Memo[]
  /** Kept by page flow: where it was cut; see flow/split.ts. */
  readonly cuts: object[]
  /** Where it was drawn, and what that gave; see redraw.ts. */
  readonly drawings: object[]
  /** Holds a picture: its size comes from outside and may change, so nothing about it outlives a layout. */
  readonly pictured: boolean
}

/** Draws the inside of a block; `open` takes what only the drawing finds out (ink, text, overflow). */
export type Draw = (context: Context, node: Node, box: Rect, t: number | undefined, at: Place, open: OpenBlock) => void

/** What a block inherits from where it stands. */
export interface Place {
  /** Product of the opacities above. */
  readonly opacity: number
  /** Lowest y that content may reach before it counts as overflow. */
  readonly bottom: number
  readonly parent?: string
}

/** What every step of a layout needs. Measuring and placing go through it, so that blocks do not know each other. */
export interface Context {
  readonly scene: Scene
  readonly fonts: FontBook
  readonly pictures: PictureSizes
  readonly sink: Sink
  /** In page flow: the stack that goes on from page to page, and the t that all its pages share. */
  readonly pinned?: { readonly id: string; readonly t: number }
  /** The node of a block: the same one for the same block, unless it holds a picture. */
  open(block: SceneBlock): Node
  /** Size of a block's content alone, without its size wishes. */
  content(node: Node, room: number, t: number): Extent
  /** Width below which a block's content would overflow, at its smallest size. */
  least(node: Node): number
  /** Size of a block that is offered `room` points of width, its scope being at t (0 = largest texts, 1 = smallest). */
  measure(node: Node, room: number, t: number): Extent
  /** Draws a block in its box. Without t it is a scope of its own: its texts take the largest sizes that fit the box. */
  place(node: Node, box: Rect, t: number | undefined, at: Place): void
}

const shelves = new WeakMap<FontBook, WeakMap<SceneBlock, Node>>()

/**
 * Opens blocks for measuring. What is measured of a block depends on it and on the fonts alone, so it is kept with them:
 * while one text is typed, all others are as tall as they were.
 */
export function nodeOpener(fonts: FontBook): (block: SceneBlock) => Node {
  let shelf = shelves.get(fonts)
  if (!shelf) shelves.set(fonts, (shelf = new WeakMap()))
  const kept = shelf
  const open = (block: SceneBlock): Node => {
    const known = kept.get(block)
    if (known) return known
    const children = block.is === 'stack' ? block.children.map(open) : []
    const pictured = block.is === 'image' || children.some((child) => child.pictured)
    const node = { block, children, memo: [], contents: [], cuts: [], drawings: [], pictured }
    if (!pictured) kept.set(block, node)
    return node
  }
  return open
}

/** A node known to be a stack. */
export type StackNode = Node & { readonly block: SceneStack }

/** Whether a rectangle's sides lie on the page's edge, where colour must run on into the bleed. */
export function bleedOf(
  scene: Pick<Scene, 'width' | 'height' | 'bleed'>,
  box: Rect,
): readonly [number, number, number, number] {
  const { bleed, width, height } = scene
  if (bleed === 0) return [0, 0, 0, 0]
  const near = 0.01
  return [
    box.y <= near ? bleed : 0,
    box.x + box.w >= width - near ? bleed : 0,
    box.y + box.h >= height - near ? bleed : 0,
    box.x <= near ? bleed : 0,
  ]
}

/** A rectangle grown by [top, right, bottom, left]. */
export const grown = (box: Rect, [top, right, bottom, left]: readonly [number, number, number, number]): Rect => ({
  x: box.x - left,
  y: box.y - top,
  w: box.w + left + right,
  h: box.h + top + bottom,
})

/** Smallest rectangle around two; an empty one does not count. */
export function around(a: Rect | undefined, b: Rect): Rect {
  if (!a) return b
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y }
}

import { boundsThrough, IDENTITY, multiply, type Matrix, type Op, type Page, type Pt, type Rect } from '@tanquian/model'

/** Something inked: what a field may not grow over. */
interface Ink {
  readonly op: number
  readonly rect: Rect
}

const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g

/** The rectangle around a path's points; curves stay inside their control points. */
function boundsOfPath(path: string): Rect | undefined {
  const numbers = (path.match(NUMBER) ?? []).map(Number)
  if (numbers.length < 2) return undefined
  const xs = numbers.filter((_, n) => n % 2 === 0)
  const ys = numbers.filter((_, n) => n % 2 === 1)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}

function boundsOfGlyphs(op: Extract<Op, { op: 'glyphs' }>): Rect | undefined {
  const last = op.glyphs.at(-1)
  return last && { x: op.x, y: op.y - op.size * 0.78, w: last.x + last.advance, h: op.size }
}

function boundsOf(op: Op): Rect | undefined {
  if (op.op === 'glyphs') return boundsOfGlyphs(op)
  if (op.op === 'fill' || op.op === 'stroke') return boundsOfPath(op.path)
  return op.op === 'image' ? op.dst : undefined
}

/** Everything that a page inks, with its place in the display list. */
export function inksOf({ ops }: Page): readonly Ink[] {
  const stack: Matrix[] = []
  const found: Ink[] = []
  let at = IDENTITY
  ops.forEach((op, n) => {
    if (op.op === 'save') stack.push(at)
    else if (op.op === 'restore') at = stack.pop() ?? IDENTITY
    else if (op.op === 'concat') at = multiply(at, op.m)
    else {
      const rect = boundsOf(op)
      if (rect) found.push({ op: n, rect: boundsThrough(at, rect) })
    }
  })
  return found
}

const meet = (from: Pt, length: Pt, other: Pt, otherLength: Pt): boolean =>
  from < other + otherLength && other < from + length

/** Whether two rectangles share more than an edge. */
export const overlap = (a: Rect, b: Rect): boolean => meet(a.x, a.w, b.x, b.w) && meet(a.y, a.h, b.y, b.h)

/** Air between a field that grew and what stopped it. */
const GAP = 4

/** Where a field may grow. */
export interface Room {
  readonly inks: readonly Ink[]
  /** Ops of the field's own text. */
  readonly own: readonly [from: number, to: number]
  readonly within: Rect
}

/** A field's rectangle with the empty room beside and under it: what is typed may be longer than what was there. */
export function grown(
  rect: Rect,
  room: Room,
  wish: { readonly left?: true; readonly right?: true; readonly down: Pt },
): Rect {
  const { inks, own, within } = room
  // What already lies under the text is its ground; only what it does not touch yet can stop it.
  const others = inks
    .filter(({ op }) => op < own[0] || op >= own[1])
    .map((ink) => ink.rect)
    .filter((other) => !overlap(other, rect))
  const { y } = rect
  let { x, w, h } = rect
  if (wish.right) {
    const stops = others.filter((other) => other.x >= x + w - 1 && meet(y, h, other.y, other.h))
    w = Math.max(w, Math.min(within.x + within.w, ...stops.map((other) => other.x - GAP)) - x)
  }
  if (wish.left) {
    const stops = others.filter((other) => other.x + other.w <= x + 1 && meet(y, h, other.y, other.h))
    const left = Math.min(x, Math.max(within.x, ...stops.map((other) => other.x + other.w + GAP)))
    w += x - left
    x = left
  }
  if (wish.down > 0) {
    const stops = others.filter((other) => other.y >= y + h - 1 && meet(x, w, other.x, other.w))
    const floor = Math.min(within.y + within.h, y + h + wish.down, ...stops.map((other) => other.y - GAP))
    h = Math.max(h, floor - y)
  }
  return { x, y, w, h }
}

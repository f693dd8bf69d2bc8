import type { Art } from '@tanquian/model'

/** A closed line of a drawing: its commands, and its points. Paths of art hold absolute M L C Q Z only: numbers come in pairs. */
interface Contour {
  readonly commands: string
  readonly points: readonly number[]
}

/** How far points may lie apart, × the size of the drawing that is looked for: compiled paths are rounded. */
const SLACK = 0.01

const contoursOf = ({ layers }: Art): readonly Contour[] =>
  layers.flatMap(({ path }) =>
    path
      .split(/(?=M)/)
      .map((part) => ({
        commands: (part.match(/[MLCQZ]/g) ?? []).join(''),
        points: (part.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number),
      }))
      .filter(({ points }) => points.length >= 4),
  )

const extent = (points: readonly number[], axis: 0 | 1): { readonly from: number; readonly size: number } => {
  const along = points.filter((_, n) => n % 2 === axis)
  const from = Math.min(...along)
  return { from, size: Math.max(...along) - from }
}

/** A size and a shift that would bring one contour onto another. */
const placing = (one: Contour, other: Contour) => {
  const [x, y, toX, toY] = [
    extent(one.points, 0),
    extent(one.points, 1),
    extent(other.points, 0),
    extent(other.points, 1),
  ]
  const scale = x.size > y.size ? toX.size / x.size : toY.size / y.size
  return { scale, dx: toX.from - x.from * scale, dy: toY.from - y.from * scale }
}

/**
 * Whether a drawing holds another whole, at any size and place: every contour of `sought` has its like in `drawing`, all by the
 * same shift and scale. A drawing of nothing is in none.
 */
export const holdsDrawing = (drawing: Art, sought: Art): boolean => {
  const [first, ...rest] = contoursOf(sought)
  if (!first) return false
  const own = contoursOf(drawing)
  const size = Math.max(sought.w, sought.h)
  return own.some((candidate) => {
    if (candidate.commands !== first.commands) return false
    const { scale, dx, dy } = placing(first, candidate)
    if (!(scale > 0)) return false
    const slack = SLACK * size * scale
    const alike = ({ commands, points }: Contour): boolean =>
      own.some(
        (other) =>
          other.commands === commands &&
          other.points.every((at, n) => Math.abs((points[n] ?? 0) * scale + (n % 2 === 0 ? dx : dy) - at) <= slack),
      )
    return [first, ...rest].every(alike)
  })
}

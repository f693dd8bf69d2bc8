import type { PathData, Rect } from '@tanquian/model'

/** Shortest way to write a length; three decimals are a thousandth of a point. */
export const num = (value: number): string => String(Math.round(value * 1000) / 1000 + 0)

/** A rectangle as a path. */
export const rectPath = ({ x, y, w, h }: Rect): PathData =>
  `M${num(x)} ${num(y)}L${num(x + w)} ${num(y)}L${num(x + w)} ${num(y + h)}L${num(x)} ${num(y + h)}Z`

/** A rectangle whose right side ends in a point `depth` deep. */
export function pointPath({ x, y, w, h }: Rect, depth: number): PathData {
  const neck = x + Math.max(0, w - depth)
  return `M${num(x)} ${num(y)}L${num(neck)} ${num(y)}L${num(x + w)} ${num(y + h / 2)}L${num(neck)} ${num(y + h)}L${num(x)} ${num(y + h)}Z`
}

/** Bézier constant of a quarter circle. */
const ROUND = 0.5522847498

/** The ellipse that fills a rectangle. */
export function ellipsePath({ x, y, w, h }: Rect): PathData {
  const [cx, cy, rx, ry] = [x + w / 2, y + h / 2, w / 2, h / 2]
  const [kx, ky] = [rx * ROUND, ry * ROUND]
  const curve = (...values: number[]): string => `C${values.map(num).join(' ')}`
  return (
    `M${num(cx + rx)} ${num(cy)}` +
    curve(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry) +
    curve(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy) +
    curve(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry) +
    curve(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy) +
    'Z'
  )
}

type Piece = string | number
const parsed = new Map<PathData, readonly Piece[]>()

/** Commands and numbers of a path, remembered: art is drawn again and again. */
function pieces(path: PathData): readonly Piece[] {
  const found = parsed.get(path)
  if (found) return found
  const read = (path.match(/[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map((piece) =>
    /^[A-Za-z]$/.test(piece) ? piece : Number(piece),
  )
  if (parsed.size >= 500) parsed.clear()
  parsed.set(path, read)
  return read
}

/** Scales and moves a path of M L C Q Z: x' = x·sx + dx, y' = y·sy + dy. */
export function mapPath(path: PathData, sx: number, sy: number, dx: number, dy: number): PathData {
  let out = ''
  let even = true
  let first = true
  for (const piece of pieces(path)) {
    if (typeof piece === 'string') {
      out += piece
      even = true
      first = true
    } else {
      out += (first ? '' : ' ') + num(even ? piece * sx + dx : piece * sy + dy)
      even = !even
      first = false
    }
  }
  return out
}

// The subset of SVG that the brand's drawings use → a flat list of painted shapes. Anything else is an error with its name.
import { ellipse, segments } from './svg-path.mjs'

const number = (value, fallback = 0) => (value === undefined ? fallback : Number(value))

function attributes(text) {
  const out = {}
  for (const [, name, value] of text.matchAll(/([a-zA-Z:-]+)\s*=\s*"([^"]*)"/g)) out[name] = value
  return out
}

const times = ([a, b, c, d, e, f], [g, h, i, j, k, l]) => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

function matrixOf(transform = '') {
  let matrix = [1, 0, 0, 1, 0, 0]
  for (const [, name, list] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const v = list
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (name === 'translate') matrix = times(matrix, [1, 0, 0, 1, v[0], v[1] ?? 0])
    else if (name === 'scale') matrix = times(matrix, [v[0], 0, 0, v[1] ?? v[0], 0, 0])
    else if (name === 'matrix') matrix = times(matrix, v)
    else if (name === 'rotate' && v.length === 1) {
      const turn = (v[0] * Math.PI) / 180
      matrix = times(matrix, [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0])
    } else throw new Error(`Unknown transform '${name}'`)
  }
  return matrix
}

function shapeOf(tag, a) {
  if (tag === 'path') return segments(a.d)
  if (tag === 'circle') return ellipse(number(a.cx), number(a.cy), number(a.r), number(a.r))
  if (tag === 'ellipse') return ellipse(number(a.cx), number(a.cy), number(a.rx), number(a.ry))
  if (tag === 'line') return segments(`M${a.x1} ${a.y1}L${a.x2} ${a.y2}`)
  if (tag === 'polygon') return segments(`M${a.points}Z`)
  if (tag === 'polyline') return segments(`M${a.points}`)
  if (tag !== 'rect') throw new Error(`Unknown element <${tag}>`)
  const [x, y, w, h] = [number(a.x), number(a.y), number(a.width), number(a.height)]
  return segments(`M${x} ${y}L${x + w} ${y}L${x + w} ${y + h}L${x} ${y + h}Z`)
}

const hex = (paint) =>
  paint === undefined || paint === 'none' || paint === 'currentColor'
    ? paint
    : paint.length === 4
      ? `#${Array.from(paint.slice(1), (digit) => digit + digit).join('')}`.toUpperCase()
      : paint.toUpperCase()

/** {x, y, w, h, shapes: [{segments, matrix, fill, stroke, width, dash, join}]} with colours as the drawing has them. */
export function readSvg(text) {
  const open = [{ matrix: [1, 0, 0, 1, 0, 0], paint: {} }]
  const shapes = []
  let box
  for (const [, close, tag, rest, empty] of text.matchAll(/<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>/g)) {
    if (tag === 'title') continue
    if (close) {
      if (tag === 'g') open.pop()
      continue
    }
    const a = attributes(rest)
    const { matrix: outer, paint: inherited } = open.at(-1)
    const paint = { ...inherited }
    for (const name of ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin'])
      if (a[name] !== undefined) paint[name] = a[name]
    if (tag === 'svg') {
      const [x, y, w, h] = a.viewBox.split(/\s+/).map(Number)
      box = { x, y, w, h }
      open[0] = { matrix: [1, 0, 0, 1, -x, -y], paint }
      continue
    }
    const matrix = times(outer, matrixOf(a.transform))
    if (tag === 'g') {
      if (!empty) open.push({ matrix, paint })
      continue
    }
    const stroked = paint.stroke !== undefined && paint.stroke !== 'none'
    shapes.push({
      segments: shapeOf(tag, a),
      matrix,
      fill: hex(paint.fill ?? (stroked && inherited.fill === undefined ? 'none' : '#000000')),
      stroke: stroked ? hex(paint.stroke) : 'none',
      width: number(paint['stroke-width'], 1),
      dash: paint['stroke-dasharray']?.split(/[\s,]+/).map(Number),
      join: paint['stroke-linejoin'],
    })
  }
  return { ...box, shapes }
}

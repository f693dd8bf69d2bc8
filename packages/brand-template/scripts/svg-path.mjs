// SVG path data of any kind → absolute M L C Q Z, the only commands that layout and painters know.

const ARITY = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

function* commands(data) {
  const pieces = data.match(/[a-zA-Z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g) ?? []
  let at = 0
  let letter = ''
  while (at < pieces.length) {
    if (/[a-zA-Z]/.test(pieces[at])) letter = pieces[at++]
    else if (letter === 'M') letter = 'L'
    else if (letter === 'm') letter = 'l'
    const arity = ARITY[letter.toUpperCase()]
    if (arity === undefined) throw new Error(`Unknown path command '${letter}' in ${data}`)
    yield { letter, values: pieces.slice(at, at + arity).map(Number) }
    at += arity
  }
}

/** One elliptical arc as cubics (SVG implementation notes, B.2.4), at most a quarter turn each. */
function arc(x1, y1, [rx, ry, turn, large, sweep, x2, y2]) {
  if (rx === 0 || ry === 0) return [['L', x2, y2]]
  const phi = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const dx = (x1 - x2) / 2
  const dy = (y1 - y2) / 2
  const px = cos * dx + sin * dy
  const py = cos * dy - sin * dx
  const over = (px * px) / (rx * rx) + (py * py) / (ry * ry)
  if (over > 1) [rx, ry] = [rx * Math.sqrt(over), ry * Math.sqrt(over)]
  const [rx2, ry2, px2, py2] = [rx * rx, ry * ry, px * px, py * py]
  const root = Math.max(0, (rx2 * ry2 - rx2 * py2 - ry2 * px2) / (rx2 * py2 + ry2 * px2))
  const k = (large === sweep ? -1 : 1) * Math.sqrt(root)
  const [qx, qy] = [(k * rx * py) / ry, (-k * ry * px) / rx]
  const [cx, cy] = [cos * qx - sin * qy + (x1 + x2) / 2, sin * qx + cos * qy + (y1 + y2) / 2]
  const from = Math.atan2((py - qy) / ry, (px - qx) / rx)
  let span = Math.atan2((-py - qy) / ry, (-px - qx) / rx) - from
  if (sweep && span < 0) span += 2 * Math.PI
  if (!sweep && span > 0) span -= 2 * Math.PI
  const steps = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-6))
  const reach = (4 / 3) * Math.tan(span / steps / 4)
  const at = (a, b) => [cos * rx * a - sin * ry * b + cx, sin * rx * a + cos * ry * b + cy]
  const out = []
  for (let n = 0; n < steps; n++) {
    const a = from + (span * n) / steps
    const b = from + (span * (n + 1)) / steps
    const one = at(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a))
    const two = at(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b))
    out.push(['C', ...one, ...two, ...(n === steps - 1 ? [x2, y2] : at(Math.cos(b), Math.sin(b)))])
  }
  return out
}

/** Absolute segments [letter, ...numbers] of M L C Q Z. */
export function segments(data) {
  const out = []
  let [x, y, startX, startY, handleX, handleY] = [0, 0, 0, 0, 0, 0]
  let before = ''
  for (const { letter, values } of commands(data)) {
    const kind = letter.toUpperCase()
    const relative = letter !== kind
    const v = values.map((value, n) => {
      if (!relative || kind === 'A' ? !relative || n < 5 : false) return value
      if (kind === 'H') return value + x
      if (kind === 'V') return value + y
      if (kind === 'A') return value + (n === 5 ? x : y)
      return value + (n % 2 === 0 ? x : y)
    })
    const reflected = (letters) => (letters.includes(before) ? [2 * x - handleX, 2 * y - handleY] : [x, y])
    let made
    if (kind === 'H') made = [['L', v[0], y]]
    else if (kind === 'V') made = [['L', x, v[0]]]
    else if (kind === 'S') made = [['C', ...reflected('CS'), ...v]]
    else if (kind === 'T') made = [['Q', ...reflected('QT'), ...v]]
    else if (kind === 'A') made = arc(x, y, v)
    else made = [[kind, ...v]]
    out.push(...made)
    const last = made.at(-1)
    before = kind
    if (kind === 'Z') [x, y] = [startX, startY]
    else {
      if (last[0] === 'C' || last[0] === 'Q') [handleX, handleY] = last.slice(-4, -2)
      ;[x, y] = last.slice(-2)
      if (kind === 'M') [startX, startY] = [x, y]
    }
  }
  return out
}

/** Segments → path data, moved by a matrix and rounded. */
export function pathData(list, matrix = [1, 0, 0, 1, 0, 0], decimals = 2) {
  const [a, b, c, d, e, f] = matrix
  const round = (value) => String(Number(value.toFixed(decimals)) + 0)
  let out = ''
  for (const [letter, ...v] of list) {
    const points = []
    for (let n = 0; n < v.length; n += 2)
      points.push(round(a * v[n] + c * v[n + 1] + e), round(b * v[n] + d * v[n + 1] + f))
    out += letter + points.join(' ')
  }
  return out
}

const CIRCLE = 0.5522847498

/** A circle or ellipse as four cubics. */
export function ellipse(cx, cy, rx, ry) {
  const [kx, ky] = [rx * CIRCLE, ry * CIRCLE]
  return [
    ['M', cx + rx, cy],
    ['C', cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry],
    ['C', cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy],
    ['C', cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry],
    ['C', cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy],
    ['Z'],
  ]
}

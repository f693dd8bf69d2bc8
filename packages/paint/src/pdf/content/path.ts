import type { PathData } from '@tanquian/model'
import { num } from './number.ts'

const CODE = { M: 77, L: 76, C: 67, Q: 81, Z: 90 } as const
const COUNT: Readonly<Record<number, number>> = { 77: 2, 76: 2, 67: 6, 81: 4, 90: 0 }

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isGap = (code: number): boolean => code === 32 || code === 44 || code === 10

/** Commands of a path one by one: `numbers` holds the operands and is reused. Throws on anything but M L C Q Z. */
function readPath(path: PathData, command: (code: number, numbers: readonly number[]) => void): void {
  const numbers: number[] = []
  let code = 0
  for (let at = 0; at < path.length;) {
    const letter = path.charCodeAt(at)
    if (isGap(letter)) {
      at += 1
    } else if (isLetter(letter) && letter !== 101) {
      if (COUNT[letter] === undefined) throw new RangeError(`path data must be absolute M L C Q Z, not ${path[at]}`)
      code = letter
      at += 1
      if (code === CODE.Z) command(code, numbers)
    } else {
      let end = at + 1
      while (end < path.length && isNumberPart(path, end)) end += 1
      numbers.push(Number(path.slice(at, end)))
      at = end
      if (numbers.length === COUNT[code]) {
        command(code, numbers)
        numbers.length = 0
        // Pairs after a move's first are lines, as in SVG.
        if (code === CODE.M) code = CODE.L
      }
    }
  }
}

/** Digits, a point, an exponent and its sign; a minus elsewhere begins the next number. */
function isNumberPart(path: string, at: number): boolean {
  const code = path.charCodeAt(at)
  if ((code >= 48 && code <= 57) || code === 46 || code === 101) return true
  return (code === 45 || code === 43) && path.charCodeAt(at - 1) === 101
}

/** Upright rectangles, the modules of a QR above all: corner, opposite corner, in the order that `re` draws. */
const RECTANGLES = /M(-?[\d.]+)[ ,](-?[\d.]+) ?L(-?[\d.]+)[ ,]\2 ?L\3[ ,](-?[\d.]+) ?L\1[ ,]\4 ?(?:L\1[ ,]\2 ?)?Z/g

/** Two thirds of the way from an end to a quadratic's control point: PDF knows cubics only. */
const third = (end: number, control: number): number => end + (2 / 3) * (control - end)

function curves(path: PathData): string {
  const out: string[] = []
  let [x, y] = [0, 0]
  let start = [0, 0]
  readPath(path, (code, n) => {
    if (code === CODE.Z) {
      out.push('h')
      ;[x, y] = start as [number, number]
      return
    }
    const [ex, ey] = [n[n.length - 2]!, n[n.length - 1]!]
    if (code === CODE.Q) {
      const [qx, qy] = [n[0]!, n[1]!]
      const controls = [third(x, qx), third(y, qy), third(ex, qx), third(ey, qy)]
      out.push(`${controls.map((value) => num(value)).join(' ')} ${num(ex)} ${num(ey)} c`)
    } else {
      let line = ''
      for (const value of n) line += `${num(value)} `
      out.push(line + (code === CODE.M ? 'm' : code === CODE.L ? 'l' : 'c'))
    }
    ;[x, y] = [ex, ey]
    if (code === CODE.M) start = [ex, ey]
  })
  return out.join('\n')
}

/** The brand's drawings come back in every piece; a QR or a text rule does not. Emptied when it holds this many characters. */
const KEPT_CHARACTERS = 4_000_000
/** Below this a path is written faster than it is looked up. */
const WORTH_KEEPING = 200
const kept = new Map<PathData, string>()
let keptCharacters = 0

/** Path operators (no painting operator) from path data with absolute M L C Q Z. Throws on anything else. */
export function pathOperators(path: PathData): string {
  if (path.length < WORTH_KEEPING) return writePath(path)
  const known = kept.get(path)
  if (known !== undefined) return known
  const operators = writePath(path)
  keptCharacters += path.length + operators.length
  if (keptCharacters > KEPT_CHARACTERS) {
    kept.clear()
    keptCharacters = path.length + operators.length
  }
  kept.set(path, operators)
  return operators
}

function writePath(path: PathData): string {
  const out: string[] = []
  let from = 0
  for (const match of path.matchAll(RECTANGLES)) {
    if (match.index > from) out.push(curves(path.slice(from, match.index)))
    const [x, y, right, bottom] = match.slice(1).map(Number) as [number, number, number, number]
    out.push(`${num(x)} ${num(y)} ${num(right - x)} ${num(bottom - y)} re`)
    from = match.index + match[0].length
  }
  if (from < path.length) out.push(curves(path.slice(from)))
  return out.join('\n')
}

import type { PathData } from '@tanquian/model'
import { num } from './number.ts'

const COUNT: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Q: 4, Z: 0 }
const TOKEN = /([MLCQZ])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi

function segment(command: string, n: readonly number[], from: readonly [number, number]): string {
  const at = (...values: number[]) => values.map((value) => num(value)).join(' ')
  if (command === 'M') return `${at(...n)} m`
  if (command === 'L') return `${at(...n)} l`
  if (command === 'C') return `${at(...n)} c`
  // PDF knows cubics only: a quadratic's control point stands at two thirds.
  const [qx = 0, qy = 0, x = 0, y = 0] = n
  const [px, py] = from
  const third = (a: number, q: number) => a + (2 / 3) * (q - a)
  return `${at(third(px, qx), third(py, qy), third(x, qx), third(y, qy), x, y)} c`
}

/** Path operators (no painting operator) from path data with absolute M L C Q Z. Throws on anything else. */
export function pathOperators(path: PathData): string {
  const out: string[] = []
  let command = ''
  let pen: [number, number] = [0, 0]
  let start = pen
  let numbers: number[] = []
  const flush = (): void => {
    out.push(segment(command, numbers, pen))
    pen = [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0]
    if (command === 'M') {
      start = pen
      // Pairs after a move's first are lines, as in SVG.
      command = 'L'
    }
    numbers = []
  }
  for (const [, letter, number] of path.matchAll(TOKEN)) {
    if (letter !== undefined) {
      command = letter
      if (COUNT[command] === undefined) throw new RangeError(`path data must be absolute M L C Q Z, not ${letter}`)
      if (command === 'Z') {
        out.push('h')
        pen = start
      }
    } else {
      numbers.push(Number(number))
      if (numbers.length === COUNT[command]) flush()
    }
  }
  return out.join('\n')
}

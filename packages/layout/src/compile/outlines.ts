import type { Shaper } from './shaper.ts'

const compact = (value: number): string => String(Math.round(value * 100) / 100 + 0)

/** Outline of one glyph as M L Q C Z, y down, ready to paint; '' for blanks. */
export function readOutline(shaper: Shaper, glyph: number): string {
  const { hb, font } = shaper
  let path = ''
  const draw = new hb.DrawFuncs()
  const add = (command: string, values: readonly number[]): void => {
    path += command + values.map((value, i) => compact(i % 2 === 0 ? value : -value)).join(' ')
  }
  draw.setMoveToFunc((x, y) => add('M', [x, y]))
  draw.setLineToFunc((x, y) => add('L', [x, y]))
  draw.setQuadraticToFunc((cx, cy, x, y) => add('Q', [cx, cy, x, y]))
  draw.setCubicToFunc((ax, ay, bx, by, x, y) => add('C', [ax, ay, bx, by, x, y]))
  draw.setClosePathFunc(() => {
    path += 'Z'
  })
  font.drawGlyph(glyph, draw)
  // Z draws the last straight line by itself; repeating it only costs bytes.
  return path.replace(/M(-?[\d.]+ -?[\d.]+)([^MZ]*)L\1Z/g, 'M$1$2Z')
}

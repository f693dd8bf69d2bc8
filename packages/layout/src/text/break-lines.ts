import { balanceSegment } from './balance.ts'
import type { Chunk, Paragraph } from './paragraph.ts'

/** Room for rounding: a text that hugs its width must not break when it is given exactly that width. */
export const SLACK = 1e-4

/** Width of chunks [from, to) on one line, em, without hanging spaces or the tracking after the last letter. */
export function lineWidth(paragraph: Paragraph, chunks: readonly Chunk[], from: number, to: number): number {
  const first = chunks[from]
  const last = chunks[to - 1]
  if (!first || !last || last.to <= first.from) return 0
  const glyph = last.to - 1
  const right = (paragraph.x[glyph] as number) + (paragraph.advances[glyph] as number)
  return right - (paragraph.tracking[paragraph.runs[glyph] as number] ?? 0) - (paragraph.x[first.from] as number)
}

/** As many chunks on each line as fit: ends of lines, as chunk indices. A chunk that is too wide has a line of its own. */
function greedy(paragraph: Paragraph, chunks: readonly Chunk[], width: number): number[] {
  const ends: number[] = []
  let from = 0
  for (let to = 1; to <= chunks.length; to += 1) {
    if (to > from + 1 && lineWidth(paragraph, chunks, from, to) > width + SLACK) {
      ends.push(to - 1)
      from = to - 1
    }
  }
  ends.push(chunks.length)
  return ends
}

/** Widths remembered per paragraph; a search over sizes asks for a few dozen. */
const KEPT = 64

/**
 * Line ends per segment (chunk indices) for a width in em. Greedy gives the fewest lines; `balance` then makes them alike
 * without adding one.
 */
export function breakLines(paragraph: Paragraph, width: number, balance: boolean): readonly (readonly number[])[] {
  const key = balance ? width : -1 - width
  const found = paragraph.broken.get(key)
  if (found) return found
  const lines = paragraph.segments.map((chunks) => {
    const ends = greedy(paragraph, chunks, width)
    return balance && ends.length > 1 ? balanceSegment(paragraph, chunks, ends, width + SLACK, lineWidth) : ends
  })
  if (paragraph.broken.size >= KEPT) paragraph.broken.clear()
  paragraph.broken.set(key, lines)
  return lines
}

/** Number of lines at a width, without balancing. */
export function countLines(paragraph: Paragraph, width: number): number {
  return breakLines(paragraph, width, false).reduce((sum, ends) => sum + ends.length, 0)
}

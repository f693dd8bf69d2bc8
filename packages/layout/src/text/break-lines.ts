import { balanceSegment } from './balance.ts'
import { breakParted } from './break-parted.ts'
import { lineWidth, SLACK } from './line-width.ts'
import type { Broken, Chunk, Paragraph } from './shaped.ts'

/** Width of chunks [from, to) on one line, em, without hanging spaces. */
export function chunksWidth(paragraph: Paragraph, chunks: readonly Chunk[], from: number, to: number): number {
  const first = chunks[from]
  const last = chunks[to - 1]
  return first && last ? lineWidth(paragraph, first.from, last.to) : 0
}

/** As many chunks on each line as fit: ends of lines, as chunk indices. A chunk that is too wide has a line of its own. */
function greedy(paragraph: Paragraph, chunks: readonly Chunk[], width: number): number[] {
  const ends: number[] = []
  let from = 0
  for (let to = 1; to <= chunks.length; to += 1) {
    if (to > from + 1 && chunksWidth(paragraph, chunks, from, to) > width + SLACK) {
      ends.push(to - 1)
      from = to - 1
    }
  }
  ends.push(chunks.length)
  return ends
}

function breakSegment(paragraph: Paragraph, chunks: readonly Chunk[], width: number, balance: boolean): Broken[] {
  if (paragraph.parts && !balance && chunks.length > 0) return breakParted(paragraph, chunks, width)
  const greedyEnds = greedy(paragraph, chunks, width)
  const ends =
    balance && greedyEnds.length > 1
      ? balanceSegment(paragraph, chunks, greedyEnds, width + SLACK, chunksWidth)
      : greedyEnds
  let start = 0
  return ends.map((end) => {
    const from = chunks[start]?.from ?? 0
    const line = { from, to: Math.max(from, chunks[end - 1]?.to ?? from), opens: start === 0 }
    start = end
    return line
  })
}

/** Widths remembered per paragraph; a search over sizes asks for a few dozen. */
const KEPT = 64

/**
 * Lines for a width in em. Greedy gives the fewest; `balance` then makes them alike without adding one. Words part only
 * where the paragraph says so, and never in balanced lines.
 */
export function breakLines(paragraph: Paragraph, width: number, balance: boolean): readonly Broken[] {
  const key = balance ? width : -1 - width
  const found = paragraph.broken.get(key)
  if (found) return found
  const lines = paragraph.segments.flatMap((chunks) => breakSegment(paragraph, chunks, width, balance))
  if (paragraph.broken.size >= KEPT) paragraph.broken.clear()
  paragraph.broken.set(key, lines)
  return lines
}

/** Number of lines at a width, without balancing. */
export const countLines = (paragraph: Paragraph, width: number): number => breakLines(paragraph, width, false).length

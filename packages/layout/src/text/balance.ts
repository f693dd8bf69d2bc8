import type { Chunk, Paragraph } from './shaped.ts'

type Width = (paragraph: Paragraph, chunks: readonly Chunk[], from: number, to: number) => number

/** Past this many lines full ones read better than even ones (browsers stop here too): only an orphan is mended. */
const EVEN_LINES = 4
const MOST_LINES = 8
const MOST_CHUNKS = 80
/** Of two equally even settings the one that ends short reads better than the one that begins short. */
const LEAN = 0.01

/**
 * The same number of lines, as alike as possible: least sum of squared widths, which for a given text is the least
 * spread and does not depend on the room. A last line of one word costs more than any raggedness, so it is kept only
 * where nothing else fits – or where two lines share three words, since a first line of one word is no better. Returns line ends as chunk indices.
 */
export function balanceSegment(
  paragraph: Paragraph,
  chunks: readonly Chunk[],
  greedy: readonly number[],
  room: number,
  widthOf: Width,
): readonly number[] {
  const lines = greedy.length
  const count = chunks.length
  if (lines > MOST_LINES || count > MOST_CHUNKS) return greedy
  if (lines > EVEN_LINES && (greedy[lines - 2] as number) < count - 1) return greedy
  const orphan = room * room * lines * 4
  // best[n][to]: cost of setting chunks [0, to) in n lines; from[n][to]: where the last of them begins.
  let best: number[] = Array.from({ length: count + 1 }, (_, to) => (to === 0 ? 0 : Infinity))
  const from: number[][] = []
  for (let line = 0; line < lines; line += 1) {
    const next: number[] = Array.from({ length: count + 1 }, () => Infinity)
    const starts: number[] = Array.from({ length: count + 1 }, () => 0)
    for (let to = line + 1; to <= count; to += 1) {
      for (let start = to - 1; start >= line; start -= 1) {
        const width = widthOf(paragraph, chunks, start, to)
        if (width > room && start < to - 1) break
        const alone = to === count && start === to - 1 && count > lines + 1 ? orphan : 0
        const cost = (best[start] as number) + width * width * (1 + line * LEAN) + alone
        if (cost < (next[to] as number)) {
          next[to] = cost
          starts[to] = start
        }
      }
    }
    best = next
    from.push(starts)
  }
  if (best[count] === Infinity) return greedy
  const ends: number[] = []
  for (let line = lines - 1, to = count; line >= 0; line -= 1) {
    ends.unshift(to)
    to = from[line]?.[to] ?? 0
  }
  return ends
}

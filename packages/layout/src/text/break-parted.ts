import { lineWidth, partedWidth, SLACK } from './line-width.ts'
import type { Broken, Chunk, Paragraph, Part } from './shaped.ts'

/** Lines in a row that may end in a hyphen. */
const IN_A_ROW = 2
/** A word parts only where the line would else fall short by this much, em or share of the room, whichever is less. */
const SHORT_EM = 3
const SHORT_SHARE = 0.15

/** The last place of a word at which what stands before it, hyphen included, fits the line. */
function lastThatFits(paragraph: Paragraph, chunk: Chunk, from: number, width: number): Part | undefined {
  return paragraph
    .parts?.(chunk)
    .filter((part) => part.glyph > from && partedWidth(paragraph, from, part) <= width + SLACK)
    .at(-1)
}

/**
 * As many chunks on each line as fit, and a part of the next word where the line would fall short; the last word of a
 * paragraph stays whole, and so does the third line's after two hyphens.
 */
export function breakParted(paragraph: Paragraph, chunks: readonly Chunk[], width: number): Broken[] {
  const lines: Broken[] = []
  const short = Math.min(SHORT_EM, SHORT_SHARE * width)
  let from = chunks[0]?.from ?? 0
  let inARow = 0
  const close = (to: number, next: number, part?: Part): void => {
    lines.push({ from, to, opens: lines.length === 0, ...(part ? { part } : {}) })
    inARow = part ? inARow + 1 : 0
    from = next
  }
  for (let i = 0; i < chunks.length;) {
    let end = i
    while (end < chunks.length && lineWidth(paragraph, from, (chunks[end] as Chunk).to) <= width + SLACK) end += 1
    if (end === chunks.length) break
    const chunk = chunks[end] as Chunk
    const gap = end > i ? width - lineWidth(paragraph, from, (chunks[end - 1] as Chunk).to) : Infinity
    const may = inARow < IN_A_ROW && end < chunks.length - 1 && gap > short
    const part = may ? lastThatFits(paragraph, chunk, from, width) : undefined
    if (part) close(part.glyph, part.glyph, part)
    else if (end > i) close((chunks[end - 1] as Chunk).to, chunk.from)
    // Wider than the line by itself: it has one of its own.
    else close(chunk.to, chunks[(end += 1)]?.from ?? chunk.to)
    i = end
    if (i === chunks.length) return lines
  }
  const last = chunks.at(-1)
  close(last?.to ?? from, last?.to ?? from)
  return lines
}

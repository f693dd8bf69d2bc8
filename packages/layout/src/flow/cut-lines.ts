import { NEAR } from '../stack/solve.ts'

/** A line as cutting sees it. */
export interface CutLine {
  /** Its foot from the block's top, points. */
  readonly foot: number
  /** First line of a paragraph. */
  readonly opens: boolean
  /** A word parts at its end: a page must not end there. */
  readonly parted: boolean
}

/** Whether `kept` lines may stay and the others go over: `least` of them at least on either side, of the block and of its paragraph. */
function mayCut(lines: readonly CutLine[], kept: number, least: number): boolean {
  if (kept < least || lines.length - kept < least || lines[kept - 1]?.parted) return false
  let start = kept
  while (start > 0 && !lines[start]?.opens) start -= 1
  // Between two paragraphs.
  if (start === kept) return true
  let end = kept + 1
  while (end < lines.length && !lines[end]?.opens) end += 1
  return kept - start >= least && end - kept >= least
}

/** Most lines that fit a height and may stay on a page without the others; 0 if none may. */
export function linesThatStay(lines: readonly CutLine[], height: number, least: number): number {
  for (let kept = lines.length - 1; kept > 0; kept -= 1) {
    if ((lines[kept - 1]?.foot ?? 0) <= height + NEAR && mayCut(lines, kept, least)) return kept
  }
  return 0
}

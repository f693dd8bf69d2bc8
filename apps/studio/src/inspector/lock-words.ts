import type { Gesture, LaidBlock } from '@tanquian/model'
import { allows } from '../canvas/context.ts'
import { fieldOf } from '../canvas/blocks.ts'
import { LOCK_WORDS } from '../copy/inspector.ts'

/** Blocks whose place and looks are the brand's, whatever the template. */
const OF_THE_BRAND = new Set(['logo', 'pattern'])

/** Who fixed a gesture: 'la fija la marca' or 'la fija la plantilla'. */
export function lockReason(block: LaidBlock, _gesture: Gesture): string {
  return OF_THE_BRAND.has(block.is) ? LOCK_WORDS.brand : LOCK_WORDS.template
}

/** One line of the locks: what, whether it is free, and in which words. */
export interface LockLine {
  readonly label: string
  readonly free: boolean
  readonly words: string
}

/** The three lines: place, letter, words. */
export function lockLines(block: LaidBlock): readonly LockLine[] {
  const [move, resize] = [allows(block, 'move'), allows(block, 'resize')]
  const letter = allows(block, 'size') || allows(block, 'color')
  const placeWords = move ? LOCK_WORDS.free : resize ? LOCK_WORDS.partly : lockReason(block, 'move')
  const lines: LockLine[] = [{ label: LOCK_WORDS.place, free: move, words: placeWords }]
  if (!block.text) return lines
  return [
    ...lines,
    { label: LOCK_WORDS.letter, free: letter, words: block.free || letter ? LOCK_WORDS.free : LOCK_WORDS.brand },
    { label: LOCK_WORDS.words, ...wordsOf(block) },
  ]
}

function wordsOf(block: LaidBlock): Omit<LockLine, 'label'> {
  if (block.free) return { free: true, words: LOCK_WORDS.here }
  if (fieldOf(block) !== undefined) return { free: true, words: LOCK_WORDS.form }
  return { free: false, words: block.bind ? LOCK_WORDS.facts : LOCK_WORDS.fixed }
}

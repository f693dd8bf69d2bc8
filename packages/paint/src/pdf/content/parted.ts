import type { Op } from '@tanquian/model'

type GlyphsOp = Extract<Op, { op: 'glyphs' }>

/** What a line does not say by its letters, because a word at its start or its end is parted. */
export interface Parted {
  /** UTF-16 length at its start that the line before has said already. */
  readonly silent?: number
  /** The whole of the word that begins at its end. */
  readonly said?: string
}

const SOFT = '\u00ad'
const headOf = (text: string): string => /^\S*/u.exec(text)?.[0] ?? ''
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)

/** The glyphs op that goes on with a parted word: the very next op, since nothing stands between the lines of a text. */
const nextLine = (ops: readonly Op[], at: number): GlyphsOp | undefined => {
  const next = ops[at + 1]
  return next?.op === 'glyphs' ? next : undefined
}

/**
 * Lines at whose ends words part (their text ends in a soft hyphen). The first part says the whole word and the rest says
 * nothing, so that a reader finds it whole; the hyphen is in no text at all.
 */
export function partedLines(ops: readonly Op[]): ReadonlyMap<GlyphsOp, Parted> {
  const lines = new Map<GlyphsOp, Parted>()
  for (const [at, op] of ops.entries()) {
    // A line that only goes on with a word has been seen to already.
    if (op.op !== 'glyphs' || !op.text.endsWith(SOFT) || lines.get(op)?.silent === op.text.length) continue
    let word = lastWord(op.text)
    let here = at
    for (let next = nextLine(ops, here); next && word.endsWith(SOFT); next = nextLine(ops, (here += 1))) {
      const head = headOf(next.text)
      word = word.slice(0, -1) + head
      lines.set(next, { silent: head.length })
    }
    if (here > at || !word.endsWith(SOFT)) lines.set(op, { ...lines.get(op), said: word })
  }
  return lines
}

/** Kinds of mark that a line may begin with. */
export type MarkKind = 'numero' | 'letra' | 'romano' | 'guion'

/** A line of a text: a paragraph of its own, or an item under the ones before it. */
export interface NestedLine {
  readonly text: string
  /** Absent for a plain paragraph. */
  readonly mark?: {
    readonly kind: MarkKind
    /** As it was written: '1.-', 'a)', 'IV.'. */
    readonly written: string
    /** What follows the number: '.', '.-', ')'. */
    readonly ending: string
    /** 0 for the outermost. */
    readonly level: number
    /** Which run of items it belongs to; each run begins counting anew. */
    readonly run: number
    /** Whether Word may count by itself: the marks of this run go 1, 2, 3 … without a gap. */
    readonly counted: boolean
  }
}

const MARK = /^(?:(\d{1,3})(\.-?|\))|([a-zñ])(\))|([IVXLC]{1,7})(\.-?)|([-–•]))\s+(?=\S)/u

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }
const romanValue = (text: string): number =>
  [...text].reduce((sum, letter, i, all) => {
    const value = ROMAN[letter] ?? 0
    return sum + (value < (ROMAN[all[i + 1] ?? ''] ?? 0) ? -value : value)
  }, 0)

interface Found {
  readonly text: string
  readonly kind?: MarkKind
  readonly written: string
  readonly ending: string
  readonly n: number
}

function readLine(line: string): Found {
  const match = MARK.exec(line)
  if (!match) return { text: line, written: '', ending: '', n: 0 }
  const [whole, number, afterNumber, letter, afterLetter, roman, afterRoman] = match
  const text = line.slice(whole.length)
  const written = whole.trim()
  if (number !== undefined) return { text, kind: 'numero', written, ending: afterNumber ?? '', n: Number(number) }
  if (letter !== undefined)
    return { text, kind: 'letra', written, ending: afterLetter ?? '', n: letter.charCodeAt(0) - 96 }
  if (roman !== undefined) return { text, kind: 'romano', written, ending: afterRoman ?? '', n: romanValue(roman) }
  return { text, kind: 'guion', written, ending: '', n: 0 }
}

interface Open {
  readonly kind: MarkKind
  run: number
  next: number
  marks: { counted: boolean }[]
}

/**
 * Reads '1. ', '1.- ', 'a) ', 'I. ' and '- ' at the beginning of lines. Levels are the kinds of mark in the order in which they
 * appear. A run that does not count from one without a gap keeps its marks as text: in bases a number is a name.
 */
export function nestedLines(text: string): readonly NestedLine[] {
  const open: Open[] = []
  let runs = 0
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): NestedLine => {
      const { kind, n, ...rest } = readLine(line)
      if (!kind) {
        open.length = 0
        return { text: rest.text }
      }
      let level = open.findIndex((one) => one.kind === kind)
      if (level < 0) level = open.push({ kind, run: (runs += 1), next: 1, marks: [] }) - 1
      open.length = level + 1
      const one = open[level]!
      const mark = { kind, written: rest.written, ending: rest.ending, level, run: one.run, counted: true }
      one.marks.push(mark)
      if (kind !== 'guion' && n !== one.next) for (const earlier of one.marks) earlier.counted = false
      if (one.marks[0]?.counted === false) mark.counted = false
      one.next += 1
      return { text: rest.text, mark }
    })
}

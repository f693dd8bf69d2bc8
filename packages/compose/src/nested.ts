import type { Run, SceneParagraph } from '@tanquian/model'
import { marksOf } from './marks.ts'
import type { Mark } from './marks.ts'

/** A level that is open: the kind of its marks and where its count stands. */
interface Level {
  readonly kind: string
  readonly ordinal: number
}

/** Levels open now, and those that a paragraph outside of them closed: a count that goes on opens them again. */
interface State {
  readonly open: readonly Level[]
  readonly closed: readonly Level[]
}

const follows = (levels: readonly Level[], { kind, ordinal }: Mark): boolean =>
  levels.some((level) => level.kind === kind && level.ordinal + 1 === ordinal)

/** '2.1' begins under '2.'; anywhere else it is a quantity. */
const goesUnder = (levels: readonly Level[], { kind, ordinal, shown }: Mark): boolean =>
  ordinal === 1 && /^numero\d/.test(kind) && levels.some((level) => level.ordinal === Number(shown.split('.').at(-2)))

/** The mark that a line begins with: one that goes on with a count, else one that can stand by itself. */
const markOf = (line: string, { open, closed }: State): Mark | undefined => {
  const marks = marksOf(line)
  const all = [...open, ...closed]
  return marks.find((mark) => follows(all, mark) || goesUnder(open, mark)) ?? marks.find(({ sure }) => sure)
}

const openedBy = ({ open, closed }: State, mark: Mark): readonly Level[] => {
  const { kind, ordinal } = mark
  const from = open.length === 0 && follows(closed, mark) ? closed : open
  const at = from.findIndex((level) => level.kind === kind)
  return [...(at === -1 ? from : from.slice(0, at)), { kind, ordinal }]
}

/** Runs cut where lines were broken by hand. */
const linesOf = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const lines: Run[][] = [[]]
  for (const run of runs)
    for (const [n, text] of run.text.split('\n').entries()) {
      if (n > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push(text === run.text ? run : { ...run, text })
    }
  return lines
}

const said = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** Runs without their first `count` characters. */
const after = (runs: readonly Run[], count: number): readonly Run[] => {
  let left = count
  return runs.flatMap((run) => {
    const cut = Math.min(left, run.text.length)
    left -= cut
    return cut === 0 ? [run] : cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }]
  })
}

/** A mark in the look of the run that it was typed in. */
const markRuns = (line: readonly Run[], { shown }: Mark): readonly Run[] => {
  const run = line.find(({ text }) => text.trim() !== '')
  if (!run) return []
  const { href: _none, ...look } = run
  return [{ ...look, text: shown }]
}

const INDENTED = /^(\t| {2,})/

const known = new WeakMap<readonly Run[], readonly SceneParagraph[]>()

/**
 * Runs of a text → its paragraphs and items. A line that begins with a mark is an item; each kind of mark is a level, in
 * order of appearance. A line right after an item belongs to it; after a blank line it is a paragraph of its own, unless it
 * is indented. A count that goes on after such a paragraph goes on at its level.
 */
export const nestedOf = (runs: readonly Run[]): readonly SceneParagraph[] => {
  const found = known.get(runs)
  if (found) return found
  const paragraphs = readNested(runs)
  known.set(runs, paragraphs)
  return paragraphs
}

const readNested = (runs: readonly Run[]): readonly SceneParagraph[] => {
  const paragraphs: SceneParagraph[] = []
  let state: State = { open: [], closed: [] }
  let blank = false
  for (const line of linesOf(runs)) {
    const words = said(line)
    if (words.trim() === '') {
      blank = paragraphs.length > 0
      continue
    }
    const apart = blank ? { apart: true } : {}
    const mark = markOf(words, state)
    if (mark) {
      state = { open: openedBy(state, mark), closed: [] }
      const item = { level: state.open.length, mark: markRuns(line, mark), runs: after(line, mark.length) }
      paragraphs.push({ ...item, ...apart })
    } else {
      if (blank && state.open.length > 0 && !INDENTED.test(words)) state = { open: [], closed: state.open }
      const inner = after(line, words.length - words.trimStart().length)
      paragraphs.push({ level: state.open.length, runs: inner, ...apart })
    }
    blank = false
  }
  return paragraphs
}

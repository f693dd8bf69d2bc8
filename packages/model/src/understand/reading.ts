import { flat } from '../language/flat.ts'
import type { Span } from '../language/flat.ts'
import { findDates } from '../language/dates.ts'
import type { FoundDate } from '../language/dates.ts'
import { findPhones } from '../language/phones.ts'
import type { FoundPhone } from '../language/phones.ts'
import { findRelativeDays, findWeekSpans } from '../language/relative.ts'
import { findTimes } from '../language/times.ts'
import type { FoundTime } from '../language/times.ts'
import { isBullet, mask } from './mask.ts'
import { calm, respell, respellings } from './spelling.ts'
import type { Correction } from './types.ts'

/** A line of the message, trimmed. */
export interface Line extends Span {
  readonly bullet: boolean
  /** True after an empty line, or for the first. */
  readonly opens: boolean
}

/** Everything that is found before deciding what it means, and what has been used so far. */
export interface Reading {
  readonly text: string
  /** Same length, without decoration. */
  readonly masked: string
  /** Same length, without decoration, lower case, no accents. */
  readonly plain: string
  readonly today: string
  readonly lines: readonly Line[]
  readonly sentences: readonly Span[]
  readonly dates: readonly FoundDate[]
  readonly relative: ReturnType<typeof findRelativeDays>
  readonly weeks: ReturnType<typeof findWeekSpans>
  readonly times: readonly FoundTime[]
  readonly phones: readonly FoundPhone[]
  readonly used: Span[]
  readonly corrections: Correction[]
}

const trimmed = (masked: string, from: number, to: number): Span => {
  const whole = masked.slice(from, to)
  const start = from + (whole.length - whole.trimStart().length)
  return { from: start, to: Math.max(start, from + whole.trimEnd().length) }
}

const NUMBERING = /^(?:\d{1,2}(?:\.-|[.)-])|[a-z]\)|[-–—*]+)\s*(?=\S)/i

const linesOf = (text: string, masked: string): readonly Line[] => {
  const lines: Line[] = []
  let opens = true
  let from = 0
  for (const raw of masked.split('\n')) {
    const to = from + raw.length
    const span = trimmed(masked, from, to)
    if (span.to > span.from) {
      const bullet = isBullet(text.slice(from, to))
      const mark = bullet ? (NUMBERING.exec(masked.slice(span.from, span.to))?.[0].length ?? 0) : 0
      lines.push({ from: span.from + mark, to: span.to, bullet, opens })
    }
    opens = span.to <= span.from
    from = to + 1
  }
  return lines
}

const ABBREVIATION =
  /(?:^|[\s(.])(?:col|av|lic|dr|dra|ing|c|(?<!\d )h|no|num|tel|tels|s|l|p|a|ext|prof|profr|profra|sr|sra|mtro|mtra|arq|priv|esq|fracc|blvd|art|km|aprox|\d{1,2})$/

/** Short forms after which a sentence may end before a capital, but not before a small letter. */
const UNIT = /(?:^|[\s.\d])(?:hrs?|m|h|aprox|n)$/

const sentencesOf = (lines: readonly Line[], masked: string, plain: string): readonly Span[] => {
  const sentences: Span[] = []
  let start: number | undefined
  lines.forEach((line, n) => {
    const begin: number = start ?? line.from
    let from = begin
    for (const match of masked.slice(line.from, line.to).matchAll(/[.!?…]+(?=\s+["«“¿¡(]?[\p{L}\d¿¡])/gu)) {
      const at = line.from + match.index
      const lead = plain.slice(Math.max(line.from, at - 8), at)
      const small = /^\s+["«“(]?\p{Ll}/u.test(masked.slice(at + match[0].length))
      if (match[0] === '.' && (ABBREVIATION.test(lead) || (small && UNIT.test(lead)))) continue
      sentences.push(trimmed(masked, from, at + match[0].length))
      from = at + match[0].length
    }
    const after = lines[n + 1]
    const wraps =
      after !== undefined &&
      !after.opens &&
      !after.bullet &&
      /^\p{Ll}/u.test(masked.slice(after.from)) &&
      !/[.!?:;]$/.test(masked.slice(line.from, line.to)) &&
      line.to - line.from > 30
    if (wraps) start = trimmed(masked, from, line.to).from
    else {
      const last = trimmed(masked, from, line.to)
      if (last.to > last.from) sentences.push(last)
      start = undefined
    }
  })
  return sentences
}

/** Finds everything findable in a message (NFC). */
export const readMessage = (text: string, today: string): Reading => {
  const masked = mask(text)
  const plain = flat(masked)
  const lines = linesOf(text, masked)
  return {
    text,
    masked,
    plain,
    today,
    lines,
    sentences: sentencesOf(lines, masked, plain),
    dates: findDates(masked),
    relative: findRelativeDays(masked, today),
    weeks: findWeekSpans(masked),
    times: findTimes(masked),
    phones: findPhones(masked),
    used: [],
    corrections: [],
  }
}

/** Whether more than `part` of a stretch is used up by fields already written. */
export const isUsed = (reading: Reading, span: Span, part = 0.6): boolean => {
  let taken = 0
  let reached = span.from
  for (const { from, to } of [...reading.used].sort((a, b) => a.from - b.from)) {
    const end = Math.min(to, span.to)
    if (end <= reached) continue
    taken += end - Math.max(from, reached) > 0 ? end - Math.max(from, reached) : 0
    reached = end
  }
  return taken > (span.to - span.from) * part
}

/** Notes that a stretch was used. */
export const markUsed = (reading: Reading, span: Span): void => {
  reading.used.push({ from: span.from, to: span.to })
}

const correct = (reading: Reading, correction: Correction) => {
  const known = reading.corrections.some(
    ({ from, to, after }) => from === correction.from && to === correction.to && after === correction.after,
  )
  if (!known) reading.corrections.push(correction)
}

/** Lists a change of form. */
export const noteCorrection = (reading: Reading, span: Span, after: string): void => {
  const before = reading.masked.slice(span.from, span.to).replace(/\s+/g, ' ').trim()
  if (before !== after) correct(reading, { from: span.from, to: span.to, before, after })
}

/** Lists the misspelt words of a stretch, leaving out some parts of it. */
export const noteRespellings = (reading: Reading, span: Span, except: readonly Span[]): void => {
  for (const { from, to, before, after } of respellings(reading.masked.slice(span.from, span.to))) {
    const place = { from: span.from + from, to: span.from + to }
    if (!except.some((part) => part.from < place.to && place.from < part.to))
      correct(reading, { ...place, before, after })
  }
}

/** The words of a stretch as a value: undecorated, respelt (and listed), calmed when they shout. */
export const wordsOf = (reading: Reading, span: Span): string => {
  const raw = reading.masked.slice(span.from, span.to)
  for (const { from, to, before, after } of respellings(raw)) {
    correct(reading, { from: span.from + from, to: span.from + to, before, after })
  }
  const spelt = respell(raw).replace(/\s+/g, ' ').trim()
  const calmed = calm(spelt)
  if (calmed !== spelt) correct(reading, { from: span.from, to: span.to, before: spelt, after: calmed })
  return calmed
}

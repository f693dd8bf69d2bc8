import { findDates } from '@tanquian/model'
import type { FoundDate } from '@tanquian/model'

/** Nothing is a date without a figure or a month; most texts are not worth a closer look. */
const HINT = /\d|\b(?:ene|feb|mar|abr|may|jun|jul|ago|se[pt]|oct|nov|dic)/i
const KEPT = 500
const known = new Map<string, readonly FoundDate[]>()

/** Dates of a text, remembered: between two reviews one text of forty has changed. */
export const datesIn = (text: string): readonly FoundDate[] => {
  if (!HINT.test(text)) return []
  const kept = known.get(text)
  if (kept) return kept
  const dates = findDates(text)
  if (known.size >= KEPT) known.clear()
  known.set(text, dates)
  return dates
}

import { addDays, findRelativeDays, formatLongDate, parseIso } from '@tanquian/model'
import type { Finding, Fix } from '@tanquian/model'
import { periodsOf, textAt } from '../piece.ts'
import type { Piece } from '../piece.ts'
import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'
import { replaceSpan, withCapitals } from '../text/replace-span.ts'
import type { WrittenText } from '../text/texts-of.ts'

const DAY_BEFORE = /\bun día antes\b(?! del? )/giu

const fixFor = (written: WrittenText, from: number, to: number, iso: string): Fix => {
  const date = formatLongDate(iso, { year: false })
  const old = written.text.slice(from, to)
  const lead = /^hasta el /i.test(old) ? 'hasta el' : 'el'
  const text = replaceSpan(written.text, { from, to }, withCapitals(`${lead} ${date}`, old))
  return { code: 'fix/write-date', params: { date }, edits: [written.replace(text)], safe: false }
}

/** 'mañana', 'este lunes': resolved only from the day of publication, since nobody knows when it will be read. */
const relative = (piece: Piece, written: WrittenText): readonly Finding[] => {
  const published = textAt(piece.draft, 'fechaPublicacion')
  const base = parseIso(published) ? published : piece.today
  return findRelativeDays(written.text, base).map(({ from, to, text, iso }) =>
    finding(relativeDate, {
      at: written.at,
      params: { text },
      fixes: base === published ? [fixFor(written, from, to, iso)] : [],
    }),
  )
}

const dayBefore = (piece: Piece, written: WrittenText): readonly Finding[] => {
  const start = periodsOf(piece)
    .map((path) => textAt(piece.draft, `${path}.desde`))
    .find((iso) => parseIso(iso))
  return [...written.text.matchAll(DAY_BEFORE)].map((match) => {
    const to = match.index + match[0].length
    const fixes = start === undefined ? [] : [fixFor(written, match.index, to, addDays(start, -1))]
    return finding(relativeDate, { at: written.at, severity: 'note', params: { text: match[0] }, fixes })
  })
}

/** A day told by its distance. A post is read on another day than it was written: it is better said with its date. */
export const relativeDate: Rule = {
  id: 'rev/relative-date',
  severity: 'warning',
  source: 'Práctica de la oficina: «hasta un día antes» y «este lunes» sin fecha son errores usuales',
  check: (piece) =>
    piece.texts
      .filter((written) => written.prose)
      .flatMap((written) => [...relative(piece, written), ...dayBefore(piece, written)]),
}

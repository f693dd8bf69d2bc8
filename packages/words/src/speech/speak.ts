import { ABBREVIATIONS, SIGNS, TITLES } from './abbreviations.ts'
import { sayFigures } from './figures.ts'
import { sayNumbers } from './numbers-in.ts'

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Whole words only; a capital first letter may stand for a small one where the abbreviation is written small. */
const shape = (written: string): string => {
  const first = written.charAt(0)
  const head = /\p{Ll}/u.test(first) ? `[${first}${first.toUpperCase()}]` : escaped(first)
  return `${head}${escaped(written.slice(1))}${/\p{L}$/u.test(written) ? '(?![\\p{L}\\p{N}])' : ''}`
}

// Longest first, so that 'H. Ayuntamiento' is met before 'H.'; one pass for all of them.
const SHAPES = [...ABBREVIATIONS].sort(([a], [b]) => b.length - a.length).map(([written]) => shape(written))
const SHORT = new RegExp(String.raw`(?<![\p{L}\p{N}.@/])(?:${SHAPES.join('|')})`, 'gu')
const SAID = new Map(ABBREVIATIONS)
const saidOf = (match: string): string =>
  SAID.get(match) ?? SAID.get(match.charAt(0).toLowerCase() + match.slice(1)) ?? match

const GIVEN = TITLES.map(([written, he, she]) => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.])${escaped(written)}(?=[ \u00a0](\p{Lu}\p{L}*))`, 'gu'),
  he,
  she,
}))

const LINK = /(?:https?:\/\/)?(?:[\w.+-]+@)?(?:[\w-]+\.)+(?:mx|com|org|net|gob|edu)(?:\/[^\s,;]*[\w/])?/giu

const sayLinks = (text: string): string =>
  text.replace(LINK, (link) =>
    link
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .replaceAll('@', ' arroba ')
      .replaceAll('.', ' punto ')
      .replaceAll('/', ' diagonal ')
      .replaceAll('_', ' guion bajo ')
      .replaceAll('-', ' guion '),
  )

const sayAbbreviations = (text: string): string => {
  const titled = GIVEN.reduce(
    (out, { pattern: found, he, she }) =>
      out.replace(found, (_match: string, name: string) => (/a$/i.test(name) ? she : he)),
    text,
  )
  // The dot of an abbreviation that closes the text closes the sentence too.
  return titled.replace(SHORT, (match: string, at: number) =>
    match.endsWith('.') && at + match.length === titled.length ? `${saidOf(match)}.` : saidOf(match),
  )
}

const saySigns = (text: string): string =>
  SIGNS.reduce((out, [sign, said]) => out.replaceAll(sign, ` ${said} `), text).replace(
    /(\p{L}) ?\/ ?(?=\p{L})/gu,
    '$1 o ',
  )

/** Only letters, spaces and the marks that make a voice pause or rise; the saltillo in all its shapes is a letter. */
const soundsOnly = (text: string): string =>
  text
    .replace(/…|\.{2,}/g, '.')
    .replace(/\s*\n\s*/g, '. ')
    .replace(/\s*[;:()[\]{}·•|–—]+\s*|\s+-+\s+/g, ', ')
    .replace(/(?<!\p{L})['’]|['’](?!\p{L})/gu, ' ')
    .replace(/[^\p{L}\p{M}\s.,¿?¡!'’]/gu, ' ')

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,?!])/g, '')
    .replace(/([¿¡]) /g, '$1')
    .replace(/[.,]*([?!])[.,]*/g, '$1')
    .replace(/,*\.[.,]*/g, '.')
    .replace(/,+/g, ',')
    .replace(/([.,?!])(?=[\p{L}¿¡])/gu, '$1 ')
    .replace(/^[.,\s]+/, '')
    .trim()

/**
 * A text as a voice says it: numbers, dates, hours, money and telephones in words, abbreviations whole, no signs. The result has
 * letters, spaces and . , ¿ ? ¡ ! only; saltillos (ꞌ Ꞌ ʼ, and ' or ’ inside a word) stay as they were typed. Never fails.
 */
export const speak = (text: string): string => {
  const plain = text.normalize('NFC').replaceAll('*', '').replaceAll('\u00a0', ' ')
  const apart = plain.replace(/(?<!\d ?)(\p{L})(?=\d)/gu, '$1 ')
  return tidy(soundsOnly(saySigns(sayNumbers(sayAbbreviations(sayFigures(sayLinks(apart)))))))
}

/** A capital at the head of a text; a saltillo there stays small, as does a letter that no capital gives back. */
export const capital = (text: string): string =>
  text.replace(/^([¿¡«“"*]*)(?!ꞌ)(\p{L})/u, (start: string) => {
    const upper = start.toUpperCase()
    return upper.toLowerCase() === start.toLowerCase() ? upper : start
  })

/** A text as a sentence: capital at its head, a full stop at its end; '' stays ''. */
export const sentence = (text: string): string => {
  const words = text.trim().replace(/[,;:]+$/, '')
  if (words === '') return ''
  const head = capital(words)
  return /[.?!…]["”»)*]*$/.test(head) ? head : `${head}.`
}

const PLAIN: Readonly<Record<string, string>> = {
  á: 'a',
  à: 'a',
  ä: 'a',
  â: 'a',
  ã: 'a',
  é: 'e',
  è: 'e',
  ë: 'e',
  ê: 'e',
  í: 'i',
  ì: 'i',
  ï: 'i',
  î: 'i',
  ó: 'o',
  ò: 'o',
  ö: 'o',
  ô: 'o',
  õ: 'o',
  ú: 'u',
  ù: 'u',
  ü: 'u',
  û: 'u',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\u2007': ' ',
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
}

const ODD = /[^\n -@[-~]/g

/**
 * Text for matching: lower case, no accents (ñ stays), odd blanks and dashes made plain. Same length as the original, so that
 * places found in one hold in the other. Expects NFC.
 */
export const flat = (text: string): string =>
  text.replace(ODD, (sign) => {
    const lower = sign.toLowerCase()
    const one = lower.length === 1 ? lower : sign
    return PLAIN[one] ?? one
  })

/** A stretch [from, to) of a text. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Whether two stretches share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

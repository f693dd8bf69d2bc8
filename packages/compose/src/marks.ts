/** The mark that a typed line begins with. */
export interface Mark {
  /** Figure, letter, Roman figure, dash or dot, with the sign that closes it: each kind of mark is a level of its own. */
  readonly kind: string
  /** Its place in a sequence, from 1; 0 for dashes and dots. */
  readonly ordinal: number
  /** What stands in the margin column. */
  readonly shown: string
  /** UTF-16 length of what it takes of the line, spaces before and after it included. */
  readonly length: number
  /** It opens or goes on with a sequence for certain; others ('V. Carranza', '3.5 km') only when they follow their like. */
  readonly sure: boolean
}

const CLOSE = String.raw`(\.-|\.\)|[.)])[ \u00a0\t]+`
const NUMBER = new RegExp(String.raw`^([ \u00a0\t]*)(\d{1,2})${CLOSE}`)
const DOTTED = /^([ \u00a0\t]*)(\d{1,2}(?:\.\d{1,2})+)(\.-|\.\)|[.)])?[ \u00a0\t]+/
const LETTER = new RegExp(String.raw`^([ \u00a0\t]*)([a-zñA-ZÑ])(\.-|\.\)|\))[ \u00a0\t]+`)
const ROMAN = new RegExp(String.raw`^([ \u00a0\t]*)([IVX]+|[ivx]+)${CLOSE}`)
const SIGN = /^([ \u00a0\t]*)([-–—•·▪◦])[ \u00a0\t]+/

const LETTERS = 'abcdefghijklmnñopqrstuvwxyz'
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

const romanValue = (figure: string): number => {
  const values = [...figure.toLowerCase()].map((one) => ROMAN_VALUES[one] ?? 0)
  return values.reduce((sum, value, n) => sum + (value < (values[n + 1] ?? 0) ? -value : value), 0)
}

const closing = (close: string | undefined): string => (close?.endsWith(')') ? ')' : '.')
const caseOf = (letters: string): string => (letters === letters.toLowerCase() ? '' : '+')

type Reader = (line: string) => Mark | undefined

const number: Reader = (line) => {
  const found = NUMBER.exec(line)
  if (!found) return undefined
  const [whole, , figure = '', close = ''] = found
  return {
    kind: `numero${closing(close)}`,
    ordinal: Number(figure),
    shown: figure + close,
    length: whole.length,
    sure: true,
  }
}

/** '2.1': its last figure counts, the ones before it are its kind. */
const dotted: Reader = (line) => {
  const found = DOTTED.exec(line)
  if (!found) return undefined
  const [whole, , figures = '', close = ''] = found
  const parts = figures.split('.')
  const ordinal = Number(parts.at(-1))
  return { kind: `numero${parts.length}`, ordinal, shown: figures + close, length: whole.length, sure: false }
}

const roman: Reader = (line) => {
  const found = ROMAN.exec(line)
  if (!found) return undefined
  const [whole, , figure = '', close = ''] = found
  const ordinal = romanValue(figure)
  return {
    kind: `romano${caseOf(figure)}${closing(close)}`,
    ordinal,
    shown: figure + close,
    length: whole.length,
    sure: ordinal === 1 || figure.length > 1,
  }
}

const letter: Reader = (line) => {
  const found = LETTER.exec(line)
  if (!found) return undefined
  const [whole, , sign = '', close = ''] = found
  return {
    kind: `letra${caseOf(sign)}${closing(close)}`,
    ordinal: LETTERS.indexOf(sign.toLowerCase()) + 1,
    shown: sign + close,
    length: whole.length,
    sure: true,
  }
}

const sign: Reader = (line) => {
  const found = SIGN.exec(line)
  if (!found) return undefined
  const [whole, , typed = ''] = found
  const dash = '-–—'.includes(typed)
  return {
    kind: dash ? 'guion' : 'punto',
    ordinal: 0,
    shown: dash ? '–' : '•',
    length: whole.length,
    sure: true,
  }
}

const READERS: readonly Reader[] = [dotted, number, roman, letter, sign]

/** Every mark that the line may begin with, the likeliest first ('i)' is a Roman figure or the letter after h). */
export const marksOf = (line: string): readonly Mark[] =>
  READERS.flatMap((read) => {
    const mark = read(line)
    return mark ? [mark] : []
  })

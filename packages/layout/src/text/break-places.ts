/** What a number must not be parted from. Compared without its final punctuation. */
const UNITS = new Set(
  'h hr hrs min s km m m² m2 km² cm mm kg g l L ml lt lts ha t % °C ° a p a.m p.m MXN USD pesos'.split(' '),
)
/** What must not be parted from the number after it. */
const BEFORE_NUMBER = new Set(['núm.', 'núms.', 'no.', 'n.º', 'nº', '№', 'art.', 'pág.', 'págs.', 'tel.', 'ext.', '$'])

const DIGIT = /\p{Nd}/u
const isDigit = (char: string | undefined): boolean => char !== undefined && DIGIT.test(char)
const bare = (word: string): string => word.replace(/[.,;:)\]»”]+$/u, '')

const wordBefore = (text: string, space: number): string => text.slice(text.lastIndexOf(' ', space - 1) + 1, space)
const wordAfter = (text: string, start: number): string => {
  const end = text.indexOf(' ', start)
  return text.slice(start, end === -1 ? text.length : end)
}

/** 'a' is a unit only as 'a.' or 'a. m.'; "8:00 a 18:00" may break. */
function isUnit(word: string): boolean {
  const core = bare(word)
  if (core === 'a' || core === 'p') return word.startsWith(`${core}.`)
  return UNITS.has(core)
}

/** Whether the space before `start` holds its two words together. */
function isGlued(text: string, start: number): boolean {
  const before = wordBefore(text, start - 1)
  const after = wordAfter(text, start)
  if (isDigit(before.at(-1)) && isUnit(after)) return true
  if (isDigit(after.at(0)) && BEFORE_NUMBER.has(before.toLowerCase())) return true
  return (before === 'a.' || before === 'p.') && bare(after) === 'm'
}

/** A dash or slash inside a word: the line may break after it, but never inside a number or after an opening dash. */
function breaksAfter(text: string, at: number): boolean {
  const sign = text[at - 1]
  const before = text[at - 2]
  const after = text[at]
  if (before === undefined || before === ' ' || before === '\u00a0' || after === undefined) return false
  if (!/[\p{L}\p{N}]/u.test(after) || !/[\p{L}\p{N}]/u.test(before)) return false
  // An address breaks after its slashes only: at a dash nobody could tell whose dash it is. 'y/o' is a word.
  const address = /[.:].*\/|@/u.test(text.slice(text.lastIndexOf(' ', at) + 1, at))
  if (sign === '/' || address) return sign === '/' && address
  return !(isDigit(before) && isDigit(after))
}

/**
 * Places (UTF-16) where a line may begin, besides 0. Only plain spaces, dashes and slashes of addresses break: never a
 * no-break space, never the saltillo ꞌ or ʼ, never between a number and its unit.
 */
export function breakPlaces(text: string): number[] {
  const places: number[] = []
  for (let at = 1; at < text.length; at += 1) {
    const before = text[at - 1]
    if (before === ' ') {
      if (text[at] !== ' ' && !isGlued(text, at)) places.push(at)
    } else if ((before === '-' || before === '–' || before === '—' || before === '/') && text[at] !== ' ') {
      if (breaksAfter(text, at)) places.push(at)
    }
  }
  return places
}

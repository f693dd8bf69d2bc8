// @ts-expect-error: the library ships no types
import library from 'hyphen/es/index.js'

/** The one call that is made of it. */
const spanish = library as {
  hyphenateSync(text: string, options: { readonly hyphenChar: string; readonly minWordLength: number }): string
}

const SOFT = '\u00ad'

/**
 * Places (UTF-16, ascending) at which a Spanish word may part, by the patterns of TeX: 'administración' → [2, 4, 7, 10].
 * Pure: the case of the word makes no difference. For {@link createFontBook}; which of them a line uses is layout's.
 */
export function hyphenateEs(word: string): readonly number[] {
  const parts = spanish.hyphenateSync(word.toLowerCase(), { hyphenChar: SOFT, minWordLength: 5 }).split(SOFT)
  let at = 0
  return parts.slice(0, -1).map((part) => (at += part.length))
}

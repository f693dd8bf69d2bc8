import type { Span } from '@tanquian/model'

/** The text with a stretch replaced. */
export const replaceSpan = (text: string, { from, to }: Span, by: string): string =>
  text.slice(0, from) + by + text.slice(to)

/** `word` with the capitals of `like`: 'LUNES' → 'MARTES', 'Lunes' → 'Martes'. */
export const withCapitals = (word: string, like: string): string => {
  if (like.length > 1 && like === like.toUpperCase()) return word.toUpperCase()
  const [first = ''] = like
  return first !== first.toLowerCase() ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
}

/** The text with links and e-mail blanked out, same length: their signs are not punctuation. */
export const withoutLinks = (text: string): string =>
  text.replace(/(?:https?:\/\/|www\.)\S+|[^\s@]+@[^\s@]+\.[^\s@]+/gi, (link) => '\u0001'.repeat(link.length))

/** A stretch of a text with one look. */
export interface Stretch {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
  readonly href?: string
}

// Marks hug their words: '**Junta agua** desde', '(*sic*)'; '2 * 3 * 4' and 'a**b' are left as typed.
const MARKED = /(?<![\p{L}\p{N}*])(\*\*|\*)(?=[^\s*])([^*\n]*[^\s*])\1(?![\p{L}\p{N}*])/gu
const LINK = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]]/gu

const withLinks = (text: string, strong: boolean, emphasis: boolean): Stretch[] => {
  const out: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(LINK)) {
    if (match.index > at) out.push({ text: text.slice(at, match.index), strong, emphasis })
    out.push({ text: match[0], strong, emphasis, href: match[0] })
    at = match.index + match[0].length
  }
  if (at < text.length) out.push({ text: text.slice(at), strong, emphasis })
  return out
}

/** '**bold**', '*italic*' and links of a text as stretches; what they say, in order, is the text without its marks. */
export const stretchesOf = (text: string): readonly Stretch[] => {
  if (!text.includes('*') && !text.includes('://')) return text === '' ? [] : [{ text, strong: false, emphasis: false }]
  const out: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(MARKED)) {
    out.push(...withLinks(text.slice(at, match.index), false, false))
    const [whole, mark, inner = ''] = match
    out.push(...withLinks(inner, mark === '**', mark === '*'))
    at = match.index + whole.length
  }
  out.push(...withLinks(text.slice(at), false, false))
  return out
}

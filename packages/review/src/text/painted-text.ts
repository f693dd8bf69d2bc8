import type { Layout, Op } from '@tanquian/model'

/** A text without what line breaking may change: blanks of any kind and soft hyphens. */
export const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, '')

const wordsOf = (ops: readonly Op[]): string => {
  const artifacts: boolean[] = []
  const words: string[] = []
  for (const op of ops) {
    if (op.op === 'tag') artifacts.push(op.role === 'Artifact' || artifacts.at(-1) === true)
    else if (op.op === 'end-tag') artifacts.pop()
    else if (op.op === 'glyphs' && artifacts.at(-1) !== true) words.push(op.text)
  }
  return squeezed(words.join(''))
}

const known = new WeakMap<Layout, string>()

/**
 * Everything that a format really paints and a person can read, page after page, squeezed: what the display list says, not what
 * the content promises. Decoration is left out.
 */
export const paintedText = (layout: Layout): string => {
  const found = known.get(layout) ?? layout.pages.map(({ ops }) => wordsOf(ops)).join('')
  known.set(layout, found)
  return found
}

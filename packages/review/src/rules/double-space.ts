import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

/** Spaces that repeat, hang at the ends of a line, or stand before a comma or full stop. */
const STRAY = /(?<=\S)[ \u00a0]{2,}(?=\S)|^[ \u00a0]+|[ \u00a0]+$|(?<=[\p{L}\d»”)])[ \u00a0]+(?=[,;.:?!](?:\s|$))/gmu

const tidied = (text: string): string =>
  text.replace(STRAY, (spaces, at: number) =>
    /\S/.test(text[at - 1] ?? '') && /[^\s,;.:?!]/.test(text[at + spaces.length] ?? '') ? ' ' : '',
  )

/** Stray spaces; always safe to tidy. */
export const doubleSpace: Rule = {
  id: 'rev/double-space',
  severity: 'note',
  source: 'Ortografía de la lengua española (2010): signos pegados a la palabra que los precede',
  check: (piece) =>
    piece.texts
      .filter((written) => written.prose)
      .flatMap((written) => {
        const text = tidied(written.text)
        if (text === written.text) return []
        const spaces = [...written.text.matchAll(STRAY)].length
        return [
          finding(doubleSpace, {
            at: written.at,
            params: { spaces },
            fixes: [{ code: 'fix/tidy-spaces', edits: [written.replace(text)], safe: true }],
          }),
        ]
      }),
}

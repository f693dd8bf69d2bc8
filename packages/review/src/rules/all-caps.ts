import { finding } from '../rule.ts'
import type { Rule } from '../rule.ts'

const LONG = 20

const isShouted = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return (
    letters.length >= LONG && capitals.length / letters.length > 0.8 && (text.match(/\p{L}{2,}/gu) ?? []).length >= 3
  )
}

/** Only the first letter of each sentence stays large; proper names must be put back by hand, so it is never done unasked. */
const asSentences = (text: string): string =>
  text
    .toLowerCase()
    .replace(
      /(^|[.?!]\s+|\n\s*|[¿¡«“])(\p{Ll})/gu,
      (_all, before: string, letter: string) => before + letter.toUpperCase(),
    )

/** A whole text in capitals: hard to read, and screen readers may spell it. */
export const allCaps: Rule = {
  id: 'rev/all-caps',
  severity: 'warning',
  source: 'Manual de Lenguaje Claro (SFP, 2007); WCAG 2.2, lectura fácil',
  check: (piece) =>
    piece.texts
      .filter((written) => written.prose && isShouted(written.text))
      .map((written) =>
        finding(allCaps, {
          at: written.at,
          fixes: [{ code: 'fix/lower-case', edits: [written.replace(asSentences(written.text))], safe: false }],
        }),
      ),
}

import type { Finding } from '@tanquian/model'

/** A finding without its numbers: 'over by 3' and 'over by 2' are the same complaint. */
const nameOf = ({ code, at }: Finding): string => `${code} ${at.format ?? ''} ${at.block ?? ''} ${at.field ?? ''}`

/** Of the findings that are shown, those that a new look still finds, in their order. */
export function stillThere(shown: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
  const names = new Set(found.map(nameOf))
  return shown.filter((finding) => names.has(nameOf(finding)))
}

/** Whether two lists say the same, numbers included. */
export function sameFindings(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((finding, at) => JSON.stringify(finding) === JSON.stringify(b[at]))
}

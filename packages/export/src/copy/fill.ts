/** Values for the {placeholders} of a sentence. */
export type Params = Readonly<Record<string, string | number>>

/** {days} is a value; {days|día|días} the word that goes with it. */
const PLACEHOLDER = /\{([a-zA-Z]+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g

/** Names of the {placeholders} of a sentence, in order. */
export const placeholdersOf = (sentence: string): readonly string[] =>
  [...sentence.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '')

/** Figures as the office writes them: 12,000 and 4.5. Written by hand, because Intl differs from one engine to the next. */
const written = (value: string | number): string => {
  if (typeof value === 'string') return value
  const [whole = '', part] = String(Math.round(value * 100) / 100).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '')
}

const isThere = (value: string | number | undefined): value is string | number => value !== undefined && value !== ''

/** Whether every placeholder of a sentence has a value. */
export const canFill = (sentence: string, params: Params): boolean =>
  placeholdersOf(sentence).every((name) => isThere(params[name]))

/** A sentence with its placeholders filled; '' where a value is missing (choose with {@link canFill} first). */
export const fill = (sentence: string, params: Params): string =>
  sentence.replace(PLACEHOLDER, (_all, name: string, one?: string, many?: string) => {
    const value = params[name]
    if (!isThere(value)) return ''
    return one === undefined || many === undefined ? written(value) : Number(value) === 1 ? one : many
  })

/** The first sentence that can be filled completely, filled; the last one otherwise. */
export const sayFirst = (sentences: readonly string[], params: Params): string => {
  const sentence = sentences.find((one) => canFill(one, params)) ?? sentences.at(-1) ?? ''
  return fill(sentence, params)
}

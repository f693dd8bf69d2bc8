import { foldForSearch } from '@tanquian/model'

/**
 * How a person is announced in an office, and who governs. Names of officials are data of the office and of each piece; in a
 * template they would outlive the person. Ley General de Comunicación Social, artículo 9, fracción I.
 */
const TITLED =
  /\b(?:Lic|Ing|Dra?|Mtr[oa]|Arq|Prof(?:r|ra|esora?)?|C\.? ?P|Sr(?:a|ta)?|Cap|Cmdte)\.\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)+/u
const GOVERNING = /\bjong(?:ui|ul)tud\b/

/** The official that a text names, if any: by the names that the office's data gives (`namesOfOfficial`), folded. */
export const officialIn = (text: string, names: readonly string[] = []): string | undefined => {
  const folded = ` ${foldForSearch(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return GOVERNING.exec(folded)?.[0] ?? names.find((name) => name !== '' && folded.includes(` ${name} `))
}

/** The personal name that a text of a template carries, if any: an official's, or any behind a title. */
export const personIn = (text: string, names: readonly string[] = []): string | undefined =>
  TITLED.exec(text)?.[0] ?? officialIn(text, names)

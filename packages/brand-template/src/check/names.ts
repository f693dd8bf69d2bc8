/**
 * How a person is announced in an office, and who governs. Names of officials are data of the office and of each piece; in a
 * template they would outlive the person. Ley General de Comunicación Social, artículo 9, fracción I.
 */
const TITLED =
  /\b(?:Lic|Ing|Dra?|Mtr[oa]|Arq|Prof(?:r|ra|esora?)?|C\.? ?P|Sr(?:a|ta)?|Cap|Cmdte)\.\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)+/u
const GOVERNING = /\bJong(?:ui|ul)tud\b/i

/** The personal name that a text of a template carries, if any; `officials` are the names that the office has written down. */
export const personIn = (text: string, officials: readonly string[] = []): string | undefined =>
  TITLED.exec(text)?.[0] ?? GOVERNING.exec(text)?.[0] ?? officials.find((name) => name !== '' && text.includes(name))

/** The four signs that people type for the saltillo: ꞌ Ꞌ (letters), ʼ (modifier), ’ ‘ (quotes), ' ` ´ (keys). */
const SALTILLO = /[\uA78B\uA78C\u02BC\u2019\u2018'`\u00B4]/g

/**
 * Text as search compares it: no accents (ñ stays ñ), lower case, one kind of saltillo ('), single spaces.
 * The length may change; keep the original for showing.
 */
export const foldForSearch = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/n\u0303/gi, 'ñ')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(SALTILLO, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/** Capitals as the office writes them: accents stay, and the saltillo ꞌ becomes Ꞌ on every engine. */
export const toUpperEs = (text: string): string => text.toLocaleUpperCase('es-MX').replaceAll('\uA78C', '\uA78B')

/** Spanish letters and what the office writes with them. */
export const SPANISH = 'ABCDEFGHIJKLMNÑOPQRSTUVWXYZabcdefghijklmnñopqrstuvwxyzÁÉÍÓÚÜáéíóúü0123456789'
/** Marks that Spanish notices need. */
export const MARKS = '.,;:¿?¡!()«»“”‘’–—…·•º°ª%$€&/@#+-×½−"\'\u00a0'
/**
 * What Tének and Náhuatl add: the saltillo in both cases (U+A78C, U+A78B), and the modifier apostrophe (U+02BC) of texts
 * that come from elsewhere.
 */
export const TENEK_NAHUATL = '\ua78c\ua78b\u02bc'
/** Figures that stand under each other in prices and tables. */
export const FIGURES = '0123456789'

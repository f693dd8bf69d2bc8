const NBSP = '\u00A0'

/** Units that must not start a line. Whole words only. */
const UNITS = 'h|hrs?|min|s|km|m|cm|mm|ha|m²|m³|m2|m3|kg|g|t|l|L|ml|lts?|°C|%|kW|mdp'
const AFTER_NUMBER = new RegExp(`(\\d)[ ](?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu')

/** 'martes 2,' stays together; inside a longer date the line may still break. */
const DAY = /(lunes|martes|miércoles|jueves|viernes|sábado|domingo) (?=\d{1,2}(?:[,.;:)]|$))/giu

/** Composed accents, so that fonts find their letters; nothing else is done to another language. */
export const composed = (text: string): string => text.normalize('NFC')

/**
 * What a careful typesetter does to a text without changing its words: composed accents, and no line break between a number
 * and its unit ('18:00 h', '480 m') nor in 'martes 2,'. Quotes, saltillos and hyphens stay as they were typed.
 */
export const typeset = (text: string): string =>
  composed(text).replace(AFTER_NUMBER, `$1${NBSP}`).replace(DAY, `$1${NBSP}`)

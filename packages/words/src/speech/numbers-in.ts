import { ordinalToWords } from '../spell/ordinals.ts'
import { digitsToWords, LARGEST_NUMBER, numberToWords } from '../spell/numbers.ts'
import type { NumberForm } from '../spell/numbers.ts'
import { UNITS } from './abbreviations.ts'

const MASCULINE_A = /^(d[ií]as?|programas?|problemas?|sistemas?|temas?|mapas?|planetas?|idiomas?|diplomas?|esquemas?)$/i
const FEMININE =
  /(?:as?|[cs]i[oó]n(?:es)?|dad(?:es)?|tud(?:es)?|mujeres|veces|noches|clases|calles|partes|manos|redes|sedes|llaves|tardes|bases|torres)$/i
const NO_NOUN = /^(?:a|al|con|de|del|e|el|en|la|las|los|más|menos|o|para|pero|por|que|sin|u|y|ya|si)$/i

/** How a figure agrees with what follows it: '21 familias' feminine, '21 perros' masculine, 'ruta 21' alone. */
const formBefore = (after: string): NumberForm => {
  const noun = /^[ \u00a0]+(\p{Ll}[\p{L}\p{M}]*)/u.exec(after)?.[1]
  if (noun === undefined || NO_NOUN.test(noun)) return 'alone'
  return FEMININE.test(noun) && !MASCULINE_A.test(noun) ? 'feminine' : 'masculine'
}

const spell = (figure: string, form: NumberForm): string => {
  const digits = figure.replaceAll(',', '')
  const asNumber = Number(digits)
  if ((digits.length > 1 && digits.startsWith('0')) || asNumber > LARGEST_NUMBER) return digitsToWords(digits)
  return numberToWords(asNumber, form)
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const UNIT_NAMES = UNITS.map(([written]) => escaped(written)).join('|')
const WITH_UNIT = new RegExp(`(\\d)[ \\u00a0]?(${UNIT_NAMES})(?![\\p{L}\\p{N}²³])`, 'gu')
const ORDINAL = /(?<![\d.,])(\d{1,2})(?:\.?(º|ª|°)|\.(er|o|a)(?![\p{L}]))(?! ?C)/gu
const RANGE = /(?<![-\p{L}\d])(\d[\d,.]*) ?[-–—] ?(\d[\d,.]*)(?![-\p{L}\d])/gu
const FIGURE = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(\d+))?/g
const ROMAN = /(?<![\p{L}\p{N}.])(?=[IVX]{2,}(?![\p{L}\p{N}.]))(X{0,3})(IX|IV|V?I{0,3})(?![\p{L}\p{N}])/gu
const ROMANS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': 'medio',
  '1/3': 'un tercio',
  '1/4': 'un cuarto',
  '3/4': 'tres cuartos',
}

const sayFractions = (text: string): string =>
  text.replace(/(?<![\d/])[13]\/[234](?![\d/])/g, (fraction) => FRACTIONS[fraction] ?? fraction)

const sayUnits = (text: string): string =>
  text.replace(WITH_UNIT, (match: string, digit: string, unit: string, at: number) => {
    const [, one, many] = UNITS.find(([written]) => written === unit) ?? ['', match, match]
    const single = digit === '1' && !/[\d.,]/.test(text.charAt(at - 1))
    return `${digit} ${single ? one : many}`
  })

const sayOrdinals = (text: string): string =>
  text.replace(ORDINAL, (_match: string, digits: string, sign: string | undefined, end: string | undefined) => {
    const form = sign === 'ª' || end === 'a' ? 'feminine' : end === 'er' ? 'short' : 'masculine'
    return ordinalToWords(Number(digits), form)
  })

const sayFigure = (figure: string, decimals: string | undefined, after: string): string => {
  if (decimals === undefined) return spell(figure, formBefore(after))
  return `${spell(figure, 'alone')} punto ${spell(decimals, 'alone')}`
}

/** Every other number of a text in words: ordinals, ranges, units, decimals, Roman numerals of two letters or more. */
export const sayNumbers = (text: string): string =>
  sayOrdinals(sayUnits(sayFractions(text)))
    .replace(RANGE, '$1 a $2')
    .replace(ROMAN, (_match: string, tens: string, units: string) =>
      numberToWords(tens.length * 10 + ROMANS.indexOf(units)),
    )
    .replace(/(\p{L})(?=\d)/gu, '$1 ')
    .replace(FIGURE, (match: string, figure: string, decimals: string | undefined, at: number, whole: string) => {
      const after = whole.slice(at + match.length)
      const words = sayFigure(figure, decimals, after)
      return /^\p{L}/u.test(after) ? `${words} ` : words
    })

/** How a number meets the word after it: 'alone' veintiuno, 'masculine' veintiún (perros), 'feminine' veintiuna (familias). */
export type NumberForm = 'alone' | 'masculine' | 'feminine'

/** Largest number that {@link numberToWords} spells. */
export const LARGEST_NUMBER = 999_999_999_999

const TO_29 =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const TENS = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa']
const HUNDREDS =
  ' ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ')

const gendered = (words: string, form: NumberForm): string => {
  if (form === 'alone') return words
  if (words === 'veintiuno') return form === 'masculine' ? 'veintiún' : 'veintiuna'
  return words === 'uno' ? (form === 'masculine' ? 'un' : 'una') : words
}

const below100 = (n: number, form: NumberForm): string => {
  if (n < 30) return gendered(TO_29[n] ?? '', form)
  const tens = TENS[Math.floor(n / 10)] ?? ''
  return n % 10 === 0 ? tens : `${tens} y ${gendered(TO_29[n % 10] ?? '', form)}`
}

const below1000 = (n: number, form: NumberForm): string => {
  if (n === 100) return 'cien'
  const hundreds = HUNDREDS[Math.floor(n / 100)] ?? ''
  const spelt = form === 'feminine' ? hundreds.replace(/os$/, 'as') : hundreds
  const rest = n % 100 === 0 ? '' : below100(n % 100, form)
  return [spelt, rest].filter((word) => word !== '').join(' ')
}

/** Thousands are said of the thing counted (doscientas mil familias); their last one is always short (veintiún mil). */
const below1e6 = (n: number, form: NumberForm): string => {
  const thousands = Math.floor(n / 1000)
  const rest = n % 1000
  const spelt = below1000(thousands, form === 'feminine' ? 'feminine' : 'masculine')
    .replace(/veintiuna$/, 'veintiún')
    .replace(/\buna$/, 'un')
  const head = thousands === 0 ? '' : thousands === 1 ? 'mil' : `${spelt} mil`
  const tail = rest === 0 ? '' : below1000(rest, form)
  return [head, tail].filter((word) => word !== '').join(' ')
}

/**
 * A whole number from 0 to {@link LARGEST_NUMBER} in Mexican Spanish: 'ciento uno', 'dos mil veintiséis', 'un millón doscientos
 * mil'. Throws RangeError for anything else.
 */
export const numberToWords = (n: number, form: NumberForm = 'alone'): string => {
  if (!Number.isInteger(n) || n < 0 || n > LARGEST_NUMBER) throw new RangeError(`Not a number to spell: ${n}`)
  if (n === 0) return 'cero'
  const millions = Math.floor(n / 1e6)
  const rest = n % 1e6
  const head = millions === 0 ? '' : millions === 1 ? 'un millón' : `${below1e6(millions, 'masculine')} millones`
  return [head, rest === 0 ? '' : below1e6(rest, form)].filter((word) => word !== '').join(' ')
}

/** Digits one by one: '041' → 'cero cuatro uno'. Anything that is no digit is passed over. */
export const digitsToWords = (digits: string): string =>
  [...digits.replace(/\D/g, '')].map((digit) => TO_29[Number(digit)] ?? '').join(' ')

import { numberToWords } from './numbers.ts'

const UNITS = ['', 'primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno']
const TENS = [
  '',
  'décimo',
  'vigésimo',
  'trigésimo',
  'cuadragésimo',
  'quincuagésimo',
  'sexagésimo',
  'septuagésimo',
  'octogésimo',
  'nonagésimo',
]

/** How an ordinal meets its noun: 'short' is what stands before a masculine one (primer lugar). */
export type OrdinalForm = 'masculine' | 'feminine' | 'short'

/** An ordinal in words, as bases are numbered: 'primera', 'décima segunda', 'tercer'. Past 99 the plain number is said. */
export const ordinalToWords = (n: number, form: OrdinalForm = 'masculine'): string => {
  if (!Number.isInteger(n) || n < 1 || n > 99) return numberToWords(Math.abs(Math.trunc(n)) || 0)
  const words = [TENS[Math.floor(n / 10)] ?? '', UNITS[n % 10] ?? ''].filter((word) => word !== '')
  if (form === 'feminine') return words.map((word) => word.replace(/o$/, 'a')).join(' ')
  const said = words.join(' ')
  return form === 'short' ? said.replace(/(primer|tercer)o$/, '$1') : said
}

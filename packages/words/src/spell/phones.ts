import { phoneDigits } from '@tanquian/model'
import { digitsToWords, numberToWords } from './numbers.ts'

/** Two digits as they are dictated: 'ochenta y tres', 'cero cinco', 'cero cero'. */
const pair = (digits: string): string =>
  digits.startsWith('0') ? digitsToWords(digits) : numberToWords(Number(digits))

/** Three or four digits: a first one alone when they are odd, then pairs. */
const group = (digits: string): string => {
  const odd = digits.length % 2
  const pairs = digits.slice(odd).match(/../g) ?? []
  const separator = odd === 1 ? ' ' : ', '
  return [odd === 1 ? digitsToWords(digits.slice(0, 1)) : '', pairs.map(pair).join(separator)]
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * A telephone as it is dictated, in groups that a listener can write down: '483 367 0512' → 'cuatro ochenta y tres, tres sesenta y
 * siete, cero cinco, doce'; '911' → 'nueve uno uno'. A number of other lengths goes digit by digit.
 */
export const phoneToWords = (phone: string): string => {
  const digits = phoneDigits(phone)
  if (digits.length !== 10) return digitsToWords(digits)
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].map(group).join(', ')
}

/** An extension: 'ciento dos'; with a zero in front, digit by digit. */
export const extensionToWords = (extension: string): string => {
  const digits = extension.replace(/\D/g, '')
  if (digits === '') return ''
  return digits.startsWith('0') || digits.length > 4 ? digitsToWords(digits) : numberToWords(Number(digits))
}

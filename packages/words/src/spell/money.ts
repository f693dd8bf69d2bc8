import { LARGEST_NUMBER, numberToWords } from './numbers.ts'

/** Pesos in words: 'mil doscientos cincuenta pesos', 'un millón de pesos', 'dos pesos con cincuenta centavos'. Throws RangeError outside 0 … {@link LARGEST_NUMBER}. */
export const moneyToWords = (amount: number): string => {
  const cents = Math.round(amount * 100)
  const pesos = Math.floor(cents / 100)
  if (!(amount >= 0) || pesos > LARGEST_NUMBER) throw new RangeError(`Not an amount to spell: ${amount}`)
  const unit = pesos === 1 ? 'peso' : pesos >= 1e6 && pesos % 1e6 === 0 ? 'de pesos' : 'pesos'
  const rest = cents % 100
  const whole = `${numberToWords(pesos, 'masculine')} ${unit}`
  const part = `${numberToWords(rest, 'masculine')} ${rest === 1 ? 'centavo' : 'centavos'}`
  if (rest === 0) return whole
  return pesos === 0 ? part : `${whole} con ${part}`
}

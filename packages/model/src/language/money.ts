import { flat } from './flat.ts'
import type { Span } from './flat.ts'

/** An amount written in a text. */
export interface FoundMoney extends Span {
  readonly text: string
  /** Pesos. */
  readonly amount: number
}

const MONEY =
  /\$ ?(?<sign>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)(?<signTimes> mil\b| millones?(?: de)?\b)?(?: ?pesos\b)?(?: ?m\.? ?n\b\.?| ?mxn\b)?|(?<![\d.,$])(?<plain>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)(?<plainTimes> mil| millones?(?: de)?)? pesos\b(?: ?m\.? ?n\b\.?)?/g

const times = (word: string | undefined): number =>
  word === undefined ? 1 : word.includes('millon') ? 1_000_000 : 1000

/** Every amount of pesos: '$1500.00', '$ 5,000.00', '5 mil pesos', '$200.00 pesos', '08 mil pesos', '2 millones de pesos'. Expects NFC. */
export const findMoney = (text: string): readonly FoundMoney[] =>
  [...flat(text).matchAll(MONEY)].map((match) => {
    const { sign, signTimes, plain, plainTimes } = match.groups ?? {}
    const amount = Number((sign ?? plain ?? '0').replaceAll(',', '')) * times(signTimes ?? plainTimes)
    const to = match.index + match[0].length
    return { from: match.index, to, text: text.slice(match.index, to), amount: Math.round(amount * 100) / 100 }
  })

/** '$1,250.00 M.N.'; whole amounts may drop their cents ('$12,000'); zero is 'gratuito'. */
export const formatMoney = (amount: number, { cents = true }: { readonly cents?: boolean } = {}): string => {
  if (amount === 0) return 'gratuito'
  const [whole = '0', decimals = '00'] = Math.abs(amount).toFixed(2).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const figure = `${amount < 0 ? '−' : ''}$${grouped}`
  return cents ? `${figure}.${decimals}\u00a0M.N.` : decimals === '00' ? figure : `${figure}.${decimals}`
}

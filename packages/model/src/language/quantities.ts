import { findMoney } from './money.ts'
/** Text without blanks around it; '' for anything else. */
const said = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

const NBSP = '\u00a0'

const grouped = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ',')

/** Pesos of an amount as people write it: '4860000', '$4,860,000.00', '4.86 millones de pesos'. Undefined when it is none. */
export const amountOf = (text: string | undefined): number | undefined => {
  const words = said(text)
  for (const written of [words, `$${words}`]) {
    const [found] = findMoney(written)
    if (found && found.from === 0 && found.to === written.length) return found.amount
  }
  return undefined
}

/** '$4,860,000.00'; what is no amount stays as it was typed. */
export const amountWords = (text: string | undefined): string => {
  const amount = amountOf(text)
  if (amount === undefined) return said(text)
  const [whole = '', cents = ''] = amount.toFixed(2).split('.')
  return `$${grouped(whole)}.${cents}`
}

/** A whole number of people or things: '1,350', '1350'. Undefined when it is none. */
export const countOf = (text: string | undefined): number | undefined => {
  const words = said(text)
  return /^\d{1,3}(?:[, ]\d{3})+$|^\d{1,9}$/.test(words) ? Number(words.replace(/\D/g, '')) : undefined
}

/** '1,350', '12,480.5'; what is no number stays as it was typed. */
export const countWords = (text: string | undefined): string => {
  const count = countOf(text)
  const [, whole, decimals] = /^(\d{1,9})(\.\d+)$/.exec(said(text)) ?? []
  if (whole !== undefined) return `${grouped(whole)}${decimals}`
  return count === undefined ? said(text) : grouped(String(count))
}

/** '1,350 personas', '1 persona'; '' without a number. */
export const countedWords = (text: string | undefined, one: string, many: string): string => {
  const words = countWords(text)
  return words && `${words}${NBSP}${countOf(text) === 1 ? one : many}`
}

/** Per cent from 0 to 100 ('35', '35 %', '35.5'); undefined when it is none. */
export const percentOf = (text: string | undefined): number | undefined => {
  const found = /^(\d{1,3}(?:\.\d{1,2})?)\s*%?$/.exec(said(text))
  const share = Number(found?.[1])
  return found && share <= 100 ? share : undefined
}

/** '35 %', with its no-break space; '' when it is none. */
export const percentWords = (text: string | undefined): string => {
  const share = percentOf(text)
  return share === undefined ? '' : `${share}${NBSP}%`
}

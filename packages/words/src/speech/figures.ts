import { findDates, findMoney, findPhones, findTimes, monthName, monthShort } from '@tanquian/model'
import type { FoundDate } from '@tanquian/model'
import { dayToWords } from '../spell/dates.ts'
import { hourToWords } from '../spell/hours.ts'
import { moneyToWords } from '../spell/money.ts'
import { LARGEST_NUMBER, numberToWords } from '../spell/numbers.ts'
import { extensionToWords, phoneToWords } from '../spell/phones.ts'

interface Said {
  readonly from: number
  readonly to: number
  readonly words: string
}

const replaced = (text: string, spans: readonly Said[]): string =>
  [...spans]
    .sort((a, b) => b.from - a.from)
    .reduce((out, { from, to, words }) => `${out.slice(0, from)}${words}${out.slice(to)}`, text)

const hasDigit = (text: string): boolean => /\d/.test(text)

/** A date with what was typed of it: the other end of a range may hold its month and year. */
const dateWords = (date: FoundDate): string => {
  const { text, day, month, year, weekday, shape } = date
  const numeric = shape === 'numeric'
  const typedMonth = month !== undefined && (numeric || text.toLowerCase().includes(monthShort(month)))
  const typedYear = year !== undefined && (/\d{4}/.test(text) || (numeric && /\D\d{2}\D*$/.test(text)))
  const before = /^[^\d]*\bd[ií]as?\b /i.exec(text)?.[0] ?? ''
  return [
    weekday ?? before.trim(),
    dayToWords(day),
    typedMonth ? `de ${monthName(month)}` : '',
    typedYear ? `de ${numberToWords(year)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

const sayDates = (text: string): string =>
  replaced(
    text,
    findDates(text)
      .filter((date) => hasDigit(date.text))
      .map((date) => ({ from: date.from, to: date.to, words: dateWords(date) })),
  )

// Counted, since an article may stand before: 'a las 12:00' is 'a las doce del día'.
const sayHours = (text: string): string =>
  replaced(
    text,
    findTimes(text)
      .filter((time) => hasDigit(time.text))
      .map(({ from, to, value }) => ({ from, to, words: hourToWords(value, 'counted') })),
  )

const sayPhones = (text: string): string =>
  replaced(
    text,
    findPhones(text).map(({ from, to, digits, extension }) => {
      const words = phoneToWords(digits)
      return { from, to, words: extension ? `${words}, extensión ${extensionToWords(extension)}` : words }
    }),
  )

const sayMoney = (text: string): string =>
  replaced(
    text,
    findMoney(text)
      .filter(({ amount }) => amount <= LARGEST_NUMBER)
      .map(({ from, to, amount }) => ({ from, to, words: moneyToWords(amount) })),
  )

/** Dates, hours, telephones and money of a text, in words. What is half a date is left to the plain numbers. */
export const sayFigures = (text: string): string => sayMoney(sayPhones(sayHours(sayDates(text))))

import fc from 'fast-check'
import { findDates } from '@tanquian/model'
import { describe, expect, it } from 'vitest'
import { numberOf, phoneOf } from '../../test/read-words.ts'
import {
  dateToWords,
  extensionToWords,
  hoursToWords,
  hourToWords,
  LARGEST_NUMBER,
  moneyToWords,
  numberToWords,
  ordinalToWords,
  phoneToWords,
  rangeToWords,
} from '../index.ts'

/** Written by hand from the Academy's rules, not by the code. */
const REFERENCE: readonly (readonly [number, string])[] = [
  [0, 'cero'],
  [1, 'uno'],
  [15, 'quince'],
  [16, 'dieciséis'],
  [21, 'veintiuno'],
  [22, 'veintidós'],
  [23, 'veintitrés'],
  [26, 'veintiséis'],
  [30, 'treinta'],
  [31, 'treinta y uno'],
  [99, 'noventa y nueve'],
  [100, 'cien'],
  [101, 'ciento uno'],
  [115, 'ciento quince'],
  [200, 'doscientos'],
  [500, 'quinientos'],
  [555, 'quinientos cincuenta y cinco'],
  [700, 'setecientos'],
  [900, 'novecientos'],
  [1000, 'mil'],
  [1001, 'mil uno'],
  [1250, 'mil doscientos cincuenta'],
  [1870, 'mil ochocientos setenta'],
  [2026, 'dos mil veintiséis'],
  [21_000, 'veintiún mil'],
  [31_021, 'treinta y un mil veintiuno'],
  [100_000, 'cien mil'],
  [101_000, 'ciento un mil'],
  [500_100, 'quinientos mil cien'],
  [1_000_000, 'un millón'],
  [1_000_001, 'un millón uno'],
  [2_000_100, 'dos millones cien'],
  [21_000_000, 'veintiún millones'],
  [100_200_300, 'cien millones doscientos mil trescientos'],
  [999_999_999, 'novecientos noventa y nueve millones novecientos noventa y nueve mil novecientos noventa y nueve'],
  [1_000_000_000, 'mil millones'],
]

describe('numbers', () => {
  it.each(REFERENCE)('%i is %s', (n, words) => {
    expect(numberToWords(n)).toBe(words)
    expect(numberOf(words)).toBe(n)
  })

  it('agree with what they count', () => {
    expect(numberToWords(1, 'masculine')).toBe('un')
    expect(numberToWords(21, 'masculine')).toBe('veintiún')
    expect(numberToWords(21, 'feminine')).toBe('veintiuna')
    expect(numberToWords(121, 'feminine')).toBe('ciento veintiuna')
    expect(numberToWords(231, 'feminine')).toBe('doscientas treinta y una')
    expect(numberToWords(21_200, 'feminine')).toBe('veintiún mil doscientas')
    expect(numberToWords(531_000, 'feminine')).toBe('quinientas treinta y un mil')
    expect(numberToWords(200_000_000, 'feminine')).toBe('doscientos millones')
  })

  it('are read back as what they were, every one below ten thousand and any up to 999,999,999', () => {
    for (let n = 0; n < 10_000; n += 1) if (numberOf(numberToWords(n)) !== n) expect(numberToWords(n)).toBe(String(n))
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.constantFrom('alone', 'masculine', 'feminine'),
        (n, form) => {
          expect(numberOf(numberToWords(n, form))).toBe(n)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('are letters and single spaces, and no two are said alike', () => {
    const all = Array.from({ length: 10_000 }, (_, n) => numberToWords(n))
    expect(new Set(all).size).toBe(all.length)
    for (const words of all) expect(words).toMatch(/^[a-záéíóú]+( [a-záéíóú]+)*$/)
  })

  it.each([-1, 1.5, Number.NaN, LARGEST_NUMBER + 1])('%d is refused', (n) => {
    expect(() => numberToWords(n)).toThrow(RangeError)
  })
})

it('ordinals are said as bases and places are numbered', () => {
  expect([1, 2, 3, 7, 10].map((n) => ordinalToWords(n, 'feminine'))).toEqual([
    'primera',
    'segunda',
    'tercera',
    'séptima',
    'décima',
  ])
  expect(ordinalToWords(12, 'feminine').toUpperCase()).toBe('DÉCIMA SEGUNDA')
  expect(ordinalToWords(21, 'feminine')).toBe('vigésima primera')
  expect([1, 3, 13].map((n) => ordinalToWords(n, 'short'))).toEqual(['primer', 'tercer', 'décimo tercer'])
  expect(ordinalToWords(3)).toBe('tercero')
  expect(ordinalToWords(100)).toBe('cien')
})

describe('hours', () => {
  it.each([
    ['00:00', 'medianoche'],
    ['24:00', 'medianoche'],
    ['00:30', 'doce y media de la noche'],
    ['01:00', 'una de la madrugada'],
    ['05:00', 'cinco de la mañana'],
    ['08:00', 'ocho de la mañana'],
    ['08:05', 'ocho y cinco de la mañana'],
    ['09:15', 'nueve y cuarto de la mañana'],
    ['09:45', 'nueve cuarenta y cinco de la mañana'],
    ['12:00', 'mediodía'],
    ['12:30', 'doce y media del día'],
    ['13:00', 'una de la tarde'],
    ['18:00', 'seis de la tarde'],
    ['20:30', 'ocho y media de la noche'],
    ['25:00', ''],
    ['', ''],
  ])('%s is %s', (clock, words) => expect(hourToWords(clock)).toBe(words))

  it('are said from one to the other', () => {
    expect(hoursToWords('08:00', '18:00')).toBe('de ocho de la mañana a seis de la tarde')
    expect(hoursToWords('09:00', '12:00')).toBe('de nueve de la mañana al mediodía')
    expect(hoursToWords('12:00', '00:00')).toBe('del mediodía a la medianoche')
    expect(hoursToWords('13:00', '')).toBe('a la una de la tarde')
    expect(hoursToWords('', '14:00')).toBe('hasta las dos de la tarde')
    expect(hoursToWords('', '12:00')).toBe('hasta el mediodía')
    expect(hoursToWords('', '')).toBe('')
  })

  it('are told apart, every minute of the day', () => {
    const day = Array.from({ length: 1440 }, (_, minute) =>
      hourToWords(`${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`),
    )
    expect(new Set(day).size).toBe(1440)
  })
})

describe('dates', () => {
  it('are said with weekday and year', () => {
    expect(dateToWords('2026-11-26')).toBe('jueves veintiséis de noviembre de dos mil veintiséis')
    expect(dateToWords('2027-02-01', { year: false })).toBe('lunes primero de febrero')
    expect(dateToWords('2027-02-30')).toBe('')
    expect(rangeToWords('2026-11-28', '2026-11-30')).toBe(
      'del sábado veintiocho al lunes treinta de noviembre de dos mil veintiséis',
    )
    expect(rangeToWords('2026-12-28', '2027-01-29')).toBe(
      'del lunes veintiocho de diciembre de dos mil veintiséis al viernes veintinueve de enero de dos mil veintisiete',
    )
    expect(rangeToWords('2026-12-28', '2027-01-29', { year: false })).toBe(
      'del lunes veintiocho de diciembre al viernes veintinueve de enero',
    )
    expect(rangeToWords('2026-11-26', '2026-11-26')).toBe('el jueves veintiséis de noviembre de dos mil veintiséis')
    expect(rangeToWords('', '')).toBe('')
  })

  it('are read back by the room that reads dates in texts', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10)
          expect(findDates(dateToWords(iso))[0]?.iso).toBe(iso)
        },
      ),
    )
  })
})

it('money is said in pesos and cents', () => {
  expect(moneyToWords(1250)).toBe('mil doscientos cincuenta pesos')
  expect(moneyToWords(1)).toBe('un peso')
  expect(moneyToWords(21)).toBe('veintiún pesos')
  expect(moneyToWords(1_000_000)).toBe('un millón de pesos')
  expect(moneyToWords(1_000_500)).toBe('un millón quinientos pesos')
  expect(moneyToWords(12.5)).toBe('doce pesos con cincuenta centavos')
  expect(moneyToWords(0.01)).toBe('un centavo')
  expect(moneyToWords(0)).toBe('cero pesos')
  expect(() => moneyToWords(-5)).toThrow(RangeError)
})

describe('telephones', () => {
  it('are dictated in groups', () => {
    expect(phoneToWords('483 367 0512')).toBe('cuatro ochenta y tres, tres sesenta y siete, cero cinco, doce')
    expect(phoneToWords('4830000000')).toBe('cuatro ochenta y tres, cero cero cero, cero cero, cero cero')
    expect(phoneToWords('911')).toBe('nueve uno uno')
    expect(extensionToWords('102')).toBe('ciento dos')
    expect(extensionToWords('012')).toBe('cero uno dos')
    expect(extensionToWords('')).toBe('')
  })

  it('can be written down again without a doubt, whichever their digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/), (digits) => {
        expect(phoneOf(phoneToWords(digits))).toBe(digits)
      }),
      { numRuns: 1000 },
    )
  })
})

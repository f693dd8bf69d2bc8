import { formatLongDate } from '@tanquian/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTypedDate } from './typed-date.ts'

const TODAY = '2026-11-23'
const iso = (typed: string) => readTypedDate(typed, TODAY)?.iso

describe('a typed day', () => {
  it.each([
    ['26 nov', '2026-11-26'],
    ['26 de noviembre', '2026-11-26'],
    ['Jueves 26 de noviembre de 2026', '2026-11-26'],
    ['el jueves 26', '2026-11-26'],
    ['jueves 26 de noviembre del 2026', '2026-11-26'],
    ['26/11/2026', '2026-11-26'],
    ['26-11-26', '2026-11-26'],
    ['26.11.2026', '2026-11-26'],
    ['26/nov/2026', '2026-11-26'],
    ['26/11', '2026-11-26'],
    ['2026-11-26', '2026-11-26'],
    ['el jueves', '2026-11-26'],
    ['lunes', '2026-11-23'],
    ['miércoles', '2026-11-25'],
    ['hoy', '2026-11-23'],
    ['Mañana', '2026-11-24'],
    ['1.º de diciembre', '2026-12-01'],
    ['1 ene', '2027-01-01'],
    ['20 de noviembre', '2026-11-20'],
    ['el 5', '2026-12-05'],
    ['30', '2026-11-30'],
  ])('%s is %s', (typed, expected) => expect(iso(typed)).toBe(expected))

  it.each(['', '2', 'jue 45', '31 de febrero', '29/02/2027', 'cuando se pueda', '26 de', 'marte 26 de brumario'])(
    '“%s” is not a day yet, or never',
    (typed) => {
      if (typed === '2') expect(iso(typed)).toBe('2026-12-02')
      else expect(iso(typed)).toBeUndefined()
    },
  )

  it('says when the year was deduced', () => {
    expect(readTypedDate('26 nov', TODAY)?.deducedYear).toBe(true)
    expect(readTypedDate('26 nov 2026', TODAY)?.deducedYear).toBe(false)
  })

  it('catches a weekday that is not that day’s, and knows the nearest that is', () => {
    expect(readTypedDate('lunes 5 de enero de 2027', TODAY)).toEqual({
      iso: '2027-01-05',
      deducedYear: false,
      otherDay: '2027-01-04',
    })
    expect(readTypedDate('viernes 26 de noviembre de 2026', TODAY)?.otherDay).toBe('2026-11-27')
  })

  it('shown in full reads back as itself', () => {
    const day = fc
      .integer({ min: 0, max: 9000 })
      .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, (one) => {
        expect(readTypedDate(formatLongDate(one), TODAY)).toEqual({ iso: one, deducedYear: false })
      }),
    )
  })

  it('of any shape never throws', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        void readTypedDate(typed, TODAY)
      }),
    )
  })
})

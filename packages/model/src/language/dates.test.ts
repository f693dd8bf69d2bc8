import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOfNumber, formatIso } from '../dates/calendar.ts'
import { formatLongDate } from '../dates/words.ts'
import { findDates } from './dates.ts'
import { findRelativeDays, findWeekSpans, resolveDate } from './relative.ts'

const says = (text: string) =>
  findDates(text).map((date) => [date.text, date.iso ?? `${date.day}/${date.month ?? '?'}`])

describe('dates in a text', () => {
  it.each([
    ['lunes 5 de enero de 2027', [['lunes 5 de enero de 2027', '2027-01-05']]],
    ['el 26 de noviembre del 2026', [['26 de noviembre del 2026', '2026-11-26']]],
    ['Martes, 3 de marzo', [['Martes, 3 de marzo', '3/3']]],
    ['NOVIEMBRE 26, 2026 A LAS 9', [['NOVIEMBRE 26, 2026', '2026-11-26']]],
    ['Tanquián (26-11-2026)', [['26-11-2026', '2026-11-26']]],
    ['26/11/2026', [['26/11/2026', '2026-11-26']]],
    ['2026-11-26', [['2026-11-26', '2026-11-26']]],
    ['jueves 05 de marzo del 2027', [['jueves 05 de marzo del 2027', '2027-03-05']]],
    ['el día 15', [['15', '15/?']]],
    ['el día treinta de marzo', [['treinta de marzo', '30/3']]],
    [
      'treinta y uno de diciembre de dos mil veintiséis',
      [['treinta y uno de diciembre de dos mil veintiséis', '2026-12-31']],
    ],
    ['el próximo lunes 5', [['lunes 5', '5/?']]],
    ['1.º de febrero', [['1.º de febrero', '1/2']]],
    ['1o. de mayo', [['1o. de mayo', '1/5']]],
    ['primero de mayo', [['primero de mayo', '1/5']]],
    ['sáb 6 feb, 9:00 h', [['sáb 6 feb', '6/2']]],
    ['LUNES 5 DE ENERO DEL AÑO 2027', [['LUNES 5 DE ENERO DEL AÑO 2027', '2027-01-05']]],
    ['jueves\u00a026\u00a0de noviembre', [['jueves\u00a026\u00a0de noviembre', '26/11']]],
    [
      'Registro: 18 al 22 de enero',
      [
        ['18', '18/1'],
        ['22 de enero', '22/1'],
      ],
    ],
    [
      '27, 28 y 29 de noviembre',
      [
        ['27', '27/11'],
        ['28', '28/11'],
        ['29 de noviembre', '29/11'],
      ],
    ],
  ])('reads «%s»', (text, expected) => {
    expect(says(text)).toEqual(expected)
  })

  it.each([
    'hasta un día antes del evento',
    'en calle 5 de Mayo y 16 de Septiembre',
    'av. 20 de Noviembre',
    'entre 5 de Mayo y Juárez',
    'lunes a viernes de 8 a 15',
    'de 8 a 18 horas',
    'tel. 483 12 12 2026',
    '10 de la noche',
    '$5 de enero',
    'col. 3 de Mayo',
    'escuela 18 de Marzo',
    'equipos de 10 a 14 integrantes',
    'el 50 de enero',
  ])('finds no date in «%s»', (text) => {
    expect(findDates(text)).toEqual([])
  })

  it('gives the month and year of a range to both ends, across a new year too', () => {
    const [start, end] = findDates('del 3 al 5 de mayo de 2027')
    expect([start?.iso, start?.end, end?.iso, end?.end]).toEqual(['2027-05-03', 'start', '2027-05-05', 'end'])
    expect(start?.group).toBe(end?.group)
    expect(says('DEL 30 DE DICIEMBRE AL 3 DE ENERO DE 2027')).toEqual([
      ['30 DE DICIEMBRE', '2026-12-30'],
      ['3 DE ENERO DE 2027', '2027-01-03'],
    ])
  })

  it('points at a weekday that the calendar contradicts', () => {
    const [date] = findDates('Nos vemos el lunes 5 de enero de 2027.')
    expect(date).toMatchObject({
      weekday: 'lunes',
      rightWeekday: 'martes',
      weekdayWrong: true,
      weekdayAt: { from: 13, to: 18 },
    })
    expect(findDates('martes 5 de enero de 2027')[0]?.weekdayWrong).toBe(false)
  })

  it('knows a day that does not exist', () => {
    expect(findDates('31 de febrero de 2027')[0]).toMatchObject({ exists: false })
    expect(findDates('29 de febrero')[0]?.exists).toBe(true)
  })

  it('reads back every long date from 1900 to 2100, in capitals too', () => {
    const first = dayNumber({ year: 1900, month: 1, day: 1 })
    fc.assert(
      fc.property(fc.integer({ min: first, max: first + 73_413 }), fc.boolean(), (n, shout) => {
        const iso = formatIso(dayOfNumber(n))
        const long = formatLongDate(iso)
        const [date, ...others] = findDates(`Será el ${shout ? long.toUpperCase() : long}, sin falta.`)
        expect(others).toEqual([])
        expect(date).toMatchObject({ iso, weekdayWrong: false, from: 8 })
      }),
    )
  })

  it('gives places that hold the words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const { from, to, text: words } of findDates(text)) expect(text.slice(from, to)).toBe(words)
      }),
    )
  })
})

describe('dates that lack something', () => {
  const meant = (text: string, today = '2026-11-23') => findDates(text).map((date) => resolveDate(date, today))

  it('take the year whose weekday agrees, else the nearest ahead, and say so', () => {
    expect(meant('jueves 26 de noviembre')).toMatchObject([{ iso: '2026-11-26', deduced: 'year' }])
    expect(meant('5 de enero')).toMatchObject([{ iso: '2027-01-05', deduced: 'year' }])
    expect(meant('lunes 5 de enero')).toMatchObject([{ iso: '2027-01-05' }])
    expect(meant('20 de noviembre')).toMatchObject([{ iso: '2026-11-20' }])
    expect(meant('día 3')).toMatchObject([{ iso: '2026-12-03', deduced: 'month' }])
    expect(meant('26 de noviembre de 2026')[0]).not.toHaveProperty('deduced')
    expect(meant('31 de febrero')).toEqual([undefined])
  })

  it('may be said by their distance', () => {
    const days = (text: string) => findRelativeDays(text, '2026-11-23').map(({ text: words, iso }) => [words, iso])
    expect(days('mañana a las 9')).toEqual([['mañana', '2026-11-24']])
    expect(days('pasado mañana')).toEqual([['pasado mañana', '2026-11-25']])
    expect(days('este jueves y el próximo lunes')).toEqual([
      ['este jueves', '2026-11-26'],
      ['el próximo lunes', '2026-11-30'],
    ])
    for (const none of ['7 de la mañana', 'hoy en día', 'por la mañana', 'el lunes 5', 'de lunes a viernes'])
      expect(days(none)).toEqual([])
  })

  it('are not days of the week on which something is open', () => {
    expect(findWeekSpans('Lunes - Viernes')[0]?.days).toBe('lunes a viernes')
    expect(findWeekSpans('sabados y domingos')[0]?.days).toBe('sábados y domingos')
    expect(findWeekSpans('del lunes 11 al viernes 29')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { formatClock, formatDuration, formatHour, formatHours, parseHour } from './hours.ts'
import { formatPlainRange, formatRange, formatShortRange } from './ranges.ts'
import { formatLongDate, formatShortDate } from './words.ts'

describe('dates in words', () => {
  it('writes them as the office prints them', () => {
    expect(formatLongDate('2026-11-26')).toBe('jueves 26 de noviembre de 2026')
    expect(formatLongDate('2027-01-29', { year: false })).toBe('viernes 29 de enero')
    expect(formatLongDate('2026-11-23', { weekday: false })).toBe('23 de noviembre de 2026')
    expect(formatShortDate('2026-11-26')).toBe('26 nov 2026')
    expect(formatLongDate('no')).toBe('')
  })

  it('joins the ends of a range with only what both need', () => {
    expect(formatRange('2026-11-28', '2026-11-30')).toBe('Del sábado 28 al lunes 30 de noviembre de 2026')
    expect(formatRange('2026-11-30', '2026-12-11')).toBe('Del lunes 30 de noviembre al viernes 11 de diciembre de 2026')
    expect(formatRange('2026-12-21', '2027-01-06')).toBe(
      'Del lunes 21 de diciembre de 2026 al miércoles 6 de enero de 2027',
    )
    expect(formatPlainRange('2026-11-30', '2026-12-11')).toBe('30 de noviembre al 11 de diciembre de 2026')
    expect(formatPlainRange('2026-11-28', '2026-11-30')).toBe('28 al 30 de noviembre de 2026')
    expect(formatShortRange('2026-11-30', '2026-12-11')).toBe('30 nov – 11 dic 2026')
    expect(formatShortRange('2026-11-28', '2026-11-30')).toBe('28–30 nov 2026')
    expect(formatShortRange('2026-12-21', '2027-01-06')).toBe('21 dic 2026 – 6 ene 2027')
  })

  it('writes one day where there is only one, or where the end comes first', () => {
    expect(formatRange('2026-11-26', '2026-11-26')).toBe('jueves 26 de noviembre de 2026')
    expect(formatRange('2026-11-26', '')).toBe('jueves 26 de noviembre de 2026')
    expect(formatRange('', '2026-11-26')).toBe('jueves 26 de noviembre de 2026')
    expect(formatRange('', '')).toBe('')
    expect(formatRange('2026-10-30', '2026-11-02', { year: false })).toBe(
      'Del viernes 30 de octubre al lunes 2 de noviembre',
    )
    expect(formatRange('2026-11-26', '', { year: false })).toBe('jueves 26 de noviembre')
    expect(formatRange('2026-12-21', '2027-01-06', { year: false })).toBe(formatRange('2026-12-21', '2027-01-06'))
    expect(formatShortRange('2026-11-26', '2026-11-20')).toBe('26 nov 2026')
  })
})

describe('hours in words', () => {
  it('writes 24 hours with a no-break space', () => {
    expect(formatHour('09:00')).toBe('9:00\u00a0h')
    expect(formatHours('08:00', '18:00')).toBe('8:00 a 18:00\u00a0h')
    expect(formatHours('', '13:30')).toBe('hasta las 13:30\u00a0h')
    expect(formatHours('', '01:00')).toBe('hasta la 1:00\u00a0h')
    expect(formatHours('9', '')).toBe('')
  })

  it('says how long it lasts', () => {
    expect(formatDuration('08:00', '18:00')).toBe('10 horas')
    expect(formatDuration('08:00', '09:00')).toBe('1 hora')
    expect(formatDuration('08:00', '09:30')).toBe('1 hora y 30 minutos')
    expect(formatDuration('08:00', '08:45')).toBe('45 minutos')
    expect(formatDuration('18:00', '08:00')).toBe('')
  })

  it('reads back every minute of the day', () => {
    for (let minutes = 0; minutes <= 1440; minutes += 1) expect(parseHour(formatClock(minutes))).toBe(minutes)
    for (const wrong of ['24:01', '8', '08:60', '8h', '', undefined]) expect(parseHour(wrong)).toBeUndefined()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, dayOfNumber, daysBetween, formatIso, isDay, parseIso, weekdayIndex } from './calendar.ts'
import { formatLongDate, MONTHS, WEEKDAYS, weekdayOf } from './words.ts'

const FIRST = dayNumber({ year: 1900, month: 1, day: 1 })
const LAST = dayNumber({ year: 2100, month: 12, day: 31 })
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(dayOfNumber)

describe('the calendar', () => {
  it('agrees with the platform about every day from 1900 to 2100', () => {
    let previous = ''
    for (let n = FIRST; n <= LAST; n += 1) {
      const date = new Date(n * 86_400_000)
      const iso = date.toISOString().slice(0, 10)
      const day = parseIso(iso)
      if (!day) throw new Error(iso)
      if (dayNumber(day) !== n || formatIso(dayOfNumber(n)) !== iso || weekdayIndex(day) !== date.getUTCDay()) {
        throw new Error(`${iso} disagrees`)
      }
      if (previous && addDays(previous, 1) !== iso) throw new Error(`${previous} + 1 is not ${iso}`)
      previous = iso
    }
    expect(previous).toBe('2100-12-31')
  })

  it("finds the weekday that Zeller's congruence finds", () => {
    fc.assert(
      fc.property(anyDay, ({ year, month, day }) => {
        const m = month < 3 ? month + 12 : month
        const y = month < 3 ? year - 1 : year
        const zeller =
          (day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7
        // Zeller counts from Saturday.
        expect(weekdayIndex({ year, month, day })).toBe((zeller + 6) % 7)
      }),
    )
  })

  it('knows that 5 January 2027 is a Tuesday', () => {
    expect(weekdayOf('2027-01-05')).toBe('martes')
  })

  it('refuses days that do not exist and texts that are not dates', () => {
    for (const iso of [
      '2027-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-5',
      '26-11-2026',
      '',
      '2026-11-26T00:00',
      20261126,
      null,
    ]) {
      expect(parseIso(iso)).toBeUndefined()
    }
    expect(isDay({ year: 2028, month: 2, day: 29 })).toBe(true)
    expect(isDay({ year: 2100, month: 2, day: 29 })).toBe(false)
    expect(weekdayOf('2027-02-29')).toBe('')
    expect(addDays('mañana', 1)).toBe('')
    expect(daysBetween('2026-11-26', 'x')).toBeUndefined()
  })

  it('adds and subtracts days the same way', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, n) => {
        const iso = formatIso(day)
        expect(addDays(addDays(iso, n), -n)).toBe(iso)
        expect(daysBetween(iso, addDays(iso, n))).toBe(n)
      }),
    )
  })

  it('writes a long date that can be read back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const iso = formatIso(day)
        const [, weekday = '', number, month = '', year] =
          /^(\S+) (\d+) de (\S+) de (\d+)$/.exec(formatLongDate(iso)) ?? []
        const back = { year: Number(year), month: MONTHS.findIndex((name) => name === month) + 1, day: Number(number) }
        expect(formatIso(back)).toBe(iso)
        expect(WEEKDAYS.findIndex((name) => name === weekday)).toBe(weekdayIndex(back))
      }),
    )
  })
})

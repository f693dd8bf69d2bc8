import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  daysBetween,
  efemeridesOf,
  efemeridesOn,
  flagDaysOn,
  informeWindow,
  isVeda,
  lawDateWords,
  parseLawBook,
  restDaysOf,
  ruleOf,
  vedaTouching,
  vedaWindow,
  weekdayOf,
  withRules,
} from '../index.ts'
import { LAW } from '../../test/law.ts'

const anyDay = fc.integer({ min: -400, max: 400 }).map((n) => addDays('2027-04-20', n))

describe('the blackout', () => {
  it('counts both of its edges', () => {
    expect(['2027-03-04', '2027-03-05', '2027-06-06', '2027-06-07'].map((day) => isVeda(LAW, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('is called sure wherever it is sure', () => {
    expect(vedaWindow(LAW, '2027-04-03')?.status).toBe('conservador')
    expect(vedaWindow(LAW, '2027-04-04')?.status).toBe('seguro')
  })

  it('touches a stretch that begins before, lies in it, or ends after', () => {
    expect(vedaTouching(LAW, '2027-02-01', '2027-03-05')?.id).toBe('ancha')
    expect(vedaTouching(LAW, '2027-06-06', '2027-07-01')?.id).toBe('minima')
    expect(vedaTouching(LAW, '2027-01-01', '2027-12-31')?.id).toBe('minima')
    expect(vedaTouching(LAW, '2027-02-01', '2027-03-04')).toBeUndefined()
  })

  it('of one day is that of the stretch of one day, whatever the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isVeda(LAW, day)).toBe(day >= '2027-03-05' && day <= '2027-06-06')
        expect(vedaTouching(LAW, day, day)).toBe(vedaWindow(LAW, day))
      }),
    )
  })

  it('ends with its rule, with its switch, and never was for what is no date', () => {
    expect(isVeda(withRules(LAW, { L06: false }), '2027-05-01')).toBe(false)
    const off = { ...LAW, electoral: LAW.electoral.map((one) => ({ ...one, on: false })) }
    expect(isVeda(off, '2027-05-01')).toBe(false)
    for (const day of ['', '2027-05-32', 'mayo']) expect(isVeda(LAW, day)).toBe(false)
  })
})

describe('the annual report', () => {
  it('may be spread from seven days before to five after: thirteen in all, its day counted', () => {
    expect(informeWindow(LAW, '2026-09-15')).toEqual({ from: '2026-09-08', to: '2026-09-20' })
    fc.assert(
      fc.property(anyDay, (day) => {
        const span = informeWindow(LAW, day)
        expect(daysBetween(span?.from ?? '', span?.to ?? '')).toBe(12)
        expect(daysBetween(span?.from ?? '', day)).toBe(7)
      }),
    )
    expect(informeWindow(LAW, 'ayer')).toBeUndefined()
    expect(informeWindow(withRules(LAW, { L09: false }), '2026-09-15')).toBeUndefined()
  })
})

describe('rules', () => {
  it('are switched off by id without touching the book', () => {
    const off = withRules(LAW, { L21: false })
    expect([ruleOf(LAW, 'L21')?.id, ruleOf(off, 'L21')]).toEqual(['L21', undefined])
    expect(ruleOf(withRules(off, { L21: true }), 'L21')?.id).toBe('L21')
    expect(ruleOf(LAW, 'L99')).toBeUndefined()
  })

  it('that do not exist cannot be switched: a misspelt id would leave one on in silence', () => {
    expect(() => withRules(LAW, { L2l: false })).toThrow(RangeError)
  })

  it('say the date of their text as precisely as it is known', () => {
    expect(['2011', '2026-02', '2025-10-15'].map(lawDateWords)).toEqual([
      '2011',
      'febrero de 2026',
      '15 de octubre de 2025',
    ])
  })
})

describe('rest days', () => {
  it('move to their Monday and keep the day that they remember', () => {
    expect(restDaysOf(LAW, 2027)).toMatchObject([
      { date: '2027-01-01' },
      { date: '2027-02-01', remembers: '2027-02-05' },
      { date: '2027-06-06' },
    ])
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2200 }), (year) => {
        const days = restDaysOf(LAW, year).map(({ date }) => date)
        expect([...days].sort()).toEqual(days)
        const moved = days.find((day) => day.slice(5, 7) === '02') ?? ''
        expect(weekdayOf(moved)).toBe('lunes')
        expect(Number(moved.slice(8))).toBeLessThanOrEqual(7)
        expect(days.some((day) => day.endsWith('-10-01'))).toBe(year >= 2024 && (year - 2024) % 6 === 0)
      }),
    )
  })

  it('that are switched off are worked days', () => {
    const off = { ...LAW, restDays: LAW.restDays.map((one) => ({ ...one, on: one.id !== 'enero' })) }
    expect(restDaysOf(off, 2027).map(({ date }) => date)).not.toContain('2027-01-01')
  })
})

describe('commemorations', () => {
  it('are the law’s flag dates and the office’s own, in the order of the year', () => {
    expect(flagDaysOn(LAW, 1, 16).map(({ staff }) => staff)).toEqual(['asta'])
    expect(efemeridesOn(LAW, 1, 16).map(({ scope, flag, status }) => [scope, flag, status])).toEqual([
      ['nacional', 'asta', 'seguro'],
      ['municipal', 'no', 'por-confirmar'],
    ])
    expect(efemeridesOf(LAW)).toHaveLength(2)
    expect(flagDaysOn(LAW, 1, 17)).toEqual([])
  })
})

describe('a book', () => {
  const parsed = (change: object): unknown => parseLawBook({ ...structuredClone(LAW), ...change })

  it('comes back as it went', () => {
    expect(parseLawBook(JSON.parse(JSON.stringify(LAW)))).toEqual({ ok: true, value: LAW })
  })

  it('names what is wrong in it', () => {
    const [rule, ...rules] = LAW.rules
    const [window] = LAW.electoral
    const { salud: _gone, ...classes } = LAW.blackout.classes
    const wrongs: readonly (readonly [object, string])[] = [
      [{ rules: [{ ...rule, date: 'ayer' }] }, 'rules.0.date'],
      [{ rules: [rule, ...rules, rule] }, 'rules.4.id'],
      [{ electoral: [{ ...window, to: '2027-02-30' }] }, 'electoral.0.to'],
      [{ electoral: [{ ...window, to: '2027-01-01' }] }, 'electoral.0.to'],
      [{ blackout: { ...LAW.blackout, classes } }, 'blackout.classes.salud'],
      [{ flagDates: [{ month: 2, title: 'x', staff: 'asta', source: 'x' }] }, 'flagDates.0'],
      [{ flagDates: [{ month: 2, day: 30, title: 'x', staff: 'asta', source: 'x' }] }, 'flagDates.0.day'],
      [{ restDays: [{ ...LAW.restDays[0], is: 'siempre' }] }, 'restDays.0.is'],
    ]
    for (const [change, at] of wrongs) expect(parsed(change)).toMatchObject({ ok: false, failure: { at } })
  })
})

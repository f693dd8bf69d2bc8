import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LEGAL_CLASSES, MONTHS, efemeridesOn, flagDaysOn, isVeda, restDaysOf, ruleOf } from '@tanquian/model'
import type { FlagDate, LawBook } from '@tanquian/model'
import { brandHeads, loadBrand, loadLaw } from './index.ts'
import { PARTY_COLORS } from './check/index.ts'

const law = async (): Promise<LawBook> => {
  const loaded = await loadLaw()
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure))
  return loaded.value
}

/** Article 18 as it was published: its dates, staffs and words. */
const published = (): readonly Pick<FlagDate, 'month' | 'day' | 'title' | 'staff'>[] => {
  const text = readFileSync(new URL('../law/articulo-18-banderas.txt', import.meta.url), 'utf8')
  const [, full = '', half = ''] = (text.split('Artículo reformado')[0] ?? '').split(
    /^I{1,2}\. A (?:toda|media) asta.*$/m,
  )
  return [
    ['asta', full],
    ['media-asta', half],
  ].flatMap(([staff, part]) =>
    (part ?? '')
      .split(/^\d+\. /m)
      .slice(1)
      .map((item) => {
        const words = item
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/(?:, y|[.;])$/, '')
        const dated = /^(\d+)(?:o\.)? de ([a-z]+): (.*)$/.exec(words)
        const month = MONTHS.findIndex((name) => name === dated?.[2]) + 1
        return {
          ...(dated ? { month, day: Number(dated[1]) } : {}),
          title: dated?.[3] ?? words,
          staff: staff as FlagDate['staff'],
        }
      }),
  )
}

describe('the law as data', () => {
  it('has every rule of the office’s reference, each with source, date and switch', async () => {
    const { rules } = await law()
    const ids = Array.from({ length: 25 }, (_, n) => `L${String(n + 1).padStart(2, '0')}`)
    expect(rules.map(({ id }) => id)).toEqual([...ids, 'LFT74'])
    for (const { title, basis, source, on } of rules) {
      expect(title).toMatch(/^[A-ZÁÉÍÓÚ].+\.$/)
      expect(basis.length).toBeGreaterThan(5)
      expect(source.length).toBeGreaterThan(5)
      expect(on).toBe(true)
    }
  })

  it('copies article 18 faithfully: 52 dates at full mast and 32 at half mast', async () => {
    const { flagDates } = await law()
    expect(
      flagDates.map(({ month, day, title, staff }) => ({ ...(month ? { month, day } : {}), title, staff })),
    ).toEqual(published())
    const count = (staff: FlagDate['staff']): number => flagDates.filter((one) => one.staff === staff).length
    expect([count('asta'), count('media-asta')]).toEqual([52, 32])
    expect(flagDates.filter(({ month }) => month === undefined).map(({ title }) => title)).toEqual([
      'Los días de clausura de los periodos de sesiones ordinarias del Congreso de la Unión',
    ])
  })

  it('knows Mariano Escobedo’s two days, and the mandatory honours', async () => {
    const book = await law()
    expect(flagDaysOn(book, 1, 16)).toMatchObject([{ staff: 'asta', year: 1826 }])
    expect(flagDaysOn(book, 5, 22)).toMatchObject([{ staff: 'media-asta', year: 1902 }])
    expect(book.flagDates.filter(({ honors }) => honors).map(({ month, day }) => `${month}-${day}`)).toEqual([
      '2-24',
      '9-15',
      '9-16',
      '11-20',
    ])
  })

  it('marks what nobody has confirmed', async () => {
    const book = await law()
    expect(efemeridesOn(book, 10, 29)).toMatchObject([
      { scope: 'municipal', year: 1870, status: 'por-confirmar', flag: 'no' },
    ])
    expect(book.pending.length).toBeGreaterThan(0)
  })

  it('gives the rest days of 2027 as the reference worked them out', async () => {
    const days = restDaysOf(await law(), 2027).map(({ date }) => date)
    expect(days).toEqual([
      '2027-01-01',
      '2027-02-01',
      '2027-03-15',
      '2027-05-01',
      '2027-06-06',
      '2027-09-16',
      '2027-11-15',
      '2027-12-25',
    ])
    expect(restDaysOf(await law(), 2030).map(({ date }) => date)).toContain('2030-10-01')
  })

  it('is in the blackout from the safe side until election day, inclusive', async () => {
    const book = await law()
    const days = ['2027-03-04', '2027-03-05', '2027-06-06', '2027-06-07']
    expect(days.map((day) => isVeda(book, day))).toEqual([false, true, true, false])
  })

  it('answers for every legal class', async () => {
    expect(Object.keys((await law()).blackout.classes).sort()).toEqual([...LEGAL_CLASSES].sort())
  })

  it('has the legends word for word as every brand has them', async () => {
    const { legends } = await law()
    for (const { id } of brandHeads) {
      const brand = await loadBrand(id)
      expect(brand.ok && brand.value.legends, id).toEqual(legends)
    }
  })

  it('is the one list of party colours', async () => {
    expect(PARTY_COLORS).toEqual((await law()).parties)
  })

  it('weighs personal promotion more in a campaign than in a boletín', async () => {
    const rule = ruleOf(await law(), 'L01')
    expect([rule?.severity, rule?.cases?.['comunicado']]).toEqual(['error', 'warning'])
  })

  it('is told to the staff as it is: rules, dates and what is open', async () => {
    const told = readFileSync(new URL('../../../docs/ley-y-veda.md', import.meta.url), 'utf8')
    const { rules, electoral, pending } = await law()
    for (const { id, title, basis, date } of rules) {
      expect(told).toContain(`| ${id} | ${title} |`)
      expect(told).toContain(`| ${basis} (${date}) |`)
    }
    for (const { title, from, to, status } of electoral) {
      const days = from === to ? from : `${from} a ${to}`
      expect(told).toContain(`| ${title} | ${days} | ${status.replace('-', ' ')} |`)
    }
    for (const { topic, ask } of pending) expect(told).toContain(`- ${topic}: ${ask}.`)
  })
})

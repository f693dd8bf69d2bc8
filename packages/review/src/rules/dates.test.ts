import { describe, expect, it } from 'vitest'
import { fixed, only, review } from '../../test/builders.ts'

const mismatch = (quePasa: string, more: Record<string, unknown> = {}) =>
  only('rev/weekday-mismatch', { content: { quePasa, ...more } })

describe('a weekday beside a date', () => {
  it('"lunes 5 de enero de 2027" is caught: it is a martes', () => {
    const [found, ...rest] = mismatch('Reunión el lunes 5 de enero de 2027 en la plaza.')
    expect(rest).toEqual([])
    expect(found).toMatchObject({
      severity: 'error',
      at: { field: 'quePasa' },
      params: { weekday: 'lunes', right: 'martes', day: 5 },
    })
    expect(fixed(found, 'fix/change-weekday')).toBe('Reunión el martes 5 de enero de 2027 en la plaza.')
    expect(fixed(found, 'fix/change-day')).toBe('Reunión el lunes 4 de enero de 2027 en la plaza.')
  })

  it.each(['titular', 'causa', 'alternativa'])('is caught in %s', (field) => {
    expect(only('rev/weekday-mismatch', { content: { [field]: 'lunes 5 de enero de 2027' } })).toMatchObject([
      { at: { field } },
    ])
  })

  it('is caught in a list, in a free text, in capitals and with a comma', () => {
    expect(only('rev/weekday-mismatch', { content: { zonas: ['Centro', 'LUNES 5 DE ENERO DE 2027'] } })).toMatchObject([
      { at: { field: 'zonas.1' } },
    ])
    expect(fixed(mismatch('LUNES 5 DE ENERO DE 2027')[0], 'fix/change-weekday')).toBe('MARTES 5 DE ENERO DE 2027')
    expect(mismatch('Lunes, 5 de enero del 2027')).toHaveLength(1)
    const text = {
      id: 'libre-1',
      is: 'text',
      text: 'lunes 5 de enero de 2027',
      x: 0,
      y: 0,
      w: 1,
      h: 1,
      role: 'body',
      color: 'accent',
      size: 9,
      align: 'start',
    } as const
    const [free] = only('rev/weekday-mismatch', { draft: { extras: { 'post-4x5': [text] } } })
    expect(free?.at).toEqual({ format: 'post-4x5', block: 'libre-1' })
    expect(free?.fixes?.[0]?.edits[0]).toMatchObject({
      do: 'patch-extra',
      patch: { text: 'martes 5 de enero de 2027' },
    })
  })

  it('that agrees is left alone', () => {
    expect(mismatch('martes 5 de enero de 2027, jueves 26 de noviembre')).toEqual([])
  })

  it('without a year warns, unless the form gives that very day', () => {
    expect(mismatch('viernes 27 de enero')).toMatchObject([{ severity: 'warning' }])
    expect(mismatch('viernes 26 de noviembre')).toMatchObject([{ severity: 'error', params: { right: 'jueves' } }])
  })

  it('offers no other day when that would be another month', () => {
    expect(mismatch('lunes 1 de diciembre de 2026')[0]?.fixes?.map((fix) => fix.code)).toEqual(['fix/change-weekday'])
  })
})

describe('dates', () => {
  it('that no calendar has are errors', () => {
    expect(only('rev/impossible-date', { content: { quePasa: 'Hasta el 31 de noviembre de 2026.' } })).toMatchObject([
      { severity: 'error' },
    ])
  })

  it('that are over warn, in the form and in a text; history does not', () => {
    expect(only('rev/past-date', { content: { cuando: { desde: '2026-11-20' } } })).toMatchObject([
      { at: { field: 'cuando.desde' }, params: { days: 3 } },
    ])
    expect(only('rev/past-date', { content: { quePasa: 'El 5 de enero de 2026 inicia.' } })).toMatchObject([
      { at: { field: 'quePasa' } },
    ])
    expect(only('rev/past-date', { content: { quePasa: 'Decreto 53, del 29 de octubre de 1870.' } })).toEqual([])
    expect(only('rev/past-date', { content: { cuando: { desde: '2026-11-20', hasta: '2026-11-23' } } })).toEqual([])
  })

  it('told by their distance are written out from the day of publication, never from today', () => {
    const quePasa = 'Habrá corte mañana por obras.'
    expect(only('rev/relative-date', { content: { quePasa } })[0]?.fixes).toBeUndefined()
    const [found] = only('rev/relative-date', { content: { quePasa, fechaPublicacion: '2026-11-25' } })
    expect(fixed(found, 'fix/write-date')).toBe('Habrá corte el jueves 26 de noviembre por obras.')
    const [before] = only('rev/relative-date', { content: { queHacer: ['Junta agua desde un día antes.'] } })
    expect(before).toMatchObject({ severity: 'note', at: { field: 'queHacer.0' } })
    expect(only('rev/relative-date', { content: { quePasa: 'Abierto por la mañana, de 9:00 a 12:00 h.' } })).toEqual([])
  })

  it('and hours that end before they begin offer to swap their ends', () => {
    const [found] = only('rev/hours-order', {
      content: { cuando: { desde: '2026-11-26', horaInicio: '18:00', horaFin: '08:00' } },
    })
    expect(found).toMatchObject({
      severity: 'error',
      at: { field: 'cuando.horaFin' },
      params: { first: '18:00', last: '08:00' },
    })
    expect(found?.fixes?.[0]?.edits).toEqual([
      { do: 'set-field', path: 'cuando.horaInicio', value: '08:00' },
      { do: 'set-field', path: 'cuando.horaFin', value: '18:00' },
    ])
    expect(
      only('rev/hours-order', { content: { cuando: { desde: '2026-11-26', hasta: '2026-11-24' } } }),
    ).toMatchObject([{ params: { problem: 'dates-reversed' } }])
  })
})

it('a complete aviso has nothing to be said about', () => {
  expect(review({})).toEqual([])
})

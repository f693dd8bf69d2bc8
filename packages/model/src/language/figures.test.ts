import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMoney, formatMoney } from './money.ts'
import { findPhones } from './phones.ts'
import { findTimes } from './times.ts'

const hours = (text: string) =>
  findTimes(text)
    .map(({ value, end }) => `${value}${end === 'start' ? '–' : ''}`)
    .join('')

describe('hours in a text', () => {
  it.each([
    ['7:00 de la mañana', '07:00'],
    ['9:00 a.m.', '09:00'],
    ['5:30 PM', '17:30'],
    ['a las 18 horas', '18:00'],
    ['10:00 a 19:00 hrs.', '10:00–19:00'],
    ['9:00 AM- 5:00 PM', '09:00–17:00'],
    ['en punto de las 10:00', '10:00'],
    ['de 8 am a 6 pm aprox', '08:00–18:00'],
    ['de 8 a 3 de la tarde', '08:00–15:00'],
    ['de 9 a 14 hrs', '09:00–14:00'],
    ['de las 8:00 hasta las 3:00', '08:00–15:00'],
    ['a las 9 y media de la mañana', '09:30'],
    ['12 del día', '12:00'],
    ['al mediodía', '12:00'],
    ['0900 hrs', '09:00'],
    ['18:00h', '18:00'],
    ['a las 9', '09:00'],
    ['1 a 5 pm', '13:00–17:00'],
    ['10 am a 12 pm', '10:00–12:00'],
    ['8:00-15:00', '08:00–15:00'],
    ['12:30 am', '00:30'],
    ['DE 9:00 A 15:00 HORAS', '09:00–15:00'],
    ['lunes 8 a las 10', '10:00'],
    ['18\u00a0hrs.', '18:00'],
  ])('reads «%s»', (text, expected) => {
    expect(hours(text)).toBe(expected)
  })

  it.each(['24 horas', 'por 8 horas', '10 horas sin servicio', 'costo de $9.50', '26-11-2026', 'equipos de 8 a 12'])(
    'finds no hour in «%s»',
    (text) => {
      expect(findTimes(text)).toEqual([])
    },
  )

  it('says when the afternoon was supposed', () => {
    expect(findTimes('de 8:00 a 3:00').map(({ deduced }) => deduced)).toEqual([false, true])
  })
})

describe('telephones in a text', () => {
  it.each([
    ['(483) 000 00 00', '4830000000', 'ok'],
    ['4830000000 extensión 12', '4830000000', 'ok'],
    ['483 000 0000', '4830000000', 'ok'],
    ['llama al 9 1 1', '911', 'emergency'],
    ['01 483 000 0000', '4830000000', 'old'],
    ['044 483 000 0000', '4830000000', 'old'],
    ['+52 1 483 000 0000', '4830000000', 'ok'],
    ['tel 3670000', '3670000', 'short'],
    ['48 30 00 00 00', '4830000000', 'ok'],
  ])('reads «%s»', (text, digits, kind) => {
    expect(findPhones(text)).toMatchObject([{ digits, kind }])
  })

  it('reads the extension and who answers by WhatsApp', () => {
    expect(findPhones('Tel. 483 000 0000 ext. 5')).toMatchObject([{ extension: '5', whatsapp: false }])
    expect(findPhones('Informes al WhatsApp 483-000-0000')).toMatchObject([{ whatsapp: true }])
    expect(findPhones('483 000 0000 (whatsapp) y 483 111 1111')).toMatchObject([
      { whatsapp: true },
      { whatsapp: false },
    ])
  })

  it.each(['26-11-2026 8:00', '2026 8:00', '$4830000000', '1,911 personas', 'CURP 123456789'])(
    'finds none in «%s»',
    (text) => {
      expect(findPhones(text)).toEqual([])
    },
  )
})

describe('money in a text', () => {
  it.each([
    ['$1500.00', 1500],
    ['$ 5,000.00', 5000],
    ['5 mil pesos', 5000],
    ['$200.00 pesos', 200],
    ['08 mil pesos', 8000],
    ['$12,000.00 M.N.', 12000],
    ['2 millones de pesos', 2_000_000],
    ['1,500 pesos', 1500],
  ])('reads «%s»', (text, amount) => {
    expect(findMoney(text)).toMatchObject([{ amount, text }])
  })

  it('writes it as the office prints it', () => {
    expect(formatMoney(1250)).toBe('$1,250.00\u00a0M.N.')
    expect(formatMoney(12000, { cents: false })).toBe('$12,000')
    expect(formatMoney(0)).toBe('gratuito')
  })

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (cents) => {
        expect(findMoney(formatMoney(cents / 100))[0]?.amount).toBe(cents / 100)
      }),
    )
  })
})

import { expect, it } from 'vitest'
import { readTypedHour, shownHour } from './typed-hour.ts'

it.each([
  ['8', '08:00'],
  ['8:30', '08:30'],
  ['08:30', '08:30'],
  ['8 am', '08:00'],
  ['8 a. m.', '08:00'],
  ['6 pm', '18:00'],
  ['6:30 p.m.', '18:30'],
  ['18 h', '18:00'],
  ['18:00 hrs', '18:00'],
  ['1830', '18:30'],
  ['a las 9', '09:00'],
  ['6 de la tarde', '18:00'],
  ['12 am', '00:00'],
  ['12 pm', '12:00'],
  ['mediodía', '12:00'],
  ['24:00', '24:00'],
])('%s is %s', (typed, clock) => expect(readTypedHour(typed)).toBe(clock))

it.each(['', 'x', '25', '8:75', '24:30', '13 pm', '0 am', 'temprano'])('“%s” is not an hour', (typed) =>
  expect(readTypedHour(typed)).toBeUndefined(),
)

it('shows hours without a leading zero', () => {
  expect(shownHour('08:00')).toBe('8:00')
  expect(shownHour('18:30')).toBe('18:30')
  expect(shownHour('00:15')).toBe('0:15')
})

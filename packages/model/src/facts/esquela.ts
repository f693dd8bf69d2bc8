import { formatHour } from '../dates/hours.ts'
import { formatLongDate } from '../dates/words.ts'
import { joined, said } from './own.ts'
import type { OwnFacts } from './own.ts'

/** The acts of farewell, with their day and hour in words. */
export const esquelaFacts: OwnFacts<'esquela'> = (content) => ({
  honras: (content.honras ?? []).map(({ acto, fecha, hora, lugar }) => ({
    acto: said(acto),
    cuando: joined(', ', formatLongDate(said(fecha), { year: false }), formatHour(said(hora))),
    lugar: said(lugar),
  })),
})

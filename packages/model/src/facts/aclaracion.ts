import { formatHour } from '../dates/hours.ts'
import { formatLongDate } from '../dates/words.ts'
import { joined, said } from './own.ts'
import type { OwnFacts } from './own.ts'

const STATE = {
  falso: 'Información falsa',
  impreciso: 'Información imprecisa',
  'sin-contexto': 'Información sin contexto',
} as const

/** What marks the rumour and what marks the truth, and when it was confirmed. */
export const aclaracionFacts: OwnFacts<'aclaracion'> = (content) => ({
  estadoEtiqueta: content.estado ? STATE[content.estado] : '',
  verdadEtiqueta: 'Información oficial',
  hora: formatHour(said(content.hora)),
  fechaHora: joined(', ', formatLongDate(said(content.fecha), { weekday: false }), formatHour(said(content.hora))),
})

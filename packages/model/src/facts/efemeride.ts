import { parseIso } from '../dates/calendar.ts'
import { formatHour } from '../dates/hours.ts'
import { monthName } from '../dates/words.ts'
import { joined, said } from './own.ts'
import type { OwnFacts } from './own.ts'

const FLAG = { asta: 'Bandera a toda asta', 'media-asta': 'Bandera a media asta', no: '' } as const

/** Years from what happened to the day that recalls it; undefined when unknown or not yet one. */
export const yearsSince = (anioHecho: string | undefined, fecha: string | undefined): number | undefined => {
  const year = /^\d{1,4}$/.exec(said(anioHecho))
  const day = parseIso(fecha)
  const years = year && day ? day.year - Number(year[0]) : 0
  return years > 0 ? years : undefined
}

/** The anniversary, which nobody types, and how the flag flies. */
export const efemerideFacts: OwnFacts<'efemeride'> = (content) => {
  const years = yearsSince(content.anioHecho, content.fecha)
  const day = parseIso(content.fecha)
  return {
    aniversario: years === undefined ? '' : `${years} aniversario`,
    diaMes: day ? `${day.day} de ${monthName(day.month)}` : '',
    anioHecho: said(content.anioHecho),
    actoLinea: joined(', ', said(content.lugarActo), formatHour(said(content.horaActo))),
    izadoLinea: content.izado ? FLAG[content.izado] : '',
  }
}

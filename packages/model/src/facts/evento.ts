import { formatHour } from '../dates/hours.ts'
import { formatShortDate } from '../dates/words.ts'
import { joined, said } from './own.ts'
import type { OwnFacts } from './own.ts'

/** The programme, with day and hour in words. */
export const eventoFacts: OwnFacts<'evento'> = (content) => ({
  programa: (content.programa ?? []).map(({ fecha, hora, actividad, lugar }) => {
    const day = formatShortDate(said(fecha), { year: false })
    const hour = formatHour(said(hora))
    return { cuando: joined(' · ', day, hour), hora: hour, dia: day, actividad: said(actividad), lugar: said(lugar) }
  }),
})

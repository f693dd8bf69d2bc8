import { TRAFFIC_LIGHT } from '../content/aviso-parts.ts'
import { parseIso } from '../dates/calendar.ts'
import { formatHour } from '../dates/hours.ts'
import { formatLongDate, formatShortDate, weekdayOf } from '../dates/words.ts'
import { formatPhone } from './contact.ts'
import { joined, said } from './own.ts'
import type { ContentOf, OwnFacts } from './own.ts'
import { periodFacts } from './period.ts'

type Stretch = NonNullable<ContentOf<'aviso'>['tramos']>[number]

/** 'Hidalgo, entre Juárez y Morelos (ambos sentidos)'. */
const stretchLine = ({ via, entre, y, sentido }: Stretch): string => {
  const between = joined(' y ', said(entre), said(y))
  const way = said(sentido).toLowerCase()
  const street = joined(', ', said(via), between && `entre ${between}`)
  return street && way ? `${street} (${way})` : street
}

/** 'lunes 8 mar'; what is not a date stays as it was typed. */
const shortDay = (fecha: string): string =>
  parseIso(fecha) ? `${weekdayOf(fecha)} ${formatShortDate(fecha, { year: false })}` : ''

/** 'No cruces ríos', '**Nunca** uses anafres': what is not to be done. Marks of bold come before the word. */
const PROHIBITS = /^[^\p{L}]*(no|nunca|evita|evite|eviten)(?!\p{L})/iu

/** Words of the aviso's varieties: calendar, discounts, stretches, official source. */
export const avisoFacts: OwnFacts<'aviso'> = (content) => {
  const cuando = periodFacts(content.cuando)
  const { duracion } = cuando
  const semaforo = content.semaforo ? TRAFFIC_LIGHT[content.semaforo] : ''
  return {
    cuando: {
      ...cuando,
      duracionLinea: content.subtipo === 'corte-de-agua' && duracion ? `${duracion} sin servicio` : duracion,
    },
    zonasLinea: (content.zonas ?? []).filter((zona) => zona.trim() !== '').join(', '),
    consejos: (content.queHacer ?? [])
      .filter((consejo) => consejo.trim() !== '')
      .map((consejo) => ({ texto: consejo, icono: PROHIBITS.test(consejo) ? 'no' : 'si' })),
    calendario: (content.calendario ?? []).map(({ fecha, hora, sede }) => ({
      fecha: shortDay(said(fecha)),
      hora: said(hora),
      sede: said(sede),
    })),
    descuentos: (content.descuentos ?? []).map(({ periodo, porcentaje, grupo }) => ({
      periodo: said(periodo),
      porcentaje: said(porcentaje),
      grupo: said(grupo),
      linea: joined(' · ', said(periodo), said(porcentaje), said(grupo)),
    })),
    tramos: (content.tramos ?? []).map((tramo) => ({ linea: stretchLine(tramo) })),
    refugios: (content.refugios ?? []).map(({ nombre, domicilio, capacidad }) => ({
      nombre: said(nombre),
      domicilio: said(domicilio),
      capacidad: said(capacidad),
      linea: joined(' · ', joined(', ', said(nombre), said(domicilio)), said(capacidad)),
    })),
    telefonos: (content.telefonos ?? []).map(({ nombre, numero }) => ({
      nombre: said(nombre),
      numero: formatPhone(said(numero)),
    })),
    fuenteLinea: joined(
      ', ',
      said(content.fuente),
      formatLongDate(said(content.fechaFuente), { weekday: false }),
      formatHour(said(content.horaFuente)),
    ),
    semaforo,
    semaforoLinea: semaforo && `Semáforo ${semaforo.toLowerCase()}`,
  }
}

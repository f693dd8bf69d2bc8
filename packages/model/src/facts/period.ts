import type { Period } from '../content/base.ts'
import { parseIso } from '../dates/calendar.ts'
import { formatDuration, formatHour, formatHours } from '../dates/hours.ts'
import { formatPlainRange, formatRange, formatShortRange } from '../dates/ranges.ts'
import { dayFacts, NO_DAY } from './day.ts'
import type { PeriodFacts } from './types.ts'

const joined = (separator: string, ...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(separator)

const isoOrNone = (iso: unknown): string => (typeof iso === 'string' && parseIso(iso) ? iso : '')

const word = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Words of a period. A date or hour that is half typed counts as unknown; a last day before the first is left out. */
export const periodFacts = (period: Period | undefined): PeriodFacts => {
  const desde = isoOrNone(period?.desde)
  const typedEnd = isoOrNone(period?.hasta)
  const hasta = typedEnd !== '' && (desde === '' || typedEnd >= desde) ? typedEnd : ''
  const first = desde || hasta
  const last = hasta || desde
  const inicio = word(period?.horaInicio)
  const fin = word(period?.horaFin)
  const day = first ? dayFacts(first) : NO_DAY
  const rango = formatRange(first, last)
  const oneDay = first === last
  const hora = formatHour(inicio)
  const horario = formatHours(inicio, fin)
  const dias = word(period?.dias)
  const nuevoAviso = period?.nuevoAviso === true ? 'Hasta nuevo aviso' : ''
  return {
    ...day,
    unDia: first === '' ? '' : oneDay && !nuevoAviso ? 'si' : 'no',
    rango: nuevoAviso && day.larga ? `Desde el ${day.larga}` : rango,
    rangoMin: nuevoAviso && day.larga ? `desde el ${day.larga}` : rango.replace(/^D/, 'd'),
    rangoSinSemana: formatPlainRange(first, last),
    rangoSinAnio: nuevoAviso && day.sinAnio ? `Desde el ${day.sinAnio}` : formatRange(first, last, { year: false }),
    rangoCorto: formatShortRange(first, last),
    horario,
    hora,
    horaFin: formatHour(fin),
    duracion: formatDuration(inicio, fin),
    dias,
    diasHorario: joined(', ', dias, horario),
    sinAnioHora: joined(', ', day.sinAnio, hora),
    dosLineas: joined('\n', day.semanaDia, joined(', ', day.deMes, hora)),
    nuevoAviso,
    fin: last === first ? day : dayFacts(last),
  }
}

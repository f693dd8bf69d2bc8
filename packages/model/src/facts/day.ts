import { parseIso } from '../dates/calendar.ts'
import { monthName, monthShort, weekdayName } from '../dates/words.ts'
import type { DayFacts } from './types.ts'

/** No words at all. */
export const NO_DAY: DayFacts = {
  dia: '',
  semana: '',
  mes: '',
  mesCorto: '',
  anio: '',
  mesAnio: '',
  larga: '',
  sinAnio: '',
  semanaDia: '',
  deMes: '',
  deMesAnio: '',
  corta: '',
}

/** Words of an ISO date; all '' when it is not one. */
export const dayFacts = (iso: string): DayFacts => {
  const day = parseIso(iso)
  if (!day) return NO_DAY
  const dia = String(day.day)
  const anio = String(day.year)
  const semana = weekdayName(day)
  const mes = monthName(day.month)
  const mesCorto = monthShort(day.month)
  return {
    dia,
    semana,
    mes,
    mesCorto,
    anio,
    mesAnio: `${mes}\nde ${anio}`,
    larga: `${semana} ${dia} de ${mes} de ${anio}`,
    sinAnio: `${semana} ${dia} de ${mes}`,
    semanaDia: `${semana} ${dia}`,
    deMes: `de ${mes}`,
    deMesAnio: `de ${mes} de ${anio}`,
    corta: `${dia} ${mesCorto} ${anio}`,
  }
}

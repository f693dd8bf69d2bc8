import type { ContentKind } from '../content/field.ts'
import type { LooseContent } from '../content/index.ts'
import { addDays, dayNumber, dayOfNumber, formatIso, parseIso } from '../dates/calendar.ts'
import { readPath } from '../path.ts'
import { said } from './own.ts'
import type { ContentOf } from './own.ts'

/** Days after the rendering of an informe on which it may still be out (LGIPE 242.5, LGCS 14). */
const AFTER_REPORT = 5

/** Last ISO day of a period, '' when open or unknown. */
const lastDay = (
  period: { readonly desde?: string; readonly hasta?: string; readonly nuevoAviso?: boolean } | undefined,
): string => {
  if (!period || period.nuevoAviso === true) return ''
  return parseIso(period.hasta) ? said(period.hasta) : parseIso(period.desde) ? said(period.desde) : ''
}

const never = () => ''
const onItsDay = ({ fecha }: { readonly fecha?: string }) => (parseIso(fecha) ? said(fecha) : '')

/** Last ISO day on which a piece of each kind makes sense; '' when it never stops. */
const LAST: { readonly [K in ContentKind]: (content: ContentOf<K>) => string } = {
  aviso: ({ vigencia, cuando }) => (parseIso(vigencia) ? said(vigencia) : lastDay(cuando)),
  convocatoria: ({ evento, inscripcion, premiacion }) => lastDay(premiacion) || lastDay(evento) || lastDay(inscripcion),
  comunicado: never,
  evento: ({ cuando }) => lastDay(cuando),
  campania: ({ vigencia }) => lastDay(vigencia),
  efemeride: onItsDay,
  felicitacion: onItsDay,
  esquela: ({ honras = [] }) =>
    honras.reduce((last, { fecha }) => (parseIso(fecha) && said(fecha) > last ? said(fecha) : last), ''),
  infografia: never,
  obra: never,
  aclaracion: never,
  reconocimiento: never,
  informe: ({ fechaInforme }) => addDays(said(fechaInforme), AFTER_REPORT),
  mensaje: never,
}

/** Where each kind keeps the day that it is about. */
const FIRST: Readonly<Record<ContentKind, string>> = {
  aviso: 'cuando.desde',
  convocatoria: 'evento.desde',
  comunicado: 'fecha',
  evento: 'cuando.desde',
  campania: 'vigencia.desde',
  efemeride: 'fecha',
  felicitacion: 'fecha',
  esquela: 'fecha',
  infografia: 'corte',
  obra: 'inicio',
  aclaracion: 'fecha',
  reconocimiento: 'fecha',
  informe: 'fechaInforme',
  mensaje: 'fecha',
}

/** Last ISO day on which a piece makes sense; '' when it never stops. */
export const lastDayOf = (content: LooseContent): string =>
  // The table's key and the content's kind are the same word.
  (LAST[content.kind] as (content: LooseContent) => string)(content)

/** Year of what a piece is about, else of its publication; '' when unknown. */
export const yearOf = (content: LooseContent): string =>
  String(parseIso(readPath(content, FIRST[content.kind]))?.year ?? parseIso(content.fechaPublicacion)?.year ?? '')

/** First ISO day on which a piece should no longer be out; '' when it never expires. */
export const expiryOf = (content: LooseContent): string => {
  const last = parseIso(lastDayOf(content))
  return last ? formatIso(dayOfNumber(dayNumber(last) + 1)) : ''
}

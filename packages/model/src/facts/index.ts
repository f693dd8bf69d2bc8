import type { LooseContent } from '../content/index.ts'
import { dayNumber, formatIso, dayOfNumber, parseIso } from '../dates/calendar.ts'
import { formatLongDate } from '../dates/words.ts'
import { contactFacts } from './contact.ts'
import { labelsOf } from './labels.ts'
import { ordinalWords } from './ordinals.ts'
import { periodFacts } from './period.ts'
import { dayFacts } from './day.ts'
import type { Fact, PeriodFacts } from './types.ts'

/** Facts every kind has, plus the kind's own (periods by their path, `bases`, `inscripcion.etiqueta` …). */
export interface Facts {
  readonly [name: string]: Fact
  readonly etiqueta: string
  readonly etiquetaLarga: string
  /** Icon of the subtype or theme. */
  readonly icono: string
  /** Icon beside the tag. */
  readonly iconoEtiqueta: string
  readonly area: string
  readonly telefono: string
  readonly contactoLinea: string
  readonly contactoLineas: readonly string[]
  /** 'Tanquián de Escobedo, S.L.P., a 23 de noviembre de 2026' */
  readonly lugarFecha: string
  /** The same in two lines. */
  readonly lugarFechaLineas: string
  /** 'viernes 27 de noviembre de 2026': after this day it comes down. */
  readonly retirar: string
  /** Year of the piece. */
  readonly anio: string
  /** 'Folio CS-AV-2026-041' */
  readonly folioLinea: string
}

/** Where pieces are issued unless the content says otherwise. */
export const DEFAULT_PLACE = 'Tanquián de Escobedo, S.L.P.'

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** Last ISO day of a period, '' when open or unknown. */
const lastDay = (
  period: { readonly desde?: string; readonly hasta?: string; readonly nuevoAviso?: boolean } | undefined,
): string => {
  if (!period || period.nuevoAviso === true) return ''
  return parseIso(period.hasta) ? text(period.hasta) : parseIso(period.desde) ? text(period.desde) : ''
}

const lastDayOf = (content: LooseContent): string => {
  if (content.kind === 'aviso') return parseIso(content.vigencia) ? text(content.vigencia) : lastDay(content.cuando)
  if (content.kind === 'campania') return lastDay(content.vigencia)
  if (content.kind === 'evento') return lastDay(content.cuando)
  return content.kind === 'convocatoria' ? lastDay(content.evento) || lastDay(content.inscripcion) : ''
}

const placeAndDate = (content: LooseContent, place: string) => {
  const own = content.kind === 'convocatoria' ? content.lugarYFecha : undefined
  const date =
    formatLongDate(text(own?.fecha), { weekday: false }) ||
    formatLongDate(text(content.fechaPublicacion), { weekday: false })
  const where = text(own?.lugar) || place
  return { lugarFecha: date ? `${where}, a ${date}` : '', lugarFechaLineas: date ? `${where},\na ${date}` : '' }
}

const isFree = (costo: string): boolean => /^(grati[st]|gratuit[ao]|sin costo|\$?\s*0(\.0+)?\b)/i.test(costo)

const ownFacts = (content: LooseContent): Readonly<Record<string, Fact>> => {
  if (content.kind === 'aviso') {
    const cuando = periodFacts(content.cuando)
    const sin =
      content.subtipo === 'corte-de-agua' && cuando.duracion ? `${cuando.duracion} sin servicio` : cuando.duracion
    return {
      cuando: { ...cuando, duracionLinea: sin },
      vigencia: { ...dayFacts(text(content.vigencia)) },
      zonasLinea: (content.zonas ?? []).filter((zona) => zona.trim() !== '').join(', '),
    }
  }
  if (content.kind === 'campania')
    return { vigencia: { ...periodFacts(content.vigencia) }, costoLlamada: costLine(content) }
  if (content.kind === 'evento') return { cuando: { ...periodFacts(content.cuando) } }
  if (content.kind !== 'convocatoria') return {}
  const inscripcion: PeriodFacts = periodFacts(content.inscripcion)
  const word = isFree(text(content.inscripcion?.costo)) ? 'Inscripción gratuita' : 'Inscripción'
  return {
    inscripcion: { ...inscripcion, etiqueta: text(content.inscripcion?.hasta) ? `${word} hasta el` : word },
    evento: { ...periodFacts(content.evento) },
    fechaExpedicion: { ...dayFacts(text(content.lugarYFecha?.fecha)) },
    bases: (content.bases ?? []).map(({ titulo, cuerpo }, n) => ({
      ordinal: `${ordinalWords(n + 1)}.`,
      titulo: text(titulo),
      cuerpo: text(cuerpo),
    })),
  }
}

const costLine = (content: Extract<LooseContent, { kind: 'campania' }>): string => {
  const costo = text(content.costo)
  return [isFree(costo) ? 'Gratis.' : costo && !/[.!?]$/.test(costo) ? `${costo}.` : costo, text(content.llamada)]
    .filter((part) => part !== '')
    .join(' ')
}

/**
 * What a template may say about a content without anybody typing it. Bound with the prefix 'f.' ('f.cuando.semana').
 * Never fails: half-typed dates give ''. `place` is the brand's institution.place.
 */
export const factsOf = (content: LooseContent, { place = DEFAULT_PLACE }: { readonly place?: string } = {}): Facts => {
  const retirar = lastDayOf(content)
  const first =
    content.kind === 'aviso'
      ? content.cuando?.desde
      : content.kind === 'campania'
        ? content.vigencia?.desde
        : content.kind === 'convocatoria'
          ? content.evento?.desde
          : undefined
  const folio = text(content.folio)
  return {
    ...labelsOf(content),
    ...contactFacts(content),
    ...placeAndDate(content, place),
    ...ownFacts(content),
    area: text(content.area),
    retirar: formatLongDate(retirar),
    anio: String(parseIso(first)?.year ?? parseIso(content.fechaPublicacion)?.year ?? ''),
    folioLinea: folio ? `Folio ${folio}` : '',
  }
}

/** First ISO day on which a piece should no longer be out; '' when it never expires. */
export const expiryOf = (content: LooseContent): string => {
  const last = parseIso(lastDayOf(content))
  return last ? formatIso(dayOfNumber(dayNumber(last) + 1)) : ''
}

export type { DayFacts, Fact, PeriodFacts } from './types.ts'
export { formatPhone } from './contact.ts'
export { ordinalWords } from './ordinals.ts'
export { dayFacts } from './day.ts'
export { periodFacts } from './period.ts'

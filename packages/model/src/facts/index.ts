import { KINDS } from '../content/index.ts'
import type { LooseContent } from '../content/index.ts'
import type { ContentKind } from '../content/field.ts'
import { formatLongDate } from '../dates/words.ts'
import { readPath } from '../path.ts'
import { aclaracionFacts } from './aclaracion.ts'
import { avisoFacts } from './aviso.ts'
import { campaniaFacts } from './campania.ts'
import { comunicadoFacts } from './comunicado.ts'
import { contactFacts } from './contact.ts'
import { convocatoriaFacts } from './convocatoria.ts'
import { dayFacts } from './day.ts'
import { lastDayOf, yearOf } from './days-of.ts'
import { efemerideFacts } from './efemeride.ts'
import { esquelaFacts } from './esquela.ts'
import { eventoFacts } from './evento.ts'
import { infografiaFacts } from './infografia.ts'
import { labelsOf } from './labels.ts'
import { obraFacts } from './obra.ts'
import { paragraphsOf, said } from './own.ts'
import type { OwnFacts } from './own.ts'
import { parallelFacts } from './parallel.ts'
import { periodFacts } from './period.ts'
import type { Fact } from './types.ts'

/**
 * Facts every kind has, plus the kind's own. A field that is a day gives its words under its name (`f.fecha.larga`), one that is a
 * period too (`f.cuando.rango`); the rest is in `facts/<kind>.ts`.
 */
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
  /** Parallel texts: { idioma, lang (BCP 47), nombre, titulo, texto }. */
  readonly idiomas: readonly Fact[]
  /** 'Folio CS-AV-2026-041' */
  readonly folioLinea: string
}

/** Where pieces are issued unless the content says otherwise. */
export const DEFAULT_PLACE = 'Tanquián de Escobedo, S.L.P.'

const texts = ({ texto }: { readonly texto?: string }) => ({ parrafos: paragraphsOf(texto) })

/** What each kind says of itself beyond its days, where there is anything. */
const OWN: { readonly [K in ContentKind]?: OwnFacts<K> } = {
  aviso: avisoFacts,
  convocatoria: convocatoriaFacts,
  comunicado: comunicadoFacts,
  evento: eventoFacts,
  campania: campaniaFacts,
  efemeride: efemerideFacts,
  esquela: esquelaFacts,
  infografia: infografiaFacts,
  obra: obraFacts,
  aclaracion: aclaracionFacts,
  informe: texts,
  mensaje: texts,
}

/** Words of every field of the form that is a day or a period. */
const dayFieldFacts = (content: LooseContent): Readonly<Record<string, Fact>> =>
  Object.fromEntries(
    KINDS[content.kind].fields
      .filter(({ path, widget }) => !path.includes('.') && (widget === 'date' || widget === 'period'))
      .map(({ path, widget }) => {
        const value = readPath(content, path)
        return [path, { ...(widget === 'date' ? dayFacts(said(value)) : periodFacts(value as never)) }]
      }),
  )

const firstSaid = (content: LooseContent, ...paths: readonly string[]): string =>
  paths.map((path) => said(readPath(content, path))).find((words) => words !== '') ?? ''

const placeAndDate = (content: LooseContent, place: string) => {
  const own = firstSaid(content, 'lugarYFecha.fecha', 'fecha')
  const weekday = false
  const date = formatLongDate(own, { weekday }) || formatLongDate(said(content.fechaPublicacion), { weekday })
  const where = firstSaid(content, 'lugarYFecha.lugar', 'lugar') || place
  return { lugarFecha: date ? `${where}, a ${date}` : '', lugarFechaLineas: date ? `${where},\na ${date}` : '' }
}

/**
 * What a template may say about a content without anybody typing it. Bound with the prefix 'f.' ('f.cuando.semana').
 * Never fails: half-typed dates give ''. `place` is the brand's institution.place.
 */
export const factsOf = (content: LooseContent, { place = DEFAULT_PLACE }: { readonly place?: string } = {}): Facts => {
  const own = OWN[content.kind] as OwnFacts<ContentKind> | undefined
  const folio = said(content.folio)
  return {
    ...labelsOf(content),
    ...contactFacts(content),
    ...placeAndDate(content, place),
    ...dayFieldFacts(content),
    ...own?.(content, { place }),
    idiomas: parallelFacts(content),
    area: said(content.area),
    retirar: formatLongDate(lastDayOf(content)),
    anio: yearOf(content),
    folioLinea: folio ? `Folio ${folio}` : '',
  }
}

export type { DayFacts, Fact, PeriodFacts } from './types.ts'
export { formatPhone } from './contact.ts'
export { ordinalWords, romanNumeral } from './ordinals.ts'
export { dayFacts } from './day.ts'
export { expiryOf } from './days-of.ts'
export { periodFacts } from './period.ts'

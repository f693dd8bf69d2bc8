import * as v from 'valibot'
import { baseEntries, periodEntries } from './base.ts'
import type { LegalClass, Shape } from './base.ts'
import { convocatoriaFields as fields } from './convocatoria-fields.ts'
import { convocatoriaParts } from './convocatoria-parts.ts'
import type { KindOf, Subtype } from './field.ts'
import { entriesOf } from './part.ts'
import { strictly } from './strictly.ts'

const word = v.string()
const opt = v.exactOptional

const entries = {
  ...baseEntries,
  kind: v.literal('convocatoria'),
  titulo: opt(word),
  edicion: opt(word),
  convocante: opt(word),
  dirigidoA: opt(word),
  objeto: opt(word),
  proemio: opt(word),
  bases: opt(v.array(v.looseObject({ titulo: opt(word), cuerpo: opt(word) }))),
  requisitos: opt(v.array(word)),
  inscripcion: opt(v.looseObject({ ...periodEntries, sede: opt(word), medio: opt(word), costo: opt(word) })),
  evento: opt(v.looseObject(periodEntries)),
  sede: opt(word),
  premios: opt(v.array(v.looseObject({ categoria: opt(word), lugar: opt(word), premio: opt(word) }))),
  lugarYFecha: opt(v.looseObject({ lugar: opt(word), fecha: opt(word) })),
  firmas: opt(v.array(v.looseObject({ nombre: opt(word), cargo: opt(word) }))),
  transitorio: opt(word),
  ...entriesOf(convocatoriaParts),
}

/** A convocatoria while it is being written. */
export type LooseConvocatoria = Shape<typeof entries>
/** Accepts any convocatoria in progress; keeps fields that it does not know. */
export const looseConvocatoria = v.looseObject(entries)

const SUBTYPES: readonly (Subtype & { readonly clasificacion: LegalClass })[] = [
  {
    id: 'torneo',
    label: 'Torneo deportivo',
    icon: 'deporte',
    description: 'Ligas, copas y carreras',
    clasificacion: 'civico-cultural',
  },
  {
    id: 'concurso',
    label: 'Concurso cultural',
    icon: 'cultura',
    description: 'Altares, danza, canto, dibujo',
    clasificacion: 'civico-cultural',
  },
  {
    id: 'beca',
    label: 'Beca o curso',
    icon: 'educacion',
    description: 'Becas, talleres y capacitación',
    clasificacion: 'educacion',
  },
  {
    id: 'apoyo',
    label: 'Programa de apoyo',
    icon: 'campo',
    description: 'Apoyos con reglas y requisitos',
    clasificacion: 'programa-social',
  },
  {
    id: 'consulta',
    label: 'Consulta o consejo',
    icon: 'persona',
    description: 'Foros, consejos y elección de comités',
    clasificacion: 'mandato-legal',
  },
  {
    id: 'general',
    label: 'Convocatoria general',
    icon: 'evento',
    description: 'Cualquier otra invitación con bases',
    clasificacion: 'civico-cultural',
  },
]

/** The convocatoria: names, varieties, questions. */
export const convocatoria: KindOf<LooseConvocatoria> = {
  id: 'convocatoria',
  label: 'Convocatoria',
  description: 'Bases, premios, requisitos y cartel',
  subtypes: SUBTYPES.map(({ id, label, icon, description }) => ({ id, label, icon, description })),
  fields,
  empty: (subtipo) => {
    const variety = SUBTYPES.find(({ id }) => id === subtipo) ?? SUBTYPES[0]
    return {
      kind: 'convocatoria',
      subtipo: variety?.id ?? 'general',
      clasificacion: variety?.clasificacion ?? 'civico-cultural',
      leyenda: variety?.clasificacion === 'programa-social' ? 'lgcs11' : 'ninguna',
      titulo: '',
      convocante: '',
      dirigidoA: '',
      objeto: '',
      bases: [],
      requisitos: [],
      inscripcion: {},
      evento: {},
      sede: '',
      premios: [],
      lugarYFecha: {},
      firmas: [],
      area: '',
      contacto: {},
    }
  },
}

const strictEntries = {
  ...entries,
  titulo: v.pipe(word, v.nonEmpty(), v.maxLength(60)),
  convocante: v.pipe(word, v.nonEmpty(), v.maxLength(140)),
  dirigidoA: v.pipe(word, v.nonEmpty(), v.maxLength(120)),
  objeto: v.pipe(word, v.nonEmpty(), v.maxLength(120)),
  bases: v.pipe(v.array(v.looseObject({ titulo: opt(word), cuerpo: v.pipe(word, v.nonEmpty()) })), v.nonEmpty()),
  inscripcion: v.looseObject({ ...periodEntries, sede: opt(word), medio: opt(word), costo: opt(word) }),
  area: v.pipe(word, v.nonEmpty(), v.maxLength(60)),
}
/** A convocatoria that may leave the office. */
export type Convocatoria = Shape<typeof strictEntries>
/** Accepts only a convocatoria that may leave the office. */
export const strictConvocatoria = strictly(v.looseObject(strictEntries), fields)

import * as v from 'valibot'
import { baseEntries, contactFields, officeFields, periodEntries } from './base.ts'
import type { LegalClass, Shape } from './base.ts'
import type { Field, KindOf, Subtype } from './field.ts'
import { entriesOf, fieldsOf, inGroup, list, must, prose, records, text } from './part.ts'
import { strictly } from './strictly.ts'

const word = v.string()
const opt = v.exactOptional

const more = inGroup('detalle', {
  piezas: records(
    'Piezas de la campaña',
    {
      lema: must(text('Lema', 40, 'Tira los cacharros')),
      mensaje: must(prose('Mensaje', 120, 'El agua estancada cría mosquitos: voltea cubetas y llantas.')),
      llamada: text('Qué debe hacer la gente', 60, 'Saca tus cacharros el sábado.'),
    },
    8,
    'Añadir pieza',
    { help: 'Cambian lema, mensaje y llamada; lo demás es común.' },
  ),
  objetivo: text('Objetivo', 160, 'Que nueve de cada diez casas queden sin criaderos'),
  medios: list('Medios', 60, 12, 'Perifoneo en las comunidades', 'Añadir medio'),
  autorizacion: text('Autorización', 60, 'CS-CAMP-2026-03'),
})

const entries = {
  ...baseEntries,
  kind: v.literal('campania'),
  tema: opt(word),
  lema: opt(word),
  mensaje: opt(word),
  publico: opt(word),
  llamada: opt(word),
  vigencia: opt(v.looseObject(periodEntries)),
  sede: opt(word),
  costo: opt(word),
  programa: opt(word),
  ...entriesOf(more),
}

/** A campaña while it is being written. */
export type LooseCampania = Shape<typeof entries>
/** Accepts any campaña in progress; keeps fields that it does not know. */
export const looseCampania = v.looseObject(entries)

const SUBTYPES: readonly (Subtype & { readonly tema: string; readonly clasificacion: LegalClass })[] = [
  {
    id: 'salud',
    label: 'Salud',
    icon: 'salud',
    description: 'Vacunas, prevención y cuidado',
    tema: 'Salud',
    clasificacion: 'salud',
  },
  {
    id: 'limpieza',
    label: 'Limpieza y basura',
    icon: 'basura',
    description: 'Descacharrización, reciclaje, calles limpias',
    tema: 'Limpieza',
    clasificacion: 'tramite-servicio',
  },
  {
    id: 'agua',
    label: 'Cuidado del agua',
    icon: 'agua',
    description: 'Uso responsable y pago a tiempo',
    tema: 'Agua',
    clasificacion: 'tramite-servicio',
  },
  {
    id: 'proteccion-civil',
    label: 'Protección civil',
    icon: 'proteccion-civil',
    description: 'Prevención de incendios, lluvias y frío',
    tema: 'Protección civil',
    clasificacion: 'proteccion-civil-emergencia',
  },
  {
    id: 'educacion',
    label: 'Educación',
    icon: 'educacion',
    description: 'Inscripciones, lectura, alfabetización',
    tema: 'Educación',
    clasificacion: 'educacion',
  },
  {
    id: 'familia',
    label: 'Familia',
    icon: 'familia',
    description: 'Niñez, personas mayores, no violencia',
    tema: 'Familia',
    clasificacion: 'tramite-servicio',
  },
  {
    id: 'pagos',
    label: 'Pagos y predial',
    icon: 'costo',
    description: 'Descuentos y fechas de pago',
    tema: 'Predial',
    clasificacion: 'tramite-servicio',
  },
  {
    id: 'cultura',
    label: 'Cultura y tradición',
    icon: 'cultura',
    description: 'Xantolo, lenguas, patrimonio',
    tema: 'Cultura',
    clasificacion: 'civico-cultural',
  },
  {
    id: 'general',
    label: 'Campaña general',
    icon: 'aviso',
    description: 'Cualquier otro mensaje que se repite',
    tema: 'Campaña',
    clasificacion: 'tramite-servicio',
  },
]

const fields: readonly Field[] = [
  {
    path: 'tema',
    label: 'Tema',
    help: 'Una palabra, para la etiqueta.',
    widget: 'text',
    required: true,
    max: 24,
    placeholder: 'Salud',
    group: 'que',
  },
  {
    path: 'lema',
    label: 'Lema',
    help: 'Lo que quieres que recuerden.',
    widget: 'text',
    required: true,
    max: 40,
    placeholder: 'Una vacuna, menos riesgos',
    group: 'que',
  },
  {
    path: 'mensaje',
    label: 'Mensaje',
    help: 'Una frase completa.',
    widget: 'textarea',
    required: true,
    max: 120,
    placeholder: 'Contra la influenza: personas de 60 años y más, embarazadas, y niñas y niños de 6 meses a 5 años.',
    group: 'que',
  },
  {
    path: 'publico',
    label: 'Para quién es',
    widget: 'text',
    required: true,
    max: 120,
    placeholder: 'Personas de 60 años y más',
    group: 'que',
  },
  {
    path: 'llamada',
    label: 'Qué debe hacer la gente',
    help: 'Empieza con un verbo.',
    widget: 'text',
    required: true,
    max: 60,
    placeholder: 'Lleva tu cartilla.',
    group: 'que',
  },
  {
    path: 'vigencia',
    label: 'Fechas y horario',
    help: 'De qué día a qué día.',
    widget: 'period',
    required: true,
    group: 'cuando',
  },
  {
    path: 'sede',
    label: 'Dónde',
    widget: 'text',
    required: false,
    requiredIn: ['salud'],
    max: 80,
    placeholder: 'Centro de Salud',
    group: 'cuando',
  },
  {
    path: 'costo',
    label: 'Costo',
    help: 'Si no cuesta, escribe gratis.',
    widget: 'text',
    required: false,
    max: 40,
    placeholder: 'Gratis',
    group: 'cuando',
  },
  {
    path: 'programa',
    label: 'Programa',
    help: 'El nombre oficial, si hay uno.',
    widget: 'text',
    required: false,
    max: 100,
    placeholder: 'Programa de Vacunación Universal',
    group: 'detalle',
  },
  ...fieldsOf(more),
  ...contactFields,
  ...officeFields,
]

/** The campaña: names, varieties, questions. */
export const campania: KindOf<LooseCampania> = {
  id: 'campania',
  label: 'Campaña',
  description: 'Varias piezas con un mismo mensaje',
  subtypes: SUBTYPES.map(({ id, label, icon, description }) => ({ id, label, icon, description })),
  fields,
  empty: (subtipo) => {
    const variety = SUBTYPES.find(({ id }) => id === subtipo) ?? SUBTYPES[0]
    return {
      kind: 'campania',
      subtipo: variety?.id ?? 'general',
      clasificacion: variety?.clasificacion ?? 'tramite-servicio',
      leyenda: 'ninguna',
      tema: variety?.tema ?? '',
      lema: '',
      mensaje: '',
      publico: '',
      llamada: '',
      vigencia: {},
      sede: '',
      costo: '',
      area: '',
      contacto: {},
    }
  },
}

const strictEntries = {
  ...entries,
  tema: v.pipe(word, v.nonEmpty(), v.maxLength(24)),
  lema: v.pipe(word, v.nonEmpty(), v.maxLength(40)),
  mensaje: v.pipe(word, v.nonEmpty(), v.maxLength(120)),
  publico: v.pipe(word, v.nonEmpty(), v.maxLength(120)),
  llamada: v.pipe(word, v.nonEmpty(), v.maxLength(60)),
  vigencia: v.looseObject(periodEntries),
  area: v.pipe(word, v.nonEmpty(), v.maxLength(60)),
}
/** A campaña that may leave the office. */
export type Campania = Shape<typeof strictEntries>
/** Accepts only a campaña that may leave the office. */
export const strictCampania = strictly(v.looseObject(strictEntries), fields)

import * as v from 'valibot'
import { baseEntries, contactFields, officeFields, periodEntries } from './base.ts'
import type { LegalClass, Shape } from './base.ts'
import type { Field, KindOf, Subtype } from './field.ts'
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
  enlace: opt(word),
  lugarYFecha: opt(v.looseObject({ lugar: opt(word), fecha: opt(word) })),
  firmas: opt(v.array(v.looseObject({ nombre: opt(word), cargo: opt(word) }))),
  transitorio: opt(word),
  avisoPrivacidad: opt(word),
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

const CONTESTS = ['torneo', 'concurso']

const what: readonly Field[] = [
  {
    path: 'titulo',
    label: 'Título',
    help: 'El nombre con el que la gente la va a conocer.',
    widget: 'text',
    required: true,
    max: 60,
    placeholder: 'Copa Huasteca 2027',
    group: 'que',
  },
  {
    path: 'edicion',
    label: 'Edición',
    widget: 'text',
    required: false,
    max: 30,
    placeholder: 'Segunda edición',
    group: 'que',
  },
  {
    path: 'objeto',
    label: 'De qué se trata',
    help: 'Una frase para el cartel.',
    widget: 'textarea',
    required: true,
    max: 120,
    placeholder: 'Torneo municipal de futbol 7 femenil y varonil, desde 15 años',
    group: 'que',
  },
  {
    path: 'dirigidoA',
    label: 'Quién puede participar',
    widget: 'text',
    required: true,
    max: 120,
    placeholder: 'Habitantes del municipio de 15 años en adelante',
    group: 'que',
  },
  {
    path: 'convocante',
    label: 'Quién convoca',
    widget: 'text',
    required: true,
    max: 140,
    placeholder: 'El H. Ayuntamiento de Tanquián de Escobedo, a través de la Dirección de Deporte',
    group: 'que',
  },
  {
    path: 'proemio',
    label: 'Párrafo de entrada',
    help: 'Va antes de las bases, en la hoja carta.',
    widget: 'textarea',
    required: false,
    max: 600,
    placeholder: 'El H. Ayuntamiento convoca a las y los habitantes a participar, conforme a las siguientes',
    group: 'que',
  },
]

const whenAndWhere: readonly Field[] = [
  {
    path: 'inscripcion',
    label: 'Inscripción',
    help: 'Desde cuándo y hasta cuándo se recibe.',
    widget: 'period',
    required: true,
    group: 'cuando',
  },
  {
    path: 'inscripcion.sede',
    label: 'Dónde inscribirse',
    widget: 'text',
    required: false,
    max: 120,
    placeholder: 'Oficinas de la Dirección de Deporte',
    group: 'cuando',
  },
  {
    path: 'inscripcion.medio',
    label: 'Cómo inscribirse',
    widget: 'text',
    required: false,
    max: 120,
    placeholder: 'En persona o por WhatsApp',
    group: 'cuando',
  },
  {
    path: 'inscripcion.costo',
    label: 'Costo',
    help: 'Si no cuesta, escribe gratuita.',
    widget: 'text',
    required: false,
    requiredIn: CONTESTS,
    max: 40,
    placeholder: 'gratuita',
    group: 'cuando',
  },
  {
    path: 'evento',
    label: 'Día del evento',
    help: 'Cuándo empieza.',
    widget: 'period',
    required: false,
    requiredIn: CONTESTS,
    group: 'cuando',
  },
  {
    path: 'sede',
    label: 'Sede',
    widget: 'text',
    required: false,
    requiredIn: CONTESTS,
    max: 80,
    placeholder: 'Unidad Deportiva Municipal',
    group: 'cuando',
  },
]

const details: readonly Field[] = [
  {
    path: 'premios',
    label: 'Premios',
    widget: 'records',
    required: false,
    most: 12,
    add: 'Añadir premio',
    group: 'detalle',
    item: [
      { path: 'categoria', label: 'Categoría', widget: 'text', required: false, max: 40, placeholder: 'Libre femenil' },
      { path: 'lugar', label: 'Lugar', widget: 'text', required: true, max: 24, placeholder: '1.er lugar' },
      { path: 'premio', label: 'Premio', widget: 'text', required: true, max: 40, placeholder: '$12,000' },
    ],
  },
  {
    path: 'bases',
    label: 'Bases',
    help: 'Se numeran solas: PRIMERA, SEGUNDA, TERCERA.',
    widget: 'records',
    required: true,
    most: 30,
    add: 'Añadir base',
    group: 'detalle',
    item: [
      { path: 'titulo', label: 'Título', widget: 'text', required: false, max: 60, placeholder: 'Participantes' },
      {
        path: 'cuerpo',
        label: 'Texto',
        widget: 'textarea',
        required: true,
        max: 1200,
        placeholder: 'Podrán inscribirse equipos de 10 a 14 integrantes.',
      },
    ],
  },
  {
    path: 'requisitos',
    label: 'Requisitos',
    help: 'Un documento por renglón.',
    widget: 'list',
    required: false,
    max: 200,
    most: 20,
    placeholder: 'Identificación oficial de cada integrante',
    add: 'Añadir requisito',
    group: 'detalle',
  },
  {
    path: 'enlace',
    label: 'Enlace a las bases',
    help: 'Se convierte en un código QR.',
    widget: 'url',
    required: false,
    max: 300,
    placeholder: 'https://ejemplo.gob.mx/copa',
    group: 'detalle',
  },
  {
    path: 'transitorio',
    label: 'Lo no previsto',
    widget: 'textarea',
    required: false,
    max: 400,
    placeholder: 'Lo no previsto será resuelto por el comité organizador.',
    group: 'detalle',
  },
  {
    path: 'avisoPrivacidad',
    label: 'Aviso de privacidad',
    help: 'Hace falta cuando pides datos personales.',
    widget: 'textarea',
    required: false,
    max: 600,
    placeholder: 'Los datos se usarán solo para el registro de participantes.',
    group: 'detalle',
  },
]

const signatures: readonly Field[] = [
  {
    path: 'lugarYFecha.lugar',
    label: 'Lugar de expedición',
    widget: 'text',
    required: false,
    max: 80,
    placeholder: 'Tanquián de Escobedo, S.L.P.',
    group: 'oficina',
  },
  {
    path: 'lugarYFecha.fecha',
    label: 'Fecha de expedición',
    widget: 'date',
    required: false,
    placeholder: '2026-12-14',
    group: 'oficina',
  },
  {
    path: 'firmas',
    label: 'Firmas',
    widget: 'records',
    required: false,
    most: 6,
    add: 'Añadir firma',
    group: 'oficina',
    item: [
      { path: 'nombre', label: 'Nombre', widget: 'text', required: false, max: 80, placeholder: 'Nombre y apellidos' },
      { path: 'cargo', label: 'Cargo', widget: 'text', required: true, max: 80, placeholder: 'Dirección de Deporte' },
    ],
  },
]

const fields: readonly Field[] = [
  ...what,
  ...whenAndWhere,
  ...details,
  ...contactFields,
  ...officeFields,
  ...signatures,
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

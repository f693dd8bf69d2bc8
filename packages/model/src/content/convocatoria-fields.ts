import { contactFields, officeFields } from './base.ts'
import { convocatoriaParts } from './convocatoria-parts.ts'
import type { Field } from './field.ts'
import { fieldsOf } from './part.ts'

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
    most: 40,
    add: 'Añadir base',
    group: 'detalle',
    item: [
      { path: 'titulo', label: 'Título', widget: 'text', required: false, max: 60, placeholder: 'Participantes' },
      {
        path: 'cuerpo',
        label: 'Texto',
        widget: 'textarea',
        required: true,
        max: 4000,
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
    path: 'transitorio',
    label: 'Lo no previsto',
    widget: 'textarea',
    required: false,
    max: 400,
    placeholder: 'Lo no previsto será resuelto por el comité organizador.',
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

/** Questions of the convocatoria, in the order of its form. */
export const convocatoriaFields: readonly Field[] = [
  ...what,
  ...whenAndWhere,
  ...details,
  ...fieldsOf(convocatoriaParts),
  ...contactFields,
  ...officeFields,
  ...signatures,
]

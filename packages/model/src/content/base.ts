import * as v from 'valibot'
import type { Field } from './field.ts'
import { check, choice, entriesOf, fieldsOf, inGroup, prose, records, text, url } from './part.ts'
import { periodEntries } from './period.ts'

/** Legal classes of a piece (domain reference §1.1); they decide legends and the electoral blackout. */
export const LEGAL_CLASSES = [
  'mandato-legal',
  'tramite-servicio',
  'proteccion-civil-emergencia',
  'salud',
  'educacion',
  'civico-cultural',
  'programa-social',
  'accion-o-logro',
  'informe-labores',
  'interno',
] as const
/** One of {@link LEGAL_CLASSES}. */
export type LegalClass = (typeof LEGAL_CLASSES)[number]

/** Legal legends a piece may carry; their words are in the brand. */
export const LEGENDS = ['ninguna', 'lgcs11', 'lgds28'] as const
/** One of {@link LEGENDS}. */
export type LegendId = (typeof LEGENDS)[number]

/** Readonly all the way down. */
export type Deep<T> = T extends readonly (infer I)[]
  ? readonly Deep<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T

/** What an object of these entries holds, readonly. */
export type Shape<E extends v.ObjectEntries> = Deep<v.InferOutput<v.ObjectSchema<E, undefined>>>

const word = v.string()
const opt = v.exactOptional

export { periodEntries }
/** When something happens. */
export type Period = Shape<typeof periodEntries>

/** Entries of a {@link Contact}. */
const contactEntries = {
  telefono: opt(word),
  extension: opt(word),
  whatsapp: opt(v.boolean()),
  correo: opt(word),
  horario: opt(word),
}
/** How to reach the area. */
export type Contact = Shape<typeof contactEntries>

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** Entries of a {@link Picture}. */
const pictureEntries = {
  asset: word,
  alt: word,
  focus: opt(v.strictTuple([share, share])),
  credito: opt(word),
  consentimiento: opt(word),
  menores: opt(v.boolean()),
  autor: opt(word),
  licencia: opt(word),
}
/**
 * The content's picture: `asset` names it, `alt` says it, `focus` is the point that must stay visible (0..1). `consentimiento` is the
 * reference of the written consent (LFDA 87); `menores`, that children can be recognised (LGDNNA 76–80).
 */
export type Picture = Shape<typeof pictureEntries>

/** Languages of a parallel text: Tének, the two Náhuatl of the Huasteca, or another. */
export const LANGUAGES = {
  hus: 'Tének',
  nhw: 'Náhuatl (San Luis e Hidalgo)',
  nhe: 'Náhuatl (Veracruz)',
  otra: 'Otra',
} as const
/** One of the ids of {@link LANGUAGES}. */
export type LanguageId = keyof typeof LANGUAGES

const aside = {
  ...inGroup('detalle', {
    enlace: url('Enlace', 'https://ejemplo.gob.mx/copa', { help: 'Se convierte en un código QR.' }),
    paralelos: records(
      'En otras lenguas',
      {
        idioma: choice('Lengua', LANGUAGES),
        titulo: text('Título', 90, 'Escrito por quien habla la lengua'),
        texto: prose('Texto', 400, 'Escrito por quien habla la lengua'),
      },
      4,
      'Añadir lengua',
      { help: 'Lo escribe una persona que habla la lengua. Nadie lo corrige.' },
    ),
    avisoPrivacidad: prose('Aviso de privacidad', 600, 'Los datos se usarán solo para el registro de participantes.', {
      help: 'Hace falta cuando pides datos personales.',
    }),
  }),
  ...inGroup('oficina', {
    recabaDatos: check('La pieza pide datos personales'),
    veda: check('Modo veda', { help: 'Firma solo la institución. En las fechas de veda entra solo.' }),
    razonNombre: text('Por qué aparece un nombre', 140, 'Firma de la convocatoria', {
      help: 'Solo si la pieza nombra a alguien del servicio público.',
    }),
  }),
}

/** Entries that every kind has while it is being written. */
export const baseEntries = {
  subtipo: opt(word),
  area: opt(word),
  clasificacion: opt(v.picklist(LEGAL_CLASSES)),
  folio: opt(word),
  fechaPublicacion: opt(word),
  contacto: opt(v.looseObject(contactEntries)),
  imagen: opt(v.looseObject(pictureEntries)),
  leyenda: opt(v.picklist(LEGENDS)),
  ...entriesOf(aside),
}

const CLASS_LABELS: Readonly<Record<LegalClass, string>> = {
  'mandato-legal': 'Obligación de ley',
  'tramite-servicio': 'Trámite o servicio',
  'proteccion-civil-emergencia': 'Protección civil o emergencia',
  salud: 'Salud',
  educacion: 'Educación',
  'civico-cultural': 'Cívico o cultural',
  'programa-social': 'Programa social',
  'accion-o-logro': 'Acción u obra de gobierno',
  'informe-labores': 'Informe de labores',
  interno: 'Uso interno',
}

const LEGEND_OPTIONS = [
  { id: 'ninguna', label: 'Sin leyenda' },
  { id: 'lgcs11', label: 'Programa con subsidio o apoyo', help: 'Ley General de Comunicación Social, art. 11' },
  { id: 'lgds28', label: 'Programa de desarrollo social', help: 'Ley General de Desarrollo Social, art. 28' },
] as const

/** Questions about who answers. */
export const contactFields: readonly Field[] = [
  {
    path: 'area',
    label: 'Área',
    help: 'Quién responde por esto.',
    widget: 'text',
    required: true,
    max: 60,
    placeholder: 'Agua Potable',
    group: 'contacto',
  },
  {
    path: 'contacto',
    label: 'Contacto',
    help: 'Aparece al pie de la pieza.',
    widget: 'contact',
    required: false,
    group: 'contacto',
    item: [
      {
        path: 'telefono',
        label: 'Teléfono para reportes',
        help: '10 dígitos, o 911.',
        widget: 'phone',
        required: false,
        placeholder: '483 000 0000',
      },
      { path: 'extension', label: 'Extensión', widget: 'text', required: false, max: 8, placeholder: '12' },
      { path: 'whatsapp', label: 'También recibe WhatsApp', widget: 'check', required: false },
      {
        path: 'correo',
        label: 'Correo',
        widget: 'email',
        required: false,
        max: 80,
        placeholder: 'agua@ejemplo.gob.mx',
      },
      {
        path: 'horario',
        label: 'Horario de atención',
        widget: 'text',
        required: false,
        max: 60,
        placeholder: 'lunes a viernes, 8:00 a 15:00 h',
      },
    ],
  },
]

/** The same, where nobody has to answer: the kind says by itself who speaks. */
export const freeContactFields: readonly Field[] = contactFields.map((field) => ({ ...field, required: false }))

/** Questions about the picture and what the office files. */
export const officeFields: readonly Field[] = [
  {
    path: 'imagen',
    label: 'Foto o ilustración',
    help: 'Suéltala aquí o pégala. Marca qué parte no debe cortarse.',
    widget: 'picture',
    required: false,
    group: 'detalle',
    item: [
      {
        path: 'alt',
        label: 'Descripción para quien no ve',
        help: 'Di en una frase qué se ve.',
        widget: 'text',
        required: true,
        max: 160,
        placeholder: 'Una enfermera aplica una vacuna a una niña',
      },
      {
        path: 'credito',
        label: 'Crédito',
        widget: 'text',
        required: false,
        max: 60,
        placeholder: 'Foto: Comunicación Social',
      },
      ...fieldsOf({
        autor: text('Quién la tomó', 80, 'Nombre y apellidos'),
        licencia: text('Con qué permiso se usa', 80, 'Hecha por la oficina'),
        menores: check('Se reconoce a niñas, niños o adolescentes'),
        consentimiento: text('Consentimiento por escrito', 80, 'Expediente CS-03, hoja 12'),
      }),
    ],
  },
  {
    path: 'clasificacion',
    label: 'Clasificación legal',
    help: 'Decide qué reglas se revisan.',
    widget: 'choice',
    required: false,
    group: 'oficina',
    options: LEGAL_CLASSES.map((id) => ({ id, label: CLASS_LABELS[id] })),
  },
  {
    path: 'leyenda',
    label: 'Leyenda legal',
    help: 'Solo si la pieza habla de un programa con apoyos.',
    widget: 'choice',
    required: false,
    options: LEGEND_OPTIONS,
    group: 'oficina',
  },
  {
    path: 'folio',
    label: 'Folio',
    widget: 'text',
    required: false,
    max: 30,
    placeholder: 'CS-AV-2026-041',
    group: 'oficina',
  },
  {
    path: 'fechaPublicacion',
    label: 'Fecha de publicación',
    help: 'El día en que sale a la calle.',
    widget: 'date',
    required: false,
    placeholder: '2026-11-23',
    group: 'oficina',
  },
  ...fieldsOf(aside),
]

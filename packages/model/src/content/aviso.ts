import * as v from 'valibot'
import { avisoParts } from './aviso-parts.ts'
import { baseEntries, contactFields, officeFields, periodEntries } from './base.ts'
import type { LegalClass, Shape } from './base.ts'
import type { Field, KindOf, Subtype } from './field.ts'
import { entriesOf, fieldsOf } from './part.ts'
import { strictly } from './strictly.ts'

/** How pressing an aviso is; the template's ground colour follows. */
export const LEVELS = ['informativo', 'preventivo', 'urgente'] as const
/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number]

const word = v.string()
const opt = v.exactOptional

const entries = {
  ...baseEntries,
  kind: v.literal('aviso'),
  nivel: opt(v.picklist(LEVELS)),
  titular: opt(word),
  quePasa: opt(word),
  cuando: opt(v.looseObject(periodEntries)),
  zonas: opt(v.array(word)),
  causa: opt(word),
  queHacer: opt(v.array(word)),
  alternativa: opt(word),
  vigencia: opt(word),
  ...entriesOf(avisoParts),
}

/** An aviso while it is being written. */
export type LooseAviso = Shape<typeof entries>
/** Accepts any aviso in progress; keeps fields that it does not know. */
export const looseAviso = v.looseObject(entries)

const SUBTYPES: readonly (Subtype & { readonly nivel: Level; readonly clasificacion: LegalClass })[] = [
  {
    id: 'corte-de-agua',
    label: 'Corte de agua',
    icon: 'agua',
    description: 'Se suspende o baja la presión del agua',
    nivel: 'preventivo',
    clasificacion: 'tramite-servicio',
  },
  {
    id: 'cierre-vial',
    label: 'Cierre vial',
    icon: 'vialidad',
    description: 'Una calle se cierra por obra o evento',
    nivel: 'preventivo',
    clasificacion: 'tramite-servicio',
  },
  {
    id: 'jornada-de-salud',
    label: 'Jornada de salud',
    icon: 'vacunacion',
    description: 'Vacunación, consultas, mascotas',
    nivel: 'informativo',
    clasificacion: 'salud',
  },
  {
    id: 'suspension-de-labores',
    label: 'Suspensión de labores',
    icon: 'fecha',
    description: 'Oficinas cerradas y guardias',
    nivel: 'informativo',
    clasificacion: 'tramite-servicio',
  },
  {
    id: 'predial',
    label: 'Descuento en predial',
    icon: 'costo',
    description: 'Pagos, descuentos y plazos',
    nivel: 'informativo',
    clasificacion: 'tramite-servicio',
  },
  {
    id: 'alerta',
    label: 'Alerta de protección civil',
    icon: 'proteccion-civil',
    description: 'Lluvia, frío, incendio: qué hacer ya',
    nivel: 'urgente',
    clasificacion: 'proteccion-civil-emergencia',
  },
  {
    id: 'general',
    label: 'Aviso general',
    icon: 'aviso',
    description: 'Cualquier otro aviso a la población',
    nivel: 'informativo',
    clasificacion: 'tramite-servicio',
  },
]

const HERE = ['corte-de-agua', 'cierre-vial', 'jornada-de-salud', 'alerta']

const fields: readonly Field[] = [
  {
    path: 'titular',
    label: 'Titular',
    help: 'Pocas palabras, como lo dirías en voz alta.',
    widget: 'text',
    required: true,
    max: 70,
    placeholder: 'Corte de agua',
    group: 'que',
  },
  {
    path: 'quePasa',
    label: 'Qué pasa',
    help: 'Una frase: qué cambia y por qué.',
    widget: 'textarea',
    required: true,
    max: 140,
    placeholder: 'Se suspende el servicio para dar mantenimiento al equipo de bombeo.',
    group: 'que',
  },
  {
    path: 'nivel',
    label: 'Qué tan urgente es',
    help: 'Urgente es solo para riesgo a las personas.',
    widget: 'choice',
    required: true,
    group: 'que',
    options: [
      { id: 'informativo', label: 'Informativo', help: 'Para saber y planear' },
      { id: 'preventivo', label: 'Preventivo', help: 'Hay que prepararse' },
      { id: 'urgente', label: 'Urgente', help: 'Hay riesgo: actúa ya' },
    ],
  },
  {
    path: 'cuando',
    label: 'Fecha y horario',
    help: 'El día de la semana se pone solo.',
    widget: 'period',
    required: true,
    group: 'cuando',
  },
  {
    path: 'zonas',
    label: 'Zonas o lugares',
    help: 'Uno por renglón: colonia, barrio, calle u oficina.',
    widget: 'list',
    required: false,
    requiredIn: HERE,
    max: 60,
    most: 24,
    placeholder: 'Zona Centro',
    add: 'Añadir zona',
    group: 'cuando',
  },
  {
    path: 'causa',
    label: 'Causa',
    widget: 'text',
    required: false,
    max: 90,
    placeholder: 'Mantenimiento al equipo de bombeo',
    group: 'detalle',
  },
  {
    path: 'queHacer',
    label: 'Qué hacer',
    help: 'Un consejo por renglón. Entre ** ** va en negritas.',
    widget: 'list',
    required: false,
    requiredIn: ['alerta'],
    max: 120,
    most: 8,
    placeholder: '**Junta agua** desde un día antes y úsala con medida.',
    add: 'Añadir consejo',
    group: 'detalle',
  },
  {
    path: 'alternativa',
    label: 'Alternativa',
    help: 'Pipas, otra ruta, otra oficina.',
    widget: 'text',
    required: false,
    max: 120,
    placeholder: 'Pipas de apoyo a escuelas y clínicas',
    group: 'detalle',
  },
  ...fieldsOf(avisoParts),
  ...contactFields,
  ...officeFields,
  {
    path: 'vigencia',
    label: 'Retirar después del',
    help: 'Desde el día siguiente ya no debe estar publicado.',
    widget: 'date',
    required: false,
    placeholder: '2026-11-27',
    group: 'oficina',
  },
]

/** The aviso: names, varieties, questions. */
export const aviso: KindOf<LooseAviso> = {
  id: 'aviso',
  label: 'Aviso',
  description: 'Cortes, cierres, vacunación y más',
  subtypes: SUBTYPES.map(({ id, label, icon, description }) => ({ id, label, icon, description })),
  fields,
  empty: (subtipo) => {
    const variety = SUBTYPES.find(({ id }) => id === subtipo) ?? SUBTYPES[0]
    return {
      kind: 'aviso',
      subtipo: variety?.id ?? 'general',
      nivel: variety?.nivel ?? 'informativo',
      clasificacion: variety?.clasificacion ?? 'tramite-servicio',
      leyenda: 'ninguna',
      titular: '',
      quePasa: '',
      cuando: {},
      zonas: [],
      queHacer: [],
      area: '',
      contacto: {},
    }
  },
}

const strictEntries = {
  ...entries,
  subtipo: v.picklist([
    'corte-de-agua',
    'cierre-vial',
    'jornada-de-salud',
    'suspension-de-labores',
    'predial',
    'alerta',
    'general',
  ]),
  nivel: v.picklist(LEVELS),
  titular: v.pipe(word, v.nonEmpty(), v.maxLength(70)),
  quePasa: v.pipe(word, v.nonEmpty(), v.maxLength(140)),
  cuando: v.looseObject(periodEntries),
  zonas: v.array(word),
  queHacer: v.array(word),
  area: v.pipe(word, v.nonEmpty(), v.maxLength(60)),
}
/** An aviso that may leave the office. */
export type Aviso = Shape<typeof strictEntries>
/** Accepts only an aviso that may leave the office: required fields of its subtype, lengths, hours, phones. */
export const strictAviso = strictly(v.looseObject(strictEntries), fields)

import { avisoParts } from './aviso-parts.ts'
import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { choice, date, inGroup, list, must, period, prose, text } from './part.ts'

/** How pressing an aviso is; the template's ground colour follows. */
export const LEVELS = ['informativo', 'preventivo', 'urgente'] as const
/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number]

const HERE = ['corte-de-agua', 'cierre-vial', 'jornada-de-salud', 'alerta']
const LEVEL_OPTIONS: Readonly<Record<Level, readonly [label: string, help: string]>> = {
  informativo: ['Informativo', 'Para saber y planear'],
  preventivo: ['Preventivo', 'Hay que prepararse'],
  urgente: ['Urgente', 'Hay riesgo: actúa ya'],
}

const parts = {
  ...inGroup('que', {
    titular: must(text('Titular', 70, 'Corte de agua', { help: 'Pocas palabras, como lo dirías en voz alta.' })),
    quePasa: must(
      prose('Qué pasa', 140, 'Se suspende el servicio para dar mantenimiento al equipo de bombeo.', {
        help: 'Una frase: qué cambia y por qué.',
      }),
    ),
    nivel: must(choice('Qué tan urgente es', LEVEL_OPTIONS, { help: 'Urgente es solo para riesgo a las personas.' })),
  }),
  ...inGroup('cuando', {
    cuando: must(period('Fecha y horario', { help: 'El día de la semana se pone solo.' })),
    zonas: list('Zonas o lugares', 60, 24, 'Zona Centro', 'Añadir zona', {
      help: 'Uno por renglón: colonia, barrio, calle u oficina.',
      requiredIn: HERE,
    }),
  }),
  ...inGroup('detalle', {
    causa: text('Causa', 90, 'Mantenimiento al equipo de bombeo'),
    queHacer: list('Qué hacer', 120, 8, '**Junta agua** desde un día antes y úsala con medida.', 'Añadir consejo', {
      help: 'Un consejo por renglón. Entre ** ** va en negritas.',
      requiredIn: ['alerta'],
    }),
    alternativa: text('Alternativa', 120, 'Pipas de apoyo a escuelas y clínicas', {
      help: 'Pipas, otra ruta, otra oficina.',
    }),
    ...avisoParts,
  }),
  ...inGroup('oficina', {
    vigencia: date('Retirar después del', '2026-11-27', {
      help: 'Desde el día siguiente ya no debe estar publicado.',
    }),
  }),
}

const at = (nivel: Level) => ({ start: { nivel } })

/** The aviso: names, varieties, questions, schemas. */
export const aviso = makeKind({
  id: 'aviso',
  label: 'Aviso',
  description: 'Cortes, cierres, vacunación y más',
  clasificacion: 'tramite-servicio',
  answers: true,
  subtypes: [
    variety('corte-de-agua', 'Corte de agua', 'agua', 'Se suspende o baja la presión del agua', at('preventivo')),
    variety('cierre-vial', 'Cierre vial', 'vialidad', 'Una calle se cierra por obra o evento', at('preventivo')),
    variety('jornada-de-salud', 'Jornada de salud', 'vacunacion', 'Vacunación, consultas, mascotas', {
      clasificacion: 'salud',
      ...at('informativo'),
    }),
    variety(
      'suspension-de-labores',
      'Suspensión de labores',
      'fecha',
      'Oficinas cerradas y guardias',
      at('informativo'),
    ),
    variety('predial', 'Descuento en predial', 'costo', 'Pagos, descuentos y plazos', at('informativo')),
    variety('alerta', 'Alerta de protección civil', 'proteccion-civil', 'Lluvia, frío, incendio: qué hacer ya', {
      clasificacion: 'proteccion-civil-emergencia',
      ...at('urgente'),
    }),
    variety('general', 'Aviso general', 'aviso', 'Cualquier otro aviso a la población', at('informativo')),
  ],
  parts,
})
/** An aviso while it is being written. */
export type LooseAviso = LooseOf<typeof aviso>
/** An aviso that may leave the office. */
export type Aviso = StrictOf<LooseAviso, typeof parts>

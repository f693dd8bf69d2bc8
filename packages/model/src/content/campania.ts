import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { inGroup, list, must, period, prose, records, text } from './part.ts'

const parts = {
  ...inGroup('que', {
    tema: must(text('Tema', 24, 'Salud', { help: 'Una palabra, para la etiqueta.' })),
    lema: must(text('Lema', 40, 'Una vacuna, menos riesgos', { help: 'Lo que quieres que recuerden.' })),
    mensaje: must(
      prose(
        'Mensaje',
        120,
        'Contra la influenza: personas de 60 años y más, embarazadas, y niñas y niños de 6 meses a 5 años.',
        { help: 'Una frase completa.' },
      ),
    ),
    publico: must(text('Para quién es', 120, 'Personas de 60 años y más')),
    llamada: must(text('Qué debe hacer la gente', 60, 'Lleva tu cartilla.', { help: 'Empieza con un verbo.' })),
  }),
  ...inGroup('cuando', {
    vigencia: must(period('Fechas y horario', { help: 'De qué día a qué día.' })),
    sede: text('Dónde', 80, 'Centro de Salud', { requiredIn: ['salud'] }),
    costo: text('Costo', 40, 'Gratis', { help: 'Si no cuesta, escribe gratis.' }),
  }),
  ...inGroup('detalle', {
    programa: text('Programa', 100, 'Programa de Vacunación Universal', { help: 'El nombre oficial, si hay uno.' }),
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
  }),
}

const about = (tema: string) => ({ start: { tema } })

/** The campaña: names, varieties, questions, schemas. */
export const campania = makeKind({
  id: 'campania',
  label: 'Campaña',
  description: 'Varias piezas con un mismo mensaje',
  clasificacion: 'tramite-servicio',
  answers: true,
  subtypes: [
    variety('salud', 'Salud', 'salud', 'Vacunas, prevención y cuidado', { clasificacion: 'salud', ...about('Salud') }),
    variety(
      'limpieza',
      'Limpieza y basura',
      'basura',
      'Descacharrización, reciclaje, calles limpias',
      about('Limpieza'),
    ),
    variety('agua', 'Cuidado del agua', 'agua', 'Uso responsable y pago a tiempo', about('Agua')),
    variety('proteccion-civil', 'Protección civil', 'proteccion-civil', 'Prevención de incendios, lluvias y frío', {
      clasificacion: 'proteccion-civil-emergencia',
      ...about('Protección civil'),
    }),
    variety('educacion', 'Educación', 'educacion', 'Inscripciones, lectura, alfabetización', {
      clasificacion: 'educacion',
      ...about('Educación'),
    }),
    variety('familia', 'Familia', 'familia', 'Niñez, personas mayores, no violencia', about('Familia')),
    variety('pagos', 'Pagos y predial', 'costo', 'Descuentos y fechas de pago', about('Predial')),
    variety('cultura', 'Cultura y tradición', 'cultura', 'Xantolo, lenguas, patrimonio', {
      clasificacion: 'civico-cultural',
      ...about('Cultura'),
    }),
    variety('general', 'Campaña general', 'aviso', 'Cualquier otro mensaje que se repite', about('Campaña')),
  ],
  parts,
})
/** A campaña while it is being written. */
export type LooseCampania = LooseOf<typeof campania>
/** A campaña that may leave the office. */
export type Campania = StrictOf<LooseCampania, typeof parts>

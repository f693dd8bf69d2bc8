import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { choice, date, inGroup, must, prose, records, text, time } from './part.ts'

const parts = {
  ...inGroup('que', {
    verdad: must(
      text('Lo cierto', 70, 'El agua de la red es potable', { help: 'Va de titular: solo lo que sí es verdad.' }),
    ),
    hechos: must(
      records(
        'Hechos',
        {
          hecho: must(prose('Hecho', 140, 'El análisis del 20 de noviembre cumple la norma.')),
          prueba: text('Prueba', 120, 'Informe del laboratorio estatal'),
        },
        4,
        'Añadir hecho',
      ),
    ),
    circula: must(
      prose('Lo que circula', 160, 'Tal como se está compartiendo', { help: 'Textual. Va en pequeño y marcado.' }),
    ),
    estado: must(
      choice('Cómo es lo que circula', { falso: 'Falso', impreciso: 'Impreciso', 'sin-contexto': 'Sin contexto' }),
    ),
    dondeCuando: must(
      text('Dónde y cuándo circuló', 120, 'Mensajes de WhatsApp, 22 de noviembre', { help: 'Sin nombrar a personas.' }),
    ),
  }),
  ...inGroup('cuando', {
    confirma: must(text('Quién lo confirma', 80, 'Dirección de Agua Potable')),
    fecha: must(date('Fecha', '2026-11-23')),
    hora: time('Hora', '12:30'),
  }),
}

/** The correction of what circulates: names, varieties, questions, schemas. */
export const aclaracion = makeKind({
  id: 'aclaracion',
  label: 'Aclaración',
  description: 'Lo cierto, frente a lo que circula',
  clasificacion: 'tramite-servicio',
  subtypes: [
    variety('salud', 'Salud', 'salud', 'Enfermedades, vacunas, remedios'),
    variety('servicios', 'Servicios', 'agua', 'Agua, luz, basura'),
    variety('seguridad', 'Seguridad', 'proteccion-civil', 'Alarmas, cierres, emergencias'),
    variety('tramites', 'Trámites', 'registro-civil', 'Pagos, apoyos, requisitos'),
    variety('general', 'Aclaración general', 'aviso', 'Cualquier otro rumor'),
  ],
  parts,
})
/** An aclaración while it is being written. */
export type LooseAclaracion = LooseOf<typeof aclaracion>
/** An aclaración that may leave the office. */
export type Aclaracion = StrictOf<LooseAclaracion, typeof parts>

import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { choice, date, inGroup, must, prose, text, time } from './part.ts'

const parts = {
  ...inGroup('que', {
    titulo: must(text('Título', 60, 'Natalicio de Mariano Escobedo')),
    texto: must(prose('Texto', 160, 'General liberal que defendió la República.', { help: 'Una o dos frases.' })),
    tipo: choice('De dónde es la fecha', {
      nacional: 'Nacional',
      estatal: 'Estatal',
      municipal: 'Municipal',
      internacional: 'Internacional',
    }),
  }),
  ...inGroup('cuando', {
    fecha: must(
      date('Día en que se recuerda', '2027-01-16', { help: 'El de este año. El aniversario se calcula solo.' }),
    ),
    anioHecho: text('Año del hecho', 4, '1826'),
    izado: choice('Bandera', { asta: 'A toda asta', 'media-asta': 'A media asta', no: 'No se iza' }),
    lugarActo: text('Lugar del acto', 80, 'Plaza Principal'),
    horaActo: time('Hora del acto', '08:00'),
  }),
  ...inGroup('detalle', {
    fuente: must(text('Fuente', 120, 'Ley sobre el Escudo, la Bandera y el Himno Nacionales, artículo 18')),
  }),
}

const CIVIC = { tipo: 'nacional', izado: 'no' }

/** The commemoration of a date: names, varieties, questions, schemas. */
export const efemeride = makeKind({
  id: 'efemeride',
  label: 'Efeméride',
  description: 'Una fecha que se recuerda cada año',
  clasificacion: 'civico-cultural',
  subtypes: [
    variety('natalicio', 'Natalicio', 'persona', 'Nacimiento de una persona ilustre', { start: CIVIC }),
    variety('aniversario-luctuoso', 'Aniversario luctuoso', 'persona', 'Muerte de una persona ilustre', {
      start: CIVIC,
    }),
    variety('fundacion', 'Fundación', 'registro-civil', 'Creación del municipio o de una institución', {
      start: { tipo: 'municipal', izado: 'no' },
    }),
    variety('dia-internacional', 'Día internacional', 'evento', 'Fechas de las Naciones Unidas', {
      start: { tipo: 'internacional', izado: 'no' },
    }),
    variety('fecha-patria', 'Fecha patria', 'fecha', 'Independencia, Revolución, Bandera', {
      start: { tipo: 'nacional', izado: 'asta' },
    }),
    variety('general', 'Efeméride general', 'fecha', 'Cualquier otra fecha', { start: CIVIC }),
  ],
  parts,
})
/** An efeméride while it is being written. */
export type LooseEfemeride = LooseOf<typeof efemeride>
/** An efeméride that may leave the office. */
export type Efemeride = StrictOf<LooseEfemeride, typeof parts>

import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { date, inGroup, must, prose, records, text } from './part.ts'

const parts = {
  ...inGroup('que', {
    tema: must(text('Tema', 60, 'Cómo pagar el predial')),
    publico: text('Para quién es', 80, 'Personas con un predio en el municipio'),
    entradilla: prose('Entradilla', 160, 'Cuatro pasos y un solo recibo.'),
    datos: must(
      records(
        'Datos o pasos',
        {
          titulo: must(text('Título', 40, 'Reúne tus papeles')),
          texto: prose('Texto', 120, 'Recibo anterior e identificación.'),
          cifra: text('Cifra', 14, '15 %'),
          icono: text('Icono', 30, 'requisito', { help: 'El nombre de un icono de la marca.' }),
        },
        7,
        'Añadir dato',
        { least: 3, help: 'De tres a siete, en el orden en que se leen.' },
      ),
    ),
  }),
  ...inGroup('detalle', {
    fuente: must(text('Fuente', 140, 'Tesorería Municipal')),
    corte: date('Fecha de corte', '2026-11-30', { help: 'Hasta qué día valen las cifras.' }),
    llamada: text('Qué debe hacer la gente', 80, 'Acude a la Tesorería antes del 31 de marzo.'),
    altLargo: must(
      prose('Descripción larga', 600, 'La infografía muestra cuatro pasos. Primero…', {
        help: 'Todo lo que dice, para quien no ve.',
      }),
    ),
  }),
}

/** The infografía: names, varieties, questions, schemas. */
export const infografia = makeKind({
  id: 'infografia',
  label: 'Infografía',
  description: 'De tres a siete datos o pasos',
  clasificacion: 'tramite-servicio',
  subtypes: [
    variety('pasos', 'Pasos', 'requisito', 'Cómo se hace algo, en orden'),
    variety('cifras', 'Cifras', 'catastro', 'Números que se entienden de un vistazo'),
    variety('prevencion', 'Prevención', 'proteccion-civil', 'Cómo cuidarse'),
    variety('tramite', 'Trámite', 'registro-civil', 'Requisitos, costo y dónde'),
    variety('general', 'Infografía general', 'aviso', 'Cualquier otro tema'),
  ],
  parts,
})
/** An infografía while it is being written. */
export type LooseInfografia = LooseOf<typeof infografia>
/** An infografía that may leave the office. */
export type Infografia = StrictOf<LooseInfografia, typeof parts>

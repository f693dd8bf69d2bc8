import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { date, inGroup, must, prose, records, text } from './part.ts'

const parts = {
  ...inGroup('que', {
    titulo: must(text('Título', 60, 'Informe trimestral de actividades')),
    periodo: must(text('Periodo', 60, 'Julio – septiembre de 2026')),
    texto: prose('Texto', 1200, 'En este periodo se atendieron…', {
      help: 'Un renglón en blanco separa los párrafos.',
    }),
    datos: records(
      'Datos',
      {
        cifra: must(text('Cifra', 14, '1,284')),
        unidad: must(text('De qué', 60, 'trámites atendidos')),
        nota: text('Nota', 120, 'Un tercio más que el año anterior'),
      },
      6,
      'Añadir dato',
    ),
    fuente: text('Fuente', 140, 'Registro Civil, reporte mensual'),
  }),
  ...inGroup('cuando', {
    fechaInforme: date('Día en que se rinde', '2026-10-15', {
      help: 'De siete días antes a cinco después puede difundirse.',
    }),
  }),
}

/** The report of an area or of the government: names, varieties, questions, schemas. */
export const informe = makeKind({
  id: 'informe',
  label: 'Informe',
  description: 'Portada y página de datos',
  clasificacion: 'informe-labores',
  subtypes: [
    variety('trimestral', 'Informe trimestral', 'fecha', 'De tres meses'),
    variety('anual', 'Informe anual', 'fecha', 'De un año de gobierno'),
    variety('de-area', 'Informe de área', 'catastro', 'De una dirección o departamento'),
  ],
  parts,
})
/** An informe while it is being written. */
export type LooseInforme = LooseOf<typeof informe>
/** An informe that may leave the office. */
export type Informe = StrictOf<LooseInforme, typeof parts>

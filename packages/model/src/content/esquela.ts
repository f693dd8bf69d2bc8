import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { check, date, inGroup, must, prose, records, text, time } from './part.ts'

const parts = {
  ...inGroup('que', {
    finado: must(
      text('Quién falleció', 80, 'Nombre y apellidos', { help: 'El nombre exacto, como lo confirmó la familia.' }),
    ),
    relacion: text('Quién fue', 140, 'Trabajadora del Registro Civil durante treinta años'),
    expresa: must(
      text('Quién expresa el pésame', 120, 'El H. Ayuntamiento de Tanquián de Escobedo', {
        help: 'La institución, no una persona.',
      }),
    ),
    texto: must(prose('Texto', 300, 'Lamenta el sensible fallecimiento y acompaña a quienes le quisieron.')),
    familia: text('A quién acompaña', 140, 'A la familia, amistades y compañeros de trabajo'),
  }),
  ...inGroup('cuando', {
    lugar: must(text('Lugar', 60, 'Tanquián de Escobedo, S.L.P.')),
    fecha: must(date('Fecha', '2026-11-23')),
    honras: records(
      'Honras',
      {
        acto: must(text('Acto', 60, 'Velación')),
        fecha: date('Día', '2026-11-23'),
        hora: time('Hora', '17:00'),
        lugar: text('Lugar', 80, 'Domicilio de la familia'),
      },
      3,
      'Añadir acto',
      { help: 'Solo lo que la familia quiere que se sepa.' },
    ),
  }),
  ...inGroup('oficina', { familiaConfirma: check('La familia confirmó estos datos') }),
}

/** The esquela: names, varieties, questions, schemas. */
export const esquela = makeKind({
  id: 'esquela',
  label: 'Esquela',
  description: 'Pésame del Ayuntamiento',
  clasificacion: 'civico-cultural',
  subtypes: [
    variety('servidor-publico', 'Servidor público', 'persona', 'Alguien que trabajó en el municipio'),
    variety('ciudadano', 'Ciudadana o ciudadano', 'persona', 'Alguien de la comunidad'),
    variety('familiar', 'Familiar', 'familia', 'Un familiar de quien trabaja aquí'),
  ],
  parts,
})
/** An esquela while it is being written. */
export type LooseEsquela = LooseOf<typeof esquela>
/** An esquela that may leave the office. */
export type Esquela = StrictOf<LooseEsquela, typeof parts>

import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { date, inGroup, must, prose, records, text } from './part.ts'

const parts = {
  ...inGroup('que', {
    titulo: must(text('Título', 30, 'Reconocimiento')),
    nombre: must(text('A quién', 70, 'Nombre y apellidos')),
    motivo: must(prose('Motivo', 220, 'Por veinte años de enseñanza de la lengua tének en la comunidad.')),
    otorga: must(
      text('Quién otorga', 140, 'El H. Ayuntamiento de Tanquián de Escobedo, a través de la Dirección de Cultura'),
    ),
  }),
  ...inGroup('cuando', {
    lugar: text('Lugar', 60, 'Tanquián de Escobedo, S.L.P.'),
    fecha: must(date('Fecha', '2026-11-23')),
  }),
  ...inGroup('oficina', {
    firmas: records(
      'Firmas',
      { nombre: text('Nombre', 80, 'Nombre y apellidos'), cargo: must(text('Cargo', 80, 'Dirección de Cultura')) },
      4,
      'Añadir firma',
    ),
  }),
}

const titled = (titulo: string) => ({ start: { titulo } })

/** The reconocimiento, constancia or diploma: names, varieties, questions, schemas. */
export const reconocimiento = makeKind({
  id: 'reconocimiento',
  label: 'Reconocimiento',
  description: 'Reconocimientos, constancias y diplomas',
  clasificacion: 'civico-cultural',
  subtypes: [
    variety('reconocimiento', 'Reconocimiento', 'persona', 'Por lo que alguien hizo', titled('Reconocimiento')),
    variety('constancia', 'Constancia', 'requisito', 'De que alguien participó', titled('Constancia')),
    variety('agradecimiento', 'Agradecimiento', 'familia', 'Por la ayuda que alguien dio', titled('Agradecimiento')),
    variety('diploma', 'Diploma', 'educacion', 'De que alguien terminó un curso', titled('Diploma')),
  ],
  parts,
})
/** A reconocimiento while it is being written. */
export type LooseReconocimiento = LooseOf<typeof reconocimiento>
/** A reconocimiento that may leave the office. */
export type Reconocimiento = StrictOf<LooseReconocimiento, typeof parts>

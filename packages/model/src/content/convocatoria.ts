import { convocatoriaParts as parts } from './convocatoria-parts.ts'
import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'

/** The convocatoria: names, varieties, questions, schemas. */
export const convocatoria = makeKind({
  id: 'convocatoria',
  label: 'Convocatoria',
  description: 'Bases, premios, requisitos y cartel',
  clasificacion: 'civico-cultural',
  answers: true,
  subtypes: [
    variety('torneo', 'Torneo deportivo', 'deporte', 'Ligas, copas y carreras'),
    variety('concurso', 'Concurso cultural', 'cultura', 'Altares, danza, canto, dibujo'),
    variety('beca', 'Beca o curso', 'educacion', 'Becas, talleres y capacitación', { clasificacion: 'educacion' }),
    variety('apoyo', 'Programa de apoyo', 'campo', 'Apoyos con reglas y requisitos', {
      clasificacion: 'programa-social',
      start: { leyenda: 'lgcs11' },
    }),
    variety('consulta', 'Consulta o consejo', 'persona', 'Foros, consejos y elección de comités', {
      clasificacion: 'mandato-legal',
    }),
    variety('general', 'Convocatoria general', 'evento', 'Cualquier otra invitación con bases'),
  ],
  parts,
})
/** A convocatoria while it is being written. */
export type LooseConvocatoria = LooseOf<typeof convocatoria>
/** A convocatoria that may leave the office. */
export type Convocatoria = StrictOf<LooseConvocatoria, typeof parts>

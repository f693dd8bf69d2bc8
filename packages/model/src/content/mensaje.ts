import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { date, inGroup, must, prose, text } from './part.ts'

const parts = {
  ...inGroup('que', {
    titulo: must(text('Título', 60, 'A las familias del municipio')),
    texto: must(prose('Texto', 900, 'Esta temporada…', { help: 'Un renglón en blanco separa los párrafos.' })),
    destinatarios: text('Para quién', 80, 'Familias de la zona baja'),
    firmante: must(text('Quién firma', 100, 'Dirección de Protección Civil', { help: 'La institución o el área.' })),
  }),
  ...inGroup('cuando', { fecha: must(date('Fecha', '2026-11-23')) }),
}

/** The institutional message: names, varieties, questions, schemas. */
export const mensaje = makeKind({
  id: 'mensaje',
  label: 'Mensaje',
  description: 'Unas palabras de la institución',
  clasificacion: 'tramite-servicio',
  subtypes: [
    variety('a-la-poblacion', 'A la población', 'aviso', 'Para todo el municipio'),
    variety('al-personal', 'Al personal', 'persona', 'Para quienes trabajan aquí', { clasificacion: 'interno' }),
    variety('de-temporada', 'De temporada', 'evento', 'Vacaciones, calor, fin de año'),
    variety('general', 'Mensaje general', 'correo', 'Cualquier otro'),
  ],
  parts,
})
/** A mensaje while it is being written. */
export type LooseMensaje = LooseOf<typeof mensaje>
/** A mensaje that may leave the office. */
export type Mensaje = StrictOf<LooseMensaje, typeof parts>

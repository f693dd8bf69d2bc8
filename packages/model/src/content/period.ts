import * as v from 'valibot'

const word = v.string()
const opt = v.exactOptional

/** Entries of a period. ISO dates and 'HH:MM' hours on the clock of Tanquián; the weekday is derived, never written. */
export const periodEntries = {
  desde: opt(word),
  hasta: opt(word),
  horaInicio: opt(word),
  horaFin: opt(word),
  nuevoAviso: opt(v.boolean()),
  dias: opt(word),
}

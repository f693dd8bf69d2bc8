import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { date, inGroup, must, prose, text } from './part.ts'

const parts = {
  ...inGroup('que', {
    titulo: must(text('Título', 60, 'Feliz Día del Maestro')),
    dirigidaA: text('Para quién', 80, 'Las maestras y los maestros del municipio'),
    texto: must(prose('Texto', 240, 'Gracias por enseñar con paciencia en cada comunidad.')),
    firmante: must(
      text('Quién firma', 100, 'H. Ayuntamiento de Tanquián de Escobedo', { help: 'La institución, no una persona.' }),
    ),
  }),
  ...inGroup('cuando', { fecha: must(date('Día que se celebra', '2027-05-15')) }),
}

/** The good wishes of a date: names, varieties, questions, schemas. */
export const felicitacion = makeKind({
  id: 'felicitacion',
  label: 'Felicitación',
  description: 'Día del maestro, de las madres y otros',
  clasificacion: 'civico-cultural',
  subtypes: [
    variety('dia-del-maestro', 'Día del Maestro', 'educacion', '15 de mayo', {
      start: { titulo: 'Feliz Día del Maestro' },
    }),
    variety('dia-de-las-madres', 'Día de las Madres', 'familia', '10 de mayo', {
      start: { titulo: 'Feliz Día de las Madres' },
    }),
    variety('dia-de-la-ninez', 'Día de la Niñez', 'familia', '30 de abril', {
      start: { titulo: 'Feliz Día de la Niñez' },
    }),
    variety('dia-del-servidor-publico', 'Día del Servidor Público', 'persona', '23 de junio'),
    variety('fiestas', 'Fiestas', 'evento', 'Navidad, año nuevo, fiesta patronal'),
    variety('general', 'Felicitación general', 'evento', 'Cualquier otra celebración'),
  ],
  parts,
})
/** A felicitación while it is being written. */
export type LooseFelicitacion = LooseOf<typeof felicitacion>
/** A felicitación that may leave the office. */
export type Felicitacion = StrictOf<LooseFelicitacion, typeof parts>

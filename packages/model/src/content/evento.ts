import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { date, inGroup, must, period, records, text, time } from './part.ts'

const parts = {
  ...inGroup('que', {
    titulo: must(text('Título', 60, 'Xantolo en la plaza', { help: 'El nombre con el que la gente lo conoce.' })),
    antetitulo: text('Antetítulo', 40, 'Fiesta de los Difuntos'),
    edicion: text('Edición', 30, 'Segunda edición'),
    motivo: text('Motivo', 160, 'Altares, danza y música para recibir a quienes ya no están.', {
      help: 'Una frase que invite.',
    }),
    organiza: must(text('Quién organiza', 100, 'Dirección de Cultura')),
  }),
  ...inGroup('cuando', {
    cuando: must(period('Fecha y horario', { help: 'El día de la semana se pone solo.' })),
    sede: must(text('Sede', 80, 'Plaza Principal')),
    domicilio: text('Domicilio', 100, 'Hidalgo s/n, Zona Centro'),
    entrada: must(text('Entrada', 40, 'Entrada libre', { help: 'Si no cuesta, escribe entrada libre.' })),
  }),
  ...inGroup('detalle', {
    programa: records(
      'Programa',
      {
        fecha: date('Día', '2026-10-30'),
        hora: time('Hora', '19:00'),
        actividad: must(text('Actividad', 60, 'Encendido del altar')),
        lugar: text('Lugar', 60, 'Plaza Principal'),
      },
      12,
      'Añadir actividad',
      { help: 'En el orden en que sucede.' },
    ),
    vestimenta: text('Vestimenta', 60, 'Ropa tradicional'),
    accesibilidad: text('Accesibilidad', 120, 'Rampa de acceso e intérprete de LSM'),
    aforo: text('Aforo', 60, '300 personas'),
    confirmar: text('Confirmar asistencia', 100, 'Al 483 000 0000, antes del 28 de octubre'),
  }),
}

/** The invitation to an event, with its programme: names, varieties, questions, schemas. */
export const evento = makeKind({
  id: 'evento',
  label: 'Evento',
  description: 'Invitación con fecha, sede y programa',
  clasificacion: 'civico-cultural',
  subtypes: [
    variety('fiesta-tradicional', 'Fiesta tradicional', 'cultura', 'Xantolo, santo patrono, carnaval'),
    variety('civico', 'Acto cívico', 'evento', 'Honores, desfiles y aniversarios'),
    variety('deportivo', 'Evento deportivo', 'deporte', 'Encuentros, carreras y finales'),
    variety('cultural', 'Evento cultural', 'cultura', 'Conciertos, exposiciones y teatro'),
    variety('feria', 'Feria', 'evento', 'Varios días de actividades'),
    variety('inauguracion', 'Inauguración', 'obra', 'Apertura de una obra o servicio', {
      clasificacion: 'accion-o-logro',
    }),
    variety('general', 'Evento general', 'evento', 'Cualquier otra invitación'),
  ],
  parts,
})
/** An evento while it is being written. */
export type LooseEvento = LooseOf<typeof evento>
/** An evento that may leave the office. */
export type Evento = StrictOf<LooseEvento, typeof parts>

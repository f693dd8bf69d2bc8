import { makeKind, variety } from './make-kind.ts'
import type { LooseOf, StrictOf } from './make-kind.ts'
import { date, inGroup, list, must, prose, records, text } from './part.ts'

const parts = {
  ...inGroup('que', {
    titular: must(
      text('Titular', 90, 'Inicia la rehabilitación del camino a Santa Rosa', { help: 'Con verbo y sin comillas.' }),
    ),
    sumario: must(
      list('Sumario', 140, 3, 'La obra beneficia a mil trescientas personas.', 'Añadir renglón', {
        help: 'De una a tres frases que resumen la nota.',
      }),
    ),
    entrada: must(
      prose(
        'Entrada',
        420,
        'La Dirección de Obras Públicas inició este lunes los trabajos en el camino a Santa Rosa.',
        {
          help: 'Qué, quién, cuándo, dónde y por qué.',
        },
      ),
    ),
    cuerpo: must(
      prose('Cuerpo', 6000, 'Los trabajos consisten en…', { help: 'Un renglón en blanco separa los párrafos.' }),
    ),
  }),
  ...inGroup('cuando', {
    numero: must(text('Número', 12, '048/2026', { help: 'Consecutivo del año.' })),
    fecha: must(date('Fecha', '2026-11-23')),
    lugar: text('Lugar', 60, 'Tanquián de Escobedo, S.L.P.'),
    embargo: text('No publicar antes de', 40, '23 de noviembre, 12:00 h'),
  }),
  ...inGroup('detalle', {
    citas: records(
      'Citas',
      {
        texto: must(prose('Palabras exactas', 280, 'Con estos trabajos se atiende una petición de los ejidos.')),
        persona: text('Quién lo dijo', 60, 'Nombre y apellidos'),
        cargo: text('Cargo', 80, 'Dirección de Obras Públicas'),
      },
      4,
      'Añadir cita',
    ),
    datos: records(
      'Datos',
      { cifra: must(text('Cifra', 16, '1,350')), unidad: must(text('De qué', 60, 'personas beneficiadas')) },
      4,
      'Añadir dato',
    ),
    fuenteDatos: text('Fuente de los datos', 160, 'Dirección de Obras Públicas, expediente técnico'),
    adjunto: text('Material adjunto', 80, 'Tres fotografías y un video'),
    boilerplate: prose(
      'Quiénes somos',
      400,
      'La Dirección de Comunicación Social informa a nombre del H. Ayuntamiento.',
      {
        help: 'El párrafo que cierra todos los boletines.',
      },
    ),
  }),
}

/** The comunicado or boletín: names, varieties, questions, schemas. */
export const comunicado = makeKind({
  id: 'comunicado',
  label: 'Comunicado',
  description: 'Boletín numerado, con entrada y cuerpo',
  clasificacion: 'accion-o-logro',
  subtypes: [
    variety('boletin', 'Boletín de prensa', 'correo', 'Una noticia para los medios'),
    variety('nota-informativa', 'Nota informativa', 'aviso', 'Datos breves sobre un hecho'),
    variety('discurso', 'Discurso', 'persona', 'Palabras dichas en un acto'),
    variety('general', 'Comunicado general', 'aviso', 'Cualquier otra postura oficial'),
  ],
  parts,
})
/** A comunicado while it is being written. */
export type LooseComunicado = LooseOf<typeof comunicado>
/** A comunicado that may leave the office. */
export type Comunicado = StrictOf<LooseComunicado, typeof parts>

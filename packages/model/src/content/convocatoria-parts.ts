import { date, inGroup, list, must, period, prose, records, text } from './part.ts'

/** What a long convocatoria adds: categories, stages, judging, prize-giving and the clauses of the law. */
export const convocatoriaParts = {
  ...inGroup('cuando', {
    etapas: records(
      'Etapas',
      { nombre: must(text('Etapa', 60, 'Publicación de resultados')), fecha: must(date('Día', '2027-02-12')) },
      12,
      'Añadir etapa',
      { help: 'En orden de fecha.' },
    ),
    premiacion: period('Premiación'),
    premiacionSede: text('Sede de la premiación', 80, 'Plaza Principal'),
  }),
  ...inGroup('detalle', {
    categorias: records(
      'Categorías',
      {
        categoria: must(text('Categoría', 40, 'Libre femenil')),
        edad: text('Edad o nivel', 30, '15 años y más'),
        cupo: text('Cupo', 20, '16 equipos'),
      },
      12,
      'Añadir categoría',
    ),
    documentacion: list('Documentación', 200, 20, 'Copia del acta de nacimiento', 'Añadir documento'),
    criterios: records(
      'Criterios de evaluación',
      { criterio: must(text('Criterio', 80, 'Apego a la tradición')), puntos: text('Puntos', 8, '40') },
      12,
      'Añadir criterio',
      { help: 'Si todos llevan puntos, suman cien.' },
    ),
    jurado: prose('Jurado', 400, 'Tres personas con experiencia; el fallo será inapelable.'),
    descalificacion: list('Causas de descalificación', 200, 12, 'Presentar documentos alterados', 'Añadir causa'),
    derechos: prose('Derechos sobre obras e imagen', 400, 'Quien participa conserva la autoría de la obra.'),
    menoresAutorizacion: prose(
      'Autorización para menores de edad',
      300,
      'Las y los menores de edad presentarán la autorización de quien ejerza la tutela.',
    ),
    fundamento: text('Fundamento', 200, 'Artículo 31 de la Ley Orgánica del Municipio Libre'),
  }),
}

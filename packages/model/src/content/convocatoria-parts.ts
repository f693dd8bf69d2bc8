import { date, holder, inGroup, list, must, period, periodWith, prose, records, text } from './part.ts'

const CONTESTS = ['torneo', 'concurso']

const what = inGroup('que', {
  titulo: must(text('Título', 60, 'Copa Huasteca 2027', { help: 'El nombre con el que la gente la va a conocer.' })),
  edicion: text('Edición', 30, 'Segunda edición'),
  objeto: must(
    prose('De qué se trata', 120, 'Torneo municipal de futbol 7 femenil y varonil, desde 15 años', {
      help: 'Una frase para el cartel.',
    }),
  ),
  dirigidoA: must(text('Quién puede participar', 120, 'Habitantes del municipio de 15 años en adelante')),
  convocante: must(
    text('Quién convoca', 140, 'El H. Ayuntamiento de Tanquián de Escobedo, a través de la Dirección de Deporte'),
  ),
  proemio: prose(
    'Párrafo de entrada',
    600,
    'El H. Ayuntamiento convoca a las y los habitantes a participar, conforme a las siguientes',
    { help: 'Va antes de las bases, en la hoja carta.' },
  ),
})

const whenAndWhere = inGroup('cuando', {
  inscripcion: must(
    periodWith(
      'Inscripción',
      {
        sede: text('Dónde inscribirse', 120, 'Oficinas de la Dirección de Deporte'),
        medio: text('Cómo inscribirse', 120, 'En persona o por WhatsApp'),
        costo: text('Costo', 40, 'gratuita', { help: 'Si no cuesta, escribe gratuita.', requiredIn: CONTESTS }),
      },
      { help: 'Desde cuándo y hasta cuándo se recibe.' },
    ),
  ),
  evento: period('Día del evento', { help: 'Cuándo empieza.', requiredIn: CONTESTS }),
  sede: text('Sede', 80, 'Unidad Deportiva Municipal', { requiredIn: CONTESTS }),
  etapas: records(
    'Etapas',
    { nombre: must(text('Etapa', 60, 'Publicación de resultados')), fecha: must(date('Día', '2027-02-12')) },
    12,
    'Añadir etapa',
    { help: 'En orden de fecha.' },
  ),
  premiacion: period('Premiación'),
  premiacionSede: text('Sede de la premiación', 80, 'Plaza Principal'),
})

const details = inGroup('detalle', {
  premios: records(
    'Premios',
    {
      categoria: text('Categoría', 40, 'Libre femenil'),
      lugar: must(text('Lugar', 24, '1.er lugar')),
      premio: must(text('Premio', 40, '$12,000')),
    },
    12,
    'Añadir premio',
  ),
  bases: must(
    records(
      'Bases',
      {
        titulo: text('Título', 60, 'Participantes'),
        cuerpo: must(prose('Texto', 4000, 'Podrán inscribirse equipos de 10 a 14 integrantes.')),
      },
      40,
      'Añadir base',
      { help: 'Se numeran solas: PRIMERA, SEGUNDA, TERCERA.' },
    ),
  ),
  requisitos: list('Requisitos', 200, 20, 'Identificación oficial de cada integrante', 'Añadir requisito', {
    help: 'Un documento por renglón.',
  }),
  transitorio: prose('Lo no previsto', 400, 'Lo no previsto será resuelto por el comité organizador.'),
})

/** What a long one adds: categories, judging and the clauses of the law. */
const more = inGroup('detalle', {
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
})

const signatures = inGroup('oficina', {
  lugarYFecha: holder({
    lugar: text('Lugar de expedición', 80, 'Tanquián de Escobedo, S.L.P.'),
    fecha: date('Fecha de expedición', '2026-12-14'),
  }),
  firmas: records(
    'Firmas',
    { nombre: text('Nombre', 80, 'Nombre y apellidos'), cargo: must(text('Cargo', 80, 'Dirección de Deporte')) },
    6,
    'Añadir firma',
  ),
})

/** Questions of the convocatoria, in the order of its form. */
export const convocatoriaParts = { ...what, ...whenAndWhere, ...details, ...more, ...signatures }

import type { Sections } from '../section.ts'
import { period } from './shared.ts'

/** The full bases, as on its sheet. */
export const convocatoria: Sections = [
  { is: 'words', style: 'etiqueta', bind: 'f.etiqueta' },
  { is: 'words', style: 'titulo', bind: 'titulo' },
  { is: 'words', style: 'lema', bind: 'edicion' },
  { is: 'words', style: 'entrada', bind: 'objeto' },
  { is: 'words', style: 'cuerpo', bind: 'proemio' },
  {
    is: 'pairs',
    rows: [
      { label: 'Convoca', bind: 'convocante' },
      { label: 'Dirigida a', bind: 'dirigidoA' },
      { label: 'Fundamento', bind: 'fundamento' },
    ],
  },
  { is: 'articles', title: 'Bases', bind: 'f.bases', head: ['.ordinal', '.titulo'], body: ['.cuerpo'] },
  {
    is: 'table',
    title: 'Categorías',
    bind: 'categorias',
    columns: [
      { title: 'Categoría', bind: '.categoria' },
      { title: 'Edad', bind: '.edad' },
      { title: 'Cupo', bind: '.cupo' },
    ],
  },
  {
    is: 'pairs',
    title: 'Inscripción',
    rows: [
      { label: 'Fechas', bind: 'f.inscripcion.rango' },
      { label: 'Horario', bind: 'f.inscripcion.diasHorario' },
      { label: 'Dónde', bind: 'inscripcion.sede' },
      { label: 'Cómo', bind: 'inscripcion.medio' },
      { label: 'Costo', bind: 'inscripcion.costo' },
    ],
  },
  {
    is: 'pairs',
    title: 'Evento',
    rows: [
      { label: 'Fechas', bind: 'f.evento.rango' },
      { label: 'Horario', bind: 'f.evento.diasHorario' },
      { label: 'Sede', bind: 'sede' },
    ],
  },
  {
    is: 'table',
    title: 'Etapas',
    bind: 'f.etapas',
    columns: [
      { title: 'Etapa', bind: '.nombre' },
      { title: 'Fecha', bind: '.fecha' },
    ],
  },
  {
    is: 'table',
    title: 'Premios',
    bind: 'premios',
    columns: [
      { title: 'Categoría', bind: '.categoria' },
      { title: 'Lugar', bind: '.lugar' },
      { title: 'Premio', bind: '.premio' },
    ],
  },
  {
    is: 'pairs',
    title: 'Premiación',
    rows: [
      { label: 'Fecha', bind: 'f.premiacion.rango' },
      { label: 'Horario', bind: 'f.premiacion.horario' },
      { label: 'Sede', bind: 'premiacionSede' },
    ],
  },
  { is: 'list', title: 'Requisitos', bind: 'requisitos' },
  { is: 'list', title: 'Documentación', bind: 'documentacion' },
  {
    is: 'table',
    title: 'Criterios de evaluación',
    bind: 'criterios',
    columns: [
      { title: 'Criterio', bind: '.criterio' },
      { title: 'Puntos', bind: '.puntos' },
    ],
  },
  { is: 'words', style: 'cuerpo', title: 'Jurado', bind: 'jurado' },
  { is: 'list', title: 'Descalificación', bind: 'descalificacion' },
  { is: 'words', style: 'cuerpo', title: 'Derechos', bind: 'derechos' },
  { is: 'words', style: 'cuerpo', title: 'Participación de menores', bind: 'menoresAutorizacion' },
  { is: 'words', style: 'cuerpo', title: 'Lo no previsto', bind: 'transitorio' },
  { is: 'words', style: 'centrado', bind: 'f.lugarFecha' },
  { is: 'signatures', bind: 'firmas' },
]

/** The invitation with its programme. */
export const evento: Sections = [
  { is: 'words', style: 'etiqueta', bind: 'antetitulo' },
  { is: 'words', style: 'titulo', bind: 'titulo' },
  { is: 'words', style: 'lema', bind: 'edicion' },
  { is: 'words', style: 'entrada', bind: 'motivo' },
  period('cuando'),
  {
    is: 'pairs',
    rows: [
      { label: 'Sede', bind: 'sede' },
      { label: 'Domicilio', bind: 'domicilio' },
      { label: 'Entrada', bind: 'entrada' },
      { label: 'Organiza', bind: 'organiza' },
    ],
  },
  {
    is: 'table',
    title: 'Programa',
    bind: 'f.programa',
    columns: [
      { title: 'Día', bind: '.dia' },
      { title: 'Hora', bind: '.hora' },
      { title: 'Actividad', bind: '.actividad' },
      { title: 'Lugar', bind: '.lugar' },
    ],
  },
  {
    is: 'pairs',
    rows: [
      { label: 'Vestimenta', bind: 'vestimenta' },
      { label: 'Accesibilidad', bind: 'accesibilidad' },
      { label: 'Aforo', bind: 'aforo' },
      { label: 'Confirmar', bind: 'confirmar' },
    ],
  },
]

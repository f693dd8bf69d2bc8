import type { Sections } from '../section.ts'
import { FOLIO, period } from './shared.ts'

/** Pieces that tell people what to do. */
export const aviso: Sections = [
  ...FOLIO,
  { is: 'words', style: 'etiqueta', bind: 'f.etiqueta' },
  { is: 'words', style: 'titulo', bind: 'titular' },
  { is: 'words', style: 'entrada', bind: 'quePasa' },
  {
    is: 'pairs',
    rows: [
      { label: 'Fenómeno', bind: 'fenomeno' },
      { label: 'Semáforo', bind: 'f.semaforo' },
    ],
  },
  period('cuando'),
  { is: 'pairs', rows: [{ label: 'Reanudación', bind: 'f.reanudacion.larga' }] },
  { is: 'list', title: 'Dónde', bind: 'zonas' },
  {
    is: 'table',
    title: 'Calendario',
    bind: 'f.calendario',
    columns: [
      { title: 'Fecha', bind: '.fecha' },
      { title: 'Hora', bind: '.hora' },
      { title: 'Sede', bind: '.sede' },
    ],
  },
  {
    is: 'table',
    title: 'Tramos cerrados',
    bind: 'tramos',
    columns: [
      { title: 'Vía', bind: '.via' },
      { title: 'Entre', bind: '.entre' },
      { title: 'Y', bind: '.y' },
      { title: 'Sentido', bind: '.sentido' },
    ],
  },
  { is: 'list', title: 'Rutas alternas', bind: 'rutas' },
  { is: 'list', title: 'Guardias', bind: 'guardias' },
  {
    is: 'table',
    title: 'Descuentos',
    bind: 'f.descuentos',
    columns: [
      { title: 'Periodo', bind: '.periodo' },
      { title: 'Descuento', bind: '.porcentaje' },
      { title: 'Para quién', bind: '.grupo' },
    ],
  },
  { is: 'words', style: 'cuerpo', title: 'Causa', bind: 'causa' },
  { is: 'list', title: 'Qué hacer', bind: 'queHacer' },
  { is: 'list', title: 'Requisitos', bind: 'requisitos' },
  {
    is: 'pairs',
    rows: [
      { label: 'Costo', bind: 'costo' },
      { label: 'Pago', bind: 'pago' },
      { label: 'Fundamento', bind: 'fundamento' },
    ],
  },
  { is: 'words', style: 'cuerpo', title: 'Alternativa', bind: 'alternativa' },
  {
    is: 'table',
    title: 'Refugios temporales',
    bind: 'refugios',
    columns: [
      { title: 'Refugio', bind: '.nombre' },
      { title: 'Domicilio', bind: '.domicilio' },
      { title: 'Capacidad', bind: '.capacidad' },
    ],
  },
  {
    is: 'table',
    title: 'Teléfonos',
    bind: 'telefonos',
    columns: [
      { title: 'Quién', bind: '.nombre' },
      { title: 'Número', bind: '.numero' },
    ],
  },
  { is: 'words', style: 'pequeno', bind: 'f.fuenteLinea' },
  { is: 'pairs', rows: [{ label: 'Retirar después del', bind: 'f.retirar' }] },
]

/** A message that is repeated; a set of pieces gives each its own three lines. */
export const campania: Sections = [
  { is: 'words', style: 'etiqueta', bind: 'f.etiqueta' },
  { is: 'words', style: 'titulo', bind: 'lema' },
  { is: 'words', style: 'entrada', bind: 'mensaje' },
  { is: 'words', style: 'cuerpo', title: 'Para quién', bind: 'publico' },
  period('vigencia'),
  { is: 'pairs', rows: [{ label: 'Dónde', bind: 'sede' }] },
  { is: 'words', style: 'cuerpo', title: 'Qué hacer', bind: 'f.costoLlamada' },
  { is: 'articles', title: 'Piezas de la campaña', bind: 'piezas', head: ['.lema'], body: ['.mensaje', '.llamada'] },
  { is: 'pairs', rows: [{ label: 'Programa', bind: 'programa' }] },
]

/** What is true, then the facts, and only then what circulates. */
export const aclaracion: Sections = [
  ...FOLIO,
  { is: 'words', style: 'etiqueta', bind: 'f.verdadEtiqueta' },
  { is: 'words', style: 'titulo', bind: 'verdad' },
  { is: 'articles', title: 'Hechos', bind: 'hechos', head: ['.hecho'], body: ['.prueba'] },
  { is: 'words', style: 'cita', title: 'Lo que circula', bind: 'circula' },
  {
    is: 'pairs',
    rows: [
      { label: 'Qué es', bind: 'f.estadoEtiqueta' },
      { label: 'Dónde y cuándo', bind: 'dondeCuando' },
      { label: 'Lo confirma', bind: 'confirma' },
      { label: 'Fecha', bind: 'f.fechaHora' },
    ],
  },
]

/** Three to seven facts or steps. */
export const infografia: Sections = [
  ...FOLIO,
  { is: 'words', style: 'etiqueta', bind: 'f.etiqueta' },
  { is: 'words', style: 'titulo', bind: 'tema' },
  { is: 'words', style: 'entrada', bind: 'entradilla' },
  { is: 'pairs', rows: [{ label: 'Para quién', bind: 'publico' }] },
  { is: 'articles', bind: 'f.datos', head: ['.n', '.cifra', '.titulo'], body: ['.texto'] },
  { is: 'words', style: 'entrada', bind: 'llamada' },
  {
    is: 'pairs',
    rows: [
      { label: 'Fuente', bind: 'fuente' },
      { label: 'Corte', bind: 'f.corteLinea' },
    ],
  },
]

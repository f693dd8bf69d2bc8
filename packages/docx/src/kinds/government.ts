import type { Sections } from '../section.ts'
import { FOLIO } from './shared.ts'

/** The press bulletin. */
export const comunicado: Sections = [
  { is: 'words', style: 'fecha', before: 'Comunicado ', bind: 'f.numeroLinea' },
  { is: 'words', style: 'etiqueta', bind: 'f.etiqueta' },
  { is: 'pairs', rows: [{ label: 'No publicar antes de', bind: 'embargo' }] },
  { is: 'words', style: 'titulo', bind: 'titular' },
  { is: 'list', bind: 'sumario' },
  { is: 'words', style: 'fecha', bind: 'f.dateline' },
  { is: 'words', style: 'entrada', bind: 'entrada' },
  { is: 'words', style: 'cuerpo', bind: 'cuerpo' },
  { is: 'quotes', bind: 'citas', text: '.texto', by: ['.persona', '.cargo'] },
  {
    is: 'table',
    title: 'En cifras',
    bind: 'datos',
    columns: [
      { title: 'Cifra', bind: '.cifra' },
      { title: 'De qué', bind: '.unidad' },
    ],
  },
  { is: 'pairs', rows: [{ label: 'Fuente', bind: 'fuenteDatos' }] },
  { is: 'words', style: 'pequeno', title: 'Quiénes somos', bind: 'boilerplate' },
  { is: 'pairs', rows: [{ label: 'Material adjunto', bind: 'adjunto' }] },
]

/** The public work's card. */
export const obra: Sections = [
  ...FOLIO,
  { is: 'words', style: 'etiqueta', bind: 'f.etiqueta' },
  { is: 'words', style: 'titulo', bind: 'nombre' },
  { is: 'words', style: 'lema', bind: 'tipo' },
  {
    is: 'pairs',
    rows: [
      { label: 'Localidad', bind: 'localidad' },
      { label: 'Inversión', bind: 'f.inversion' },
      { label: 'Fondo', bind: 'fondo' },
      { label: 'Ejercicio', bind: 'ejercicio' },
      { label: 'Meta', bind: 'f.meta' },
      { label: 'Beneficia a', bind: 'f.beneficiariosLinea' },
      { label: 'De ellas', bind: 'f.desglose' },
      { label: 'Plazo', bind: 'f.plazo' },
      { label: 'Fechas', bind: 'f.plazoRango' },
      { label: 'Término real', bind: 'f.terminoReal.larga' },
      { label: 'Avance físico', bind: 'f.avance' },
      { label: 'Avance financiero', bind: 'f.avanceFinanciero' },
      { label: 'Corte del avance', bind: 'f.corteAvance.larga' },
      { label: 'Ejecuta', bind: 'dependencia' },
      { label: 'Contratista', bind: 'contratista' },
      { label: 'Contrato', bind: 'contrato' },
      { label: 'Modalidad', bind: 'modalidad' },
      { label: 'Contraloría social', bind: 'contraloria' },
    ],
  },
  {
    is: 'table',
    title: 'De dónde viene el dinero',
    bind: 'origenes',
    columns: [
      { title: 'Fondo', bind: '.fondo' },
      { title: 'Monto', bind: '.monto' },
    ],
  },
]

/** The report: what was done, in words and figures. */
export const informe: Sections = [
  ...FOLIO,
  { is: 'words', style: 'etiqueta', bind: 'f.etiqueta' },
  { is: 'words', style: 'titulo', bind: 'titulo' },
  { is: 'words', style: 'lema', bind: 'periodo' },
  { is: 'words', style: 'cuerpo', bind: 'texto' },
  {
    is: 'table',
    title: 'Datos',
    bind: 'datos',
    columns: [
      { title: 'Cifra', bind: '.cifra' },
      { title: 'De qué', bind: '.unidad' },
      { title: 'Nota', bind: '.nota' },
    ],
  },
  {
    is: 'pairs',
    rows: [
      { label: 'Fuente', bind: 'fuente' },
      { label: 'Se rinde el', bind: 'f.fechaInforme.larga' },
    ],
  },
]

import type { Sections } from '../section.ts'

/** A date that is remembered. */
export const efemeride: Sections = [
  { is: 'words', style: 'etiqueta', bind: 'f.etiqueta' },
  { is: 'words', style: 'lema', bind: 'f.diaMes' },
  { is: 'words', style: 'titulo', bind: 'titulo' },
  { is: 'words', style: 'lema', bind: 'f.aniversario' },
  { is: 'words', style: 'entrada', bind: 'texto' },
  {
    is: 'pairs',
    rows: [
      { label: 'Fecha', bind: 'f.fecha.larga' },
      { label: 'Acto', bind: 'lugarActo' },
      { label: 'Hora', bind: 'horaActo', as: 'hora' },
      { label: 'Bandera', bind: 'f.izadoLinea' },
      { label: 'Fuente', bind: 'fuente' },
    ],
  },
]

/** Good wishes, signed by the institution. */
export const felicitacion: Sections = [
  { is: 'words', style: 'etiqueta', bind: 'f.etiqueta' },
  { is: 'words', style: 'titulo', bind: 'titulo' },
  { is: 'words', style: 'lema', bind: 'dirigidaA' },
  { is: 'words', style: 'entrada', bind: 'texto' },
  { is: 'words', style: 'nombre', bind: 'firmante' },
  { is: 'words', style: 'centrado', bind: 'f.lugarFecha' },
]

/** The institution's condolences. */
export const esquela: Sections = [
  { is: 'words', style: 'centrado', bind: 'expresa' },
  { is: 'words', style: 'entrada', bind: 'texto' },
  { is: 'words', style: 'titulo', bind: 'finado' },
  { is: 'words', style: 'lema', bind: 'relacion' },
  { is: 'words', style: 'centrado', bind: 'familia' },
  {
    is: 'table',
    title: 'Honras fúnebres',
    bind: 'f.honras',
    columns: [
      { title: 'Acto', bind: '.acto' },
      { title: 'Cuándo', bind: '.cuando' },
      { title: 'Lugar', bind: '.lugar' },
    ],
  },
  { is: 'words', style: 'centrado', bind: 'f.lugarFecha' },
]

/** What is given to somebody, with who signs. */
export const reconocimiento: Sections = [
  { is: 'words', style: 'centrado', bind: 'otorga' },
  { is: 'words', style: 'titulo', bind: 'titulo' },
  { is: 'words', style: 'nombre', bind: 'nombre' },
  { is: 'words', style: 'entrada', bind: 'motivo' },
  { is: 'words', style: 'centrado', bind: 'f.lugarFecha' },
  { is: 'signatures', bind: 'firmas' },
]

/** A few words of the institution. */
export const mensaje: Sections = [
  { is: 'words', style: 'etiqueta', bind: 'f.etiqueta' },
  { is: 'words', style: 'titulo', bind: 'titulo' },
  { is: 'words', style: 'lema', bind: 'destinatarios' },
  { is: 'words', style: 'cuerpo', bind: 'texto' },
  { is: 'words', style: 'nombre', bind: 'firmante' },
  { is: 'words', style: 'centrado', bind: 'f.lugarFecha' },
]

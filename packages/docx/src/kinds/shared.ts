import type { Section, Sections } from '../section.ts'

/** Who issued it, at the head of a notice. */
export const FOLIO: Sections = [
  { is: 'words', style: 'fecha', bind: 'f.folioLinea' },
  { is: 'words', style: 'fecha', bind: 'f.lugarFecha' },
]

/** When something happens, out of a period's facts. */
export const period = (path: string, label = 'Cuándo'): Section => ({
  is: 'pairs',
  rows: [
    { label, bind: `f.${path}.rango` },
    { label: 'Días', bind: `f.${path}.dias` },
    { label: 'Horario', bind: `f.${path}.horario` },
    { label: 'Duración', bind: `f.${path}.duracionLinea` },
    { label: 'Vigencia', bind: `f.${path}.nuevoAviso` },
  ],
})

/** What ends every document: where to ask, in which languages it says more, and what the law wants said. */
export const ENDING: Sections = [
  { is: 'parallels', bind: 'paralelos' },
  { is: 'words', style: 'cuerpo', title: 'Más información', bind: 'enlace' },
  { is: 'words', style: 'pequeno', title: 'Aviso de privacidad', bind: 'avisoPrivacidad' },
  { is: 'words', style: 'pequeno', bind: 'razonNombre' },
  {
    is: 'pairs',
    title: 'Quién responde',
    last: true,
    rows: [
      { label: 'Área', bind: 'area' },
      { label: 'Teléfono', bind: 'f.telefono' },
      { label: 'Correo', bind: 'contacto.correo' },
      { label: 'Atención', bind: 'contacto.horario' },
    ],
  },
  { is: 'words', style: 'pequeno', bind: 'brand.legend' },
]
